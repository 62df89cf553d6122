import type { StepRule, VoteRule } from '@steelyard/model';
import { explainRule, type Rule } from '@steelyard/negotiation';
import type { StepGame } from './step-game.ts';

/** Take a step's rule apart: what each vote needs, what abstaining does, and what is odd about it. */
export function stepRule({ step, voters, rule, quotaChanged }: StepGame): StepRule {
  const explained = explainRule(
    voters.map(({ voter }) => voter),
    rule,
  );
  return {
    kind: step.rule.kind === 'single' && voters.length === 1 ? 'single' : kindOf(rule),
    votes: explained.votes.map(({ kind, total, needed, fewestYes, fewestNo, abstention }) => ({
      kind: voteKind(kind),
      total,
      needed,
      fewestYes,
      fewestNo,
      abstention: abstention === 'passes' ? 'passes' : 'stops',
    })),
    quotaChanged,
    faults: explained.faults.map(({ code, quota, total }) => ({
      code,
      ...(quota !== undefined && { quota }),
      ...(total !== undefined && { total }),
    })),
  };
}

function kindOf(rule: Rule): StepRule['kind'] {
  const joins = joinsIn(rule);
  if (joins.size === 2) return 'nested';
  return rule.kind === 'all' || rule.kind === 'any' ? ([...joins][0] ?? 'all') : voteKind(rule.kind);
}

/** How a rule joins its votes; what joins a single part joins nothing. */
function joinsIn(rule: Rule): ReadonlySet<'all' | 'any'> {
  if (rule.kind !== 'all' && rule.kind !== 'any') return new Set();
  const below = rule.of.flatMap((part) => [...joinsIn(part)]);
  return new Set(rule.of.length > 1 ? [rule.kind, ...below] : below);
}

/** Say what kind of vote it is. A veto is unanimity; no rule of the model counts shares of the votes cast. */
function voteKind(kind: ReturnType<typeof explainRule>['votes'][number]['kind']): VoteRule['kind'] {
  return kind === 'consensus' || kind === 'majority' || kind === 'weightedMajority' ? kind : 'unanimity';
}
