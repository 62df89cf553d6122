import { ScoringError } from '../scoring-error.ts';

/**
 * Measure how far two orders agree, pair by pair, allowing for ties in both (Kendall's τ-b).
 *
 * All pairs count alike, so a change at the bottom of a list weighs as much as one at the top.
 *
 * @param tolerance - Numbers of the second list no further apart than this are a tie.
 * @returns 1 where every pair agrees, −1 where every pair contradicts; 0 where one list is all ties and the other is not.
 * @throws {@link ScoringError} If the lists are not of one length, or hold anything but finite numbers.
 * @see Kendall (1945), The treatment of ties in ranking problems [kendall1945]
 */
export function kendallTau(a: readonly number[], b: readonly number[], tolerance = 0): number {
  checkLists(a, b);
  let agreement = 0;
  let untiedInA = 0;
  let untiedInB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < i; k++) {
      const first = Math.sign(a[i]! - a[k]!);
      const gap = b[i]! - b[k]!;
      const second = Math.abs(gap) <= tolerance ? 0 : Math.sign(gap);
      agreement += first * second;
      untiedInA += first * first;
      untiedInB += second * second;
    }
  }
  if (untiedInA === 0 && untiedInB === 0) return 1;
  return untiedInA === 0 || untiedInB === 0 ? 0 : agreement / Math.sqrt(untiedInA * untiedInB);
}

function checkLists(a: readonly number[], b: readonly number[]): void {
  if (a.length === b.length && [...a, ...b].every(Number.isFinite)) return;
  throw new ScoringError({
    method: 'kendallTau',
    what: 'the lists are not of as many finite numbers',
    why: 'Each pair is compared in both.',
    remedy: 'Give one finite number an alternative in either.',
  });
}
