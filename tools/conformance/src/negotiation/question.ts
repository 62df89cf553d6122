export type Fields = Readonly<Record<string, unknown>>;

/** Answers one kind of case: its input goes in, figures by the names of the reference files come out. */
export type NegotiationKind = (input: Fields) => Fields;

/** Figures that are worked out only when they are compared. */
export function lazily(figures: Readonly<Record<string, () => unknown>>): Fields {
  const answer = {};
  for (const [name, figure] of Object.entries(figures))
    Object.defineProperty(answer, name, { get: once(figure), enumerable: true });
  return answer;
}

/** Remembers what a function returned. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads a number that may be written as a fraction `a/b` or as a decimal in a string. */
export function numberOf(figure: unknown): number {
  const [top, bottom = '1'] = String(figure).split('/');
  return Number(top) / Number(bottom);
}

/** Reads a list of numbers. */
export const numbersOf = (list: unknown): number[] => (list as readonly unknown[]).map(numberOf);

/** Reads rows of numbers. */
export const rowsOf = (rows: unknown): number[][] => (rows as readonly unknown[]).map(numbersOf);
