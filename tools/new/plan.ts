/** What a generator does: files it makes, lines it adds to files that exist, and what is left to a person. */
export interface Plan {
  /** Path from the root → text. None of them may exist. */
  readonly files: Readonly<Record<string, string>>;
  /** Path from the root → a line that is added at its end. */
  readonly additions: Readonly<Record<string, string>>;
  readonly reminders: readonly string[];
}
