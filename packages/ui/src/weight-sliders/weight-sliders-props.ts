import type { CriterionId } from '@steelyard/model';

/** The words of the sliders, in the reader's language. */
export interface WeightSlidersWords {
  readonly heading: string;
  readonly help: string;
  readonly keys: string;
  readonly lock: (criterion: string) => string;
  readonly unlock: (criterion: string) => string;
  readonly typed: (criterion: string) => string;
  /** `30%`, from a weight out of 100. */
  readonly value: (weight: number) => string;
  /** What the button that goes back says; needed with `onReset`. */
  readonly reset?: string;
  /** Read out half a second after the last change. */
  readonly summary: (criterion: string, weight: number) => string;
}

export interface WeightSlidersProps {
  criteria: readonly CriterionId[];
  /** Out of 100, by criterion. */
  weights: Readonly<Record<CriterionId, number>>;
  locked: readonly CriterionId[];
  /** Asked for whenever one weight is moved; the others are the caller's to rebalance. */
  onChange: (id: CriterionId, weight: number) => void;
  onLock: (id: CriterionId, locked: boolean) => void;
  /** Goes back to the weights that it began with; makes a button appear. */
  onReset?: () => void;
  nameOf: (id: CriterionId) => string;
  words: WeightSlidersWords;
  readOnly?: boolean;
}
