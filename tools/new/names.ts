/** One name in the three forms that files and code need. */
export interface Name {
  /** `swing-weights`: folders, files, CSS classes. */
  readonly kebab: string;
  /** `swingWeights`: functions. */
  readonly camel: string;
  /** `SwingWeights`: components. */
  readonly pascal: string;
}

/** Reads a name given as `swing-weights`, `swingWeights` or `SwingWeights`. */
export function readName(text: string): Name {
  const kebab = text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) {
    throw new Error(
      `"${text}" is no name. Write letters and digits joined by hyphens, such as swing-weights.`,
    );
  }
  const pascal = kebab.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { kebab, camel: pascal[0]!.toLowerCase() + pascal.slice(1), pascal };
}
