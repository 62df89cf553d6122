import type { AlternativeId, CriterionId } from '@steelyard/model';

/** The place in a table that a fault was found in; either part is left out where the fault concerns a whole row or column. */
export interface Cell {
  readonly alternative?: AlternativeId;
  readonly criterion?: CriterionId;
}

/** What a {@link ScoringError} is made of. */
export interface ScoringFault {
  /** The method that refuses, as its function is called. */
  readonly method: string;
  /** What is wrong, as a clause: `the weight of cost is negative`. */
  readonly what: string;
  /** Why an answer would mislead, as a sentence. */
  readonly why: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  readonly cell?: Cell;
}

/**
 * Reports input that a method has no answer to.
 *
 * Names the method, the cell and the remedy, so that a reader can mend the table without reading code.
 */
export class ScoringError extends Error {
  override readonly name = 'ScoringError';
  readonly method: string;
  /** Left out where the fault is in no single row or column. */
  readonly cell?: Cell;
  readonly remedy: string;

  constructor({ method, what, why, remedy, cell }: ScoringFault) {
    super(`${method}: ${what}. ${why} ${remedy}`);
    this.method = method;
    this.remedy = remedy;
    if (cell !== undefined) this.cell = cell;
  }
}
