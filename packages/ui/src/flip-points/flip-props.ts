import type { CriterionId } from '@steelyard/model';

/** A weight at which another option takes the lead. */
export interface FlipPoint {
  /** In [0, 1]. */
  readonly weight: number;
  /** The name of who leads beyond it. */
  readonly leader: string;
}

/** How far the weight of one criterion can move before the lead changes. */
export interface FlipRow {
  readonly id: CriterionId;
  readonly name: string;
  /** Now, in [0, 1]. */
  readonly weight: number;
  /** None where no weight changes the lead, one or two otherwise: below and above. */
  readonly flips: readonly FlipPoint[];
}

/** The words of the table, in the reader's language. */
export interface FlipWords {
  readonly criterion: string;
  readonly weight: string;
  /** Heads the weights at which the lead changes. */
  readonly flip: string;
  /** `then Bilateral treaty leads`. */
  readonly leader: (name: string) => string;
  /** Heads the bars: weights from 0 to 100%. */
  readonly scale: string;
  /** `11 points less`, from a distance in percentage points, negative where the weight must fall. */
  readonly distance: (points: number) => string;
  /** In the row of a criterion whose weight alone changes nothing. */
  readonly never: string;
  /** Said first where no single weight changes the lead. */
  readonly none: string;
  /** Shown instead of the table where there is no criterion. */
  readonly empty?: string;
}

export interface FlipPointsProps {
  /** What the table shows, and that the other weights keep their proportions. */
  caption: string;
  /** Nearest flip first, or as the reader's criteria stand. */
  rows: readonly FlipRow[];
  words: FlipWords;
  /** Decimals of percentages; none unless given. */
  digits?: number;
}
