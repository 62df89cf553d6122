/** How much an actor counts, by its votes and by its power. */
export interface PowerRow {
  readonly id: string;
  readonly name: string;
  /** Share of the votes, in [0, 1]; left out where the rule does not count votes. */
  readonly votes?: number | undefined;
  /** The chosen index, in [0, 1]. */
  readonly power: number;
  /** The index as an exact fraction: `11/60`; left out where it is rounded. */
  readonly fraction?: string | undefined;
  /** Whether no decision ever depends on the actor. */
  readonly dummy: boolean;
  readonly note?: string | undefined;
}

/** The words of the bars, in the reader's language. */
export interface PowerWords {
  readonly actor: string;
  /** Heads the shares of the votes; also names their bars. */
  readonly votes: string;
  /** Heads the index; also names its bars. */
  readonly power: string;
  /** Heads the bars. */
  readonly bars: string;
  /** `18.3%`, from a share in [0, 1]. */
  readonly shareValue: (share: number) => string;
  /** Where the rule does not count an actor's votes. */
  readonly noVotes: string;
  /** Beside the sign of an actor on whom no decision depends. */
  readonly dummy: string;
  /** Names those on whom no decision depends, in one sentence. */
  readonly dummies: (names: readonly string[]) => string;
  /** Heads the sums. */
  readonly sum: string;
  /** Names the choice of an index. */
  readonly index: string;
  /** Shown instead of rows where there is no actor. */
  readonly empty?: string;
}

export interface PowerIndexBarsProps {
  /** What the table shows: of which body, under which rule. */
  caption: string;
  /** In the order in which they are shown. */
  rows: readonly PowerRow[];
  /** What the columns add up to, written out; left out where a sum says nothing. */
  sum?: { readonly votes?: string | undefined; readonly power: string } | undefined;
  /** The indices to choose from; no choice is shown for a single one. */
  indices: readonly { readonly id: string; readonly name: string }[];
  /** The chosen index. */
  value: string;
  /** Left out where there is a single index. */
  onChange?: (id: string) => void;
  /** What the chosen index counts, in a sentence. */
  explanation?: string | undefined;
  words: PowerWords;
}
