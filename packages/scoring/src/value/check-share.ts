import { ScoringError } from '../scoring-error.ts';

/** Returns a setting that must lie in [0, 1]. */
export function checkShare(method: string, name: string, share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new ScoringError({
    method,
    what: `${name} is ${share}`,
    why: 'It is a share of the whole.',
    remedy: 'Give a number from 0 to 1.',
  });
}
