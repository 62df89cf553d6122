/** Figures that an answer must give, by name. */
export interface Check {
  /** Where the figures come from, for the line that reports a miss. */
  readonly label: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  /** Whether the tolerance is meant for 1 and grows with larger figures. */
  readonly relative: boolean;
  /** Size from which a relative tolerance grows; 1 unless given, and 0 where it is meant for every digit. */
  readonly floor?: number;
  /** Says of an answer that it need not agree, such as a better optimum. */
  readonly unless?: (answer: Readonly<Record<string, unknown>>) => boolean;
}

/** One example of a reference file, ready to be answered. */
export interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  /** Why it is not run; left out where it is. */
  readonly skipped?: string;
  /** Whether the right answer is the library's typed error. */
  readonly expectsError: boolean;
  readonly checks: readonly Check[];
  /** Names of lists whose order does not matter. */
  readonly unordered: readonly string[];
  /** Puts the input to the library. */
  readonly answer: () => unknown;
  /** Whether an error is one that the library meant to throw. */
  readonly isTypedError: (error: unknown) => boolean;
}

/** What a format needs from its surroundings. */
export interface ReferenceContext {
  /** Reads a JSON file beside the document. */
  readonly sibling: (name: string) => unknown;
  /** All documents in the document's folder, itself included. */
  readonly folder: () => readonly unknown[];
}

/** A format of reference files and how its examples are put to the library. */
export interface ReferenceFormat {
  /** What the file's own `format` says. */
  readonly format: string;
  readonly read: (
    document: Readonly<Record<string, unknown>>,
    context: ReferenceContext,
  ) => readonly ReferenceCase[];
}
