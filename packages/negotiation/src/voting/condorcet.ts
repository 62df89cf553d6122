import { margin, type Pairwise } from './tally.ts';

/**
 * Find the candidate who beats every other one by one.
 *
 * @returns The candidate's index, or `null` when there is none.
 * @see Condorcet (1785), Essai sur l'application de l'analyse [condorcet1785]
 */
export function condorcetWinner(pairwise: Pairwise): number | null {
  return whoAlways(pairwise, 1);
}

/**
 * Find the candidate who loses to every other one by one.
 *
 * @returns The candidate's index, or `null` when there is none.
 * @see Condorcet (1785), Essai sur l'application de l'analyse [condorcet1785]
 */
export function condorcetLoser(pairwise: Pairwise): number | null {
  return whoAlways(pairwise, -1);
}

function whoAlways(pairwise: Pairwise, sign: 1 | -1): number | null {
  for (let a = 0; a < pairwise.size; a++) {
    let always = true;
    for (let b = 0; b < pairwise.size && always; b++)
      always = a === b || Math.sign(margin(pairwise, a, b)) === sign;
    if (always) return a;
  }
  return null;
}
