import type { OtherFinding } from './finding.ts';
import { firstBy } from './first-by.ts';
import type { Telling } from './telling.ts';

/** Tell who comes first under the weights of each planner. */
export function weightSets({ analysis, messages, names, format, listed }: Telling): OtherFinding | undefined {
  const { byWeightSet } = analysis;
  const groups = firstBy(byWeightSet, '/byWeightSet');
  const [only, ...others] = groups;
  if (!only) return undefined;
  const all = groups.flatMap(({ because }) => because);
  if (others.length === 0) {
    const text = messages.sets.same({ n: byWeightSet.length, leaders: listed(only.leaders) });
    return { kind: 'weightSets', sentences: [{ text, because: all }] };
  }
  return {
    kind: 'weightSets',
    sentences: [
      { text: messages.sets.differs, because: all },
      ...groups.map(({ leaders, by, because }) => ({
        text: messages.sets.under({ sets: format.list(by.map(names.weightSet)), leaders: listed(leaders) }),
        because,
      })),
    ],
  };
}
