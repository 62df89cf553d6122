import type { AlternativeId } from '@steelyard/model';

/** What an option would be sorry for, scenario by scenario. */
export interface RegretRow {
  readonly id: AlternativeId;
  readonly name: string;
  /** One for each scenario, in their order; 0 where the option is the best there, never negative. */
  readonly regrets: readonly number[];
  /** The largest of them. */
  readonly largest: number;
  /** A few words under the name. */
  readonly note?: string | undefined;
}

/** The words of the table, in the reader's language. */
export interface RegretWords {
  readonly option: string;
  /** Heads the column of the largest regrets. */
  readonly largest: string;
  /** Beside the sign of a 0: the best option in that scenario. */
  readonly bestHere: string;
  /** Under the names of those whose largest regret is smallest. */
  readonly leastRegret: string;
  /** What the button does that puts the smallest largest regret first; makes it appear. */
  readonly sort?: string;
  /** Shown instead of rows where there is no option. */
  readonly empty?: string;
}

export interface RegretTableProps {
  /** What the table shows and in which unit. */
  caption: string;
  scenarios: readonly { readonly id: string; readonly name: string }[];
  rows: readonly RegretRow[];
  /** Those whose largest regret is smallest, ties included. */
  best: readonly AlternativeId[];
  words: RegretWords;
  /** Decimals; none unless given. */
  digits?: number;
  /** The one whose button is pressed. */
  selected?: AlternativeId | undefined;
  /** Makes every name a button. */
  onSelect?: (id: AlternativeId) => void;
}
