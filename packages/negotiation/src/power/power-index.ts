import { type Fraction, fraction, toNumber } from '../exact/fraction.ts';

/** A figure of power for each voter, exactly and rounded. */
export interface PowerIndex {
  /** One member of each voter, as exact fractions, in the order of the voters. */
  readonly exact: readonly Fraction[];
  /** The same, each rounded once to the nearest double. */
  readonly values: readonly number[];
}

/** Give figures both exactly and rounded. */
export function powerIndex(exact: readonly Fraction[]): PowerIndex {
  return { exact, values: exact.map(toNumber) };
}

/** Divide each count by a total; all zero when the total is zero. */
export function shares(counts: readonly bigint[], total: bigint): PowerIndex {
  return powerIndex(counts.map((count) => (total === 0n ? fraction(0n) : fraction(count, total))));
}
