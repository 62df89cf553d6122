import type { AlternativeId } from '@steelyard/model';

/** A method that the problem was given to. */
export interface ComparedMethod {
  readonly id: string;
  readonly name: string;
  /** Methods of one group stand beside each other; in the order of their first. */
  readonly group: string;
  /** Assumptions of the method that this problem breaks, a sentence each. */
  readonly broken?: readonly string[] | undefined;
  /** Why it cannot be used here; it is listed apart and needs no ranks. */
  readonly notApplicable?: string | undefined;
}

/** An option and its rank under each method. */
export interface ComparedAlternative {
  readonly id: AlternativeId;
  readonly name: string;
  /** By method; 1 is best, ties share. Left out where the method does not rank the option. */
  readonly ranks: Readonly<Record<string, number | undefined>>;
}

/** The words of the comparison, in the reader's language. */
export interface ComparisonWords {
  readonly option: string;
  readonly groupOf: (group: string) => string;
  /** Read out before a rank on its own and in the list of a narrow page: `Rank`. */
  readonly rank: string;
  /** Beside the sign of a first rank. */
  readonly first: string;
  /** Read out after a rank that several share. */
  readonly tied: string;
  /** Read out where a method does not rank an option. */
  readonly unranked: string;
  /** Heads the assumptions that this problem breaks. */
  readonly broken: string;
  /** What the button of a method opens: `What TOPSIS assumes that is not so here (2)`. */
  readonly aboutBroken: (method: string, assumptions: number) => string;
  /** Heads the methods that cannot be used. */
  readonly notApplicable: string;
  readonly close: string;
  /** Shown instead of the table where no method applies or there is no option. */
  readonly empty: string;
}

export interface MethodComparisonProps {
  /** What the table shows. */
  caption: string;
  methods: readonly ComparedMethod[];
  rows: readonly ComparedAlternative[];
  words: ComparisonWords;
}
