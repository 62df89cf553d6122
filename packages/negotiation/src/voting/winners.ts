/**
 * What a rule does about ties.
 *
 * `all-tied`: all who reach the best figure win. `parallel-universes`: all win who win under some order of
 * breaking ties. `eliminated-together`: candidates tied for elimination go at once.
 */
export type TieConvention = 'all-tied' | 'parallel-universes' | 'eliminated-together';

/** Who wins, and under which convention about ties. */
export interface Winners {
  /** All winners, as ascending candidate indices; never empty. */
  readonly winners: readonly number[];
  readonly tieConvention: TieConvention;
}

/** Figures closer than this share of the largest of them are tied. */
export const tieTolerance = 1e-12;

/** List the places of the largest figure. */
export function largest(figures: ArrayLike<number>): number[] {
  let best = Number.NEGATIVE_INFINITY;
  let scale = 0;
  for (let i = 0; i < figures.length; i++) {
    best = Math.max(best, figures[i]!);
    scale = Math.max(scale, Math.abs(figures[i]!));
  }
  const winners: number[] = [];
  for (let i = 0; i < figures.length; i++) if (figures[i]! >= best - tieTolerance * scale) winners.push(i);
  return winners;
}

/** All who reach the largest figure win. */
export function allTied(figures: ArrayLike<number>): Winners {
  return { winners: largest(figures), tieConvention: 'all-tied' };
}
