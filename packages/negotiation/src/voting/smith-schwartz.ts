import { margin, type Pairwise } from './tally.ts';

/**
 * Find the Smith set: the smallest set whose members beat everybody outside it.
 *
 * With a Condorcet winner it is that winner alone; in a full cycle it is everybody.
 *
 * @see Smith (1973), Aggregation of preferences with variable electorate [smith1973]
 */
export function smithSet(pairwise: Pairwise): number[] {
  return undominated(pairwise, (m) => m >= 0);
}

/**
 * Find the Schwartz set: the union of the smallest sets that nobody outside beats.
 *
 * It lies inside the Smith set and is smaller where duels are tied.
 *
 * @see Schwartz (1972), Rationality and the myth of the maximum [schwartz1972]
 */
export function schwartzSet(pairwise: Pairwise): number[] {
  return undominated(pairwise, (m) => m > 0);
}

/** Candidates who reach back to everyone who reaches them. */
function undominated(pairwise: Pairwise, counts: (margin: number) => boolean): number[] {
  const { size } = pairwise;
  const reach = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => a === b || counts(margin(pairwise, a, b))),
  );
  for (let k = 0; k < size; k++)
    for (let a = 0; a < size; a++)
      if (reach[a]![k]) for (let b = 0; b < size; b++) if (reach[k]![b]) reach[a]![b] = true;

  const members: number[] = [];
  for (let a = 0; a < size; a++) if (reach.every((row, b) => !row[a] || reach[a]![b])) members.push(a);
  return members;
}
