/** How much a file may hold before it is refused, so that a hostile or mistaken one ends at once. */
export interface Limits {
  /** Size of the text in UTF-8. */
  readonly bytes: number;
  /** Lists and maps inside each other. */
  readonly depth: number;
  /** Texts, numbers, lists and maps, those that aliases repeat counted each time. */
  readonly values: number;
  /** Aliases in a YAML file. */
  readonly aliases: number;
  /** Faults that are listed; the rest are only counted. */
  readonly faults: number;
}

/** The limits that hold unless a caller sets others: 5 MB of text, 64 levels, a million values. */
export const defaultLimits: Limits = {
  bytes: 5_000_000,
  depth: 64,
  values: 1_000_000,
  aliases: 1000,
  faults: 500,
};
