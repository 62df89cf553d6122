import type { DecisionRule } from '../../problem/actor.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';
import { stepsOf } from './ids.ts';

/** Warns of decision rules under which nothing can ever be adopted. */
export function* checkActors(draft: ProblemDraft): UnplacedFaults {
  for (const { path, item } of draft.actors)
    if (item.rule !== undefined) yield* ruleFaults(item.rule, [...path, 'rule']);
  for (const { path, item } of stepsOf(draft)) {
    if (item.rule === undefined) continue;
    yield* ruleFaults(item.rule, [...path, 'rule']);
    yield* seatFaults(item.rule, item.seats ?? {}, [...path, 'seats']);
  }
}

/** Finds more seats given away than a body has, and seats in a body that counts no heads. */
function* seatFaults(
  rule: DecisionRule,
  seats: Readonly<Record<string, number>>,
  path: Path,
): UnplacedFaults {
  const taken = Object.values(seats).reduce((sum, seat) => sum + seat, 0);
  if (taken === 0) return;
  const members = 'members' in rule ? rule.members : undefined;
  if (members === undefined)
    yield {
      code: 'P322',
      path,
      message: `A rule of kind ${rule.kind} has no seats to share out.`,
      hint: 'Leave seats out, or count members with a majority, consensus or unanimity.',
    };
  else if (taken > members)
    yield {
      code: 'P322',
      path,
      message: `These actors have ${taken} seats together, but the body has ${members} members.`,
      hint: 'Correct the seats or the number of members.',
    };
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
