import type { DecisionRule } from '../../problem/actor.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';

/** Warns of decision rules under which nothing can ever be adopted. */
export function* checkActors({ actors }: ProblemDraft): UnplacedFaults {
  for (const { path, item } of actors)
    if (item.rule !== undefined) yield* ruleFaults(item.rule, [...path, 'rule']);
}

function* ruleFaults(rule: DecisionRule, path: Path): UnplacedFaults {
  switch (rule.kind) {
    case 'single':
    case 'consensus':
    case 'unanimity':
      return;
    case 'majority':
      yield* unreachable(rule.quota, rule.members, `there are ${rule.members} members`, path);
      return;
    case 'weightedMajority': {
      const total = Object.values(rule.weights).reduce((sum, weight) => sum + weight, 0);
      yield* unreachable(rule.quota, total, `all weights together are ${total}`, path);
      return;
    }
    case 'all':
    case 'any':
      for (const [i, part] of rule.of.entries()) yield* ruleFaults(part, [...path, 'of', i]);
  }
}

function* unreachable(quota: number, total: number, size: string, path: Path): UnplacedFaults {
  if (quota > total)
    yield {
      code: 'P316',
      severity: 'warning',
      path: [...path, 'quota'],
      message: `The quota is ${quota}, but ${size}, so this body can never adopt anything.`,
    };
}
