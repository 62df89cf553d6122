/** One actor who would have to think otherwise. */
export interface Persuasion {
  readonly id: string;
  readonly name: string;
  /** What it thinks now, in words: `against (−2)`. */
  readonly from: string;
  /** What is needed, in words. */
  readonly to: string;
  readonly note?: string | undefined;
}

/** Actors who together would bring it about if they all thought otherwise. */
export interface PersuasionSet {
  readonly id: string;
  readonly actors: readonly Persuasion[];
  /** Names of the steps that it opens, in their order. */
  readonly opens: readonly string[];
  /** How much it takes, in words: `3 steps of opinion`. */
  readonly cost?: string | undefined;
  /** What follows, in words: `then 61 in 100`. */
  readonly result?: string | undefined;
}

/** The words of the list, in the reader's language. */
export interface PersuasionWords {
  /** Names a set: `Way 1 of 3`. */
  readonly set: (place: number, sets: number) => string;
  readonly actor: string;
  readonly from: string;
  readonly to: string;
  /** Leads to the names of the steps that a set opens. */
  readonly opens: string;
  /** That nobody needs to be persuaded. */
  readonly nothingNeeded: string;
  /** That no set of actors is enough. */
  readonly notEnough: string;
}

export interface PersuasionListProps {
  /** `What would bring the treaty about`. */
  caption: string;
  /** `found` shows the sets; the others say why there are none. */
  outcome: 'found' | 'nothing-needed' | 'not-enough';
  /** Cheapest first, all that are equally cheap. */
  sets: readonly PersuasionSet[];
  /** What `cheapest` means here, and that it is a judgement. */
  note?: string | undefined;
  words: PersuasionWords;
}
