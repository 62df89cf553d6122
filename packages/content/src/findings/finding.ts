/** Something an analysis shows, in words. */
export type Finding = HeadlineFinding | OtherFinding;

/** Who leads, and how clearly. Has one sentence, to be set as a headline. */
export interface HeadlineFinding {
  readonly kind: 'headline';
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

/** All else that an analysis shows. */
export interface OtherFinding {
  readonly kind: 'lede' | 'change' | 'gate' | 'weightSets' | 'methods' | 'portfolio' | 'precision';
  readonly sentences: readonly Sentence[];
}

/**
 * How first place stands.
 *
 * `failsGate` and `nonePass` say that the first by plain sum does not pass the gate; `unsampled` that nothing was drawn.
 */
export type Verdict = 'alone' | 'tie' | 'failsGate' | 'nonePass' | 'unsampled' | 'clear' | 'unsure';

/** A sentence with what it rests on. */
export interface Sentence {
  readonly text: string;
  /** JSON pointers to the cells of the analysis that it states, such as `/ranking/alternatives/0/score`. */
  readonly because: readonly string[];
}

/** When first place is called clear. */
export interface FindingSettings {
  /** Least share of draws in which the leader ranks first, in [0, 1]. */
  readonly clearShare: number;
  /** Least lead over the next, as a share of the leader's score, in [0, 1]. */
  readonly clearMargin: number;
}

/**
 * What {@link findings} calls clear unless told otherwise: first in 67 of 100 draws and a lead of a tenth.
 *
 * Two in three is where IPCC begins to say “likely”. A lead below a tenth is within what one step on a coarse scale moves;
 * that figure is a convention, not a result.
 *
 * @see Mastrandrea et al. (2010) [mastrandrea2010]
 */
export const defaultFindingSettings: FindingSettings = { clearShare: 0.67, clearMargin: 0.1 };
