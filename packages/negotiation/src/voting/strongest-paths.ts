import type { Pairwise } from './tally.ts';

/** How strong one victory in a duel is: by its margin, or by the votes for the winner. */
export type VictoryStrength = 'margins' | 'winning-votes';

/**
 * Find the strength of the strongest chain of victories between each two candidates.
 *
 * A chain is as strong as its weakest victory.
 *
 * @returns m × m by rows; 0 where no chain leads, and on the diagonal.
 */
export function strongestPaths({ size, support }: Pairwise, strength: VictoryStrength): Float64Array {
  const paths = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const votes = support[a * size + b]!;
      const won = votes - support[b * size + a]!;
      if (won > 0) paths[a * size + b] = strength === 'margins' ? won : votes;
    }
  for (let k = 0; k < size; k++)
    for (let a = 0; a < size; a++) {
      const first = paths[a * size + k]!;
      if (first === 0 || a === k) continue;
      for (let b = 0; b < size; b++) {
        if (b === a) continue;
        const chain = Math.min(first, paths[k * size + b]!);
        if (chain > paths[a * size + b]!) paths[a * size + b] = chain;
      }
    }
  return paths;
}
