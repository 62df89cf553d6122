import type { ProblemDraft } from '../problem-draft.ts';
import { idsOf, ordered, type UnplacedFaults } from './checking.ts';

/** Finds scenarios that leave a factor open, and likelihoods whose bounds are out of order. */
export function* checkScenarios(draft: ProblemDraft): UnplacedFaults {
  const factors = [...idsOf(draft.factors)];
  for (const { path, item } of draft.scenarios) {
    const { levels, likelihood } = item;
    const open = levels === undefined ? [] : factors.filter((factor) => !Object.hasOwn(levels, factor));
    if (open.length > 0)
      yield {
        code: 'P315',
        path: [...path, 'levels'],
        message: `The scenario ${item.id ?? ''} says nothing of ${open.join(', ')}, but a scenario sets every factor.`,
        hint: `Add a level of ${open.join(', ')}.`,
      };
    if (likelihood !== undefined)
      yield* ordered(
        [
          ['low', likelihood.low],
          ['high', likelihood.high],
        ],
        [...path, 'likelihood'],
      );
  }
}
