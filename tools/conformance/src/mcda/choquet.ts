import { type Capacity, capacityIndices, choquet } from '@steelyard/scoring';
import type { McdaMethod } from './method.ts';
import { alternativeId, criterionId } from './question.ts';

/** The integral over a capacity, and what the capacity says of criteria. */
export const choquetMethods: Readonly<Record<string, McdaMethod>> = {
  choquet: (input) => {
    const rows = input.matrix as readonly (readonly number[])[];
    const capacity = capacityOf(input, rows[0]!.length);
    const values = { alternatives: rows.map((_, i) => alternativeId(i)), criteria: capacity.criteria, rows };
    const { shapley, interaction } = capacityIndices(capacity);
    return { choquet: [...choquet(values, capacity).values()], shapley: Object.values(shapley), interaction };
  },
};

/** Sets are named by their criteria's places, or by first letters where criteria have names. */
function capacityOf(input: Readonly<Record<string, unknown>>, count: number): Capacity {
  const names = input.criteria as readonly string[] | undefined;
  const letters = Array.from({ length: count }, (_, j) => names?.[j]?.[0] ?? String(j));
  const worths = input.capacity as Readonly<Record<string, number>>;
  const named = Object.keys(worths).every((key) => [...key].every((letter) => letters.includes(letter)));
  const placeOf = (letter: string) => (named ? letters.indexOf(letter) : Number(letter));
  return {
    criteria: letters.map((_, j) => criterionId(j)),
    sets: Object.entries(worths).map(([key, worth]) => ({
      criteria: [...key].map((letter) => criterionId(placeOf(letter))),
      worth,
    })),
  };
}
