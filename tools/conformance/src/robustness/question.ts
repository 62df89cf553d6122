import type { Check } from '../reference-format.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Answers one kind of case: its input goes in, figures by the names of the reference files come out. */
export type RobustnessAnswer = (input: Fields) => Fields | Promise<Fields>;

/** How one kind of case is answered and compared. */
export interface RobustnessKind {
  readonly answer: RobustnessAnswer;
  /** What is compared; left out, the case's `expected` within the file's tolerance. */
  readonly checks?: (example: Fields, expected: Fields, tolerance: number) => readonly Check[];
}

/** A check of figures within a tolerance that grows with figures above 1. */
export function check(figures: Fields, tolerance: number, floor = 1): Check {
  return { label: 'expected', figures, tolerance, relative: true, floor };
}

/** Reads rows as columns. */
export function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, k) => rows.map((row) => row[k]!));
}

/** Leaves fields out. */
export function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
