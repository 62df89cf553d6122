import type { RankAcceptability, Weights } from '@steelyard/model';
import { checkCount } from '../table/check-count.ts';
import { readValues } from '../value/read-values.ts';
import type { ValueTable } from '../value/value-table.ts';
import { rangeOf } from './value-draws.ts';

/** A part of all weights in which alternatives keep one order. */
interface Cell {
  /** Share of all weights. */
  readonly share: number;
  /** Mean of the weights in it. */
  readonly centre: readonly number[];
}

/**
 * Measure exactly how often each alternative takes each rank when nothing is known of the weights (SMAA-2), for up to
 * three criteria.
 *
 * All weights that sum to 1 are cut along the lines where two alternatives score alike; within a piece the order is
 * one. Use draws for more criteria or uncertain values.
 *
 * @param values - n alternatives × up to 3 criteria; certain.
 * @returns Figures with standard errors of 0 and a sample count of 0. Alternatives with the same values share the better rank.
 * @throws {@link ScoringError} If there are more than three criteria, or a value is no finite number.
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function exactRankAcceptability(values: ValueTable): RankAcceptability {
  const { alternatives, criteria } = values;
  checkCount('exactRankAcceptability', 'criteria', criteria.length, 3, 1);
  const rows = readValues('exactRankAcceptability', values);
  const n = alternatives.length;
  const gaps = gapsBetween(rows);
  const ranks = rows.map(() => new Array<number>(n).fill(0));
  const wins = rows.map(() => new Array<number>(n).fill(0));
  const leading = rows.map(() => criteria.map(() => 0));
  for (const { share, centre } of cellsOf(gaps, criteria.length)) {
    for (let a = 0; a < n; a++) {
      let above = 0;
      for (let b = 0; b < n; b++) {
        if (a === b) continue;
        const lead = gaps[a]![b]!.reduce((sum, gap, j) => sum + gap * centre[j]!, 0);
        if (gaps[a]![b]!.every((gap) => gap === 0)) wins[a]![b]! += share / 2;
        else if (lead > 0) wins[a]![b]! += share;
        else above++;
      }
      ranks[a]![above]! += share;
      if (above === 0) for (const j of criteria.keys()) leading[a]![j]! += share * centre[j]!;
    }
  }
  // shares that add up to all of it may round to a little more
  const capped = (rows: readonly (readonly number[])[]) =>
    rows.map((row) => row.map((share) => Math.min(1, share)));
  return {
    alternatives,
    rankAcceptability: capped(ranks),
    standardErrors: ranks.map((row) => row.map(() => 0)),
    centralWeights: ranks.map(([first], a): Weights | null =>
      first === 0 ? null : Object.fromEntries(criteria.map((id, j) => [id, leading[a]![j]! / first!])),
    ),
    pairwiseWinning: capped(wins),
    sampleCount: 0,
  };
}

/** How far the first leads the second on each criterion; 0 where that is no more than rounding beside the criterion's spread. */
function gapsBetween(rows: ValueTable['rows']): readonly (readonly Point[])[] {
  const tolerances = rows[0]!.map((_, j) => 1e-12 * rangeOf(rows.map((row) => row[j]!)));
  return rows.map((a) =>
    rows.map((b) => a.map((value, j) => (Math.abs(value - b[j]!) <= tolerances[j]! ? 0 : value - b[j]!))),
  );
}

type Point = readonly number[];

/** Weights as polygons, segments or a point, by corners; cut by every line on which two alternatives score alike. */
function cellsOf(gaps: readonly (readonly Point[])[], m: number): readonly Cell[] {
  const corners: readonly Point[] = Array.from({ length: m }, (_, j) =>
    Array.from({ length: m }, (_, k) => (j === k ? 1 : 0)),
  );
  let pieces: readonly (readonly Point[])[] = [corners];
  for (let a = 0; a < gaps.length; a++)
    for (let b = 0; b < a; b++) {
      const gap = gaps[a]![b]!;
      if (gap.some((part) => part > 0) && gap.some((part) => part < 0))
        pieces = pieces.flatMap((piece) => cut(piece, gap));
    }
  const whole = sizeOf(corners);
  return pieces.map((piece) => ({ share: sizeOf(piece) / whole, centre: centreOf(piece) }));
}

/** Splits a piece along the line on which a sum of weights is 0. */
function cut(piece: readonly Point[], gaps: readonly number[]): readonly (readonly Point[])[] {
  const heights = piece.map((point) => point.reduce((sum, weight, j) => sum + weight * gaps[j]!, 0));
  if (heights.every((height) => height >= 0) || heights.every((height) => height <= 0)) return [piece];
  const sides: [Point[], Point[]] = [[], []];
  const edges = piece.length === 2 ? 1 : piece.length;
  for (let k = 0; k < piece.length; k++) {
    const height = heights[k]!;
    if (height >= 0) sides[0].push(piece[k]!);
    if (height <= 0) sides[1].push(piece[k]!);
    const next = (k + 1) % piece.length;
    if (k >= edges || height * heights[next]! >= 0) continue;
    const here = heights[next]! / (heights[next]! - height);
    const there = height / (height - heights[next]!);
    const crossing = piece[k]!.map((weight, j) => here * weight + there * piece[next]![j]!);
    sides[0].push(crossing);
    sides[1].push(crossing);
  }
  return sides.filter((side) => sizeOf(side) > 0);
}

/** Length or area, in the plane of two weights; 1 for a point. */
function sizeOf(piece: readonly Point[]): number {
  if (piece[0]!.length === 1) return 1;
  if (piece[0]!.length === 2) return piece.length < 2 ? 0 : Math.abs(piece[1]![0]! - piece[0]![0]!);
  return Math.abs(triangles(piece).reduce((sum, { area }) => sum + area, 0));
}

function centreOf(piece: readonly Point[]): readonly number[] {
  const m = piece[0]!.length;
  if (m < 3) return piece[0]!.map((_, j) => piece.reduce((sum, point) => sum + point[j]!, 0) / piece.length);
  const parts = triangles(piece);
  const whole = parts.reduce((sum, { area }) => sum + area, 0);
  return piece[0]!.map(
    (_, j) =>
      parts.reduce(
        (sum, { area, corners }) => sum + area * corners.reduce((s, corner) => s + corner[j]!, 0),
        0,
      ) /
      (3 * whole),
  );
}

/** Fans a convex polygon out from its first corner, in the plane of the two weights that are small there: near a corner of all
 * weights the third is close to 1, and the last digits would be lost. */
function triangles(
  piece: readonly Point[],
): readonly { readonly area: number; readonly corners: readonly Point[] }[] {
  const [first] = piece;
  const [x, y] = [0, 1, 2].sort((j, k) => first![j]! - first![k]!) as [number, number, number];
  return piece.slice(2).map((third, k) => {
    const second = piece[k + 1]!;
    const area =
      ((second[x]! - first![x]!) * (third[y]! - first![y]!) -
        (third[x]! - first![x]!) * (second[y]! - first![y]!)) /
      2;
    return { area, corners: [first!, second, third] };
  });
}
