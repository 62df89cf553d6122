import type { ActorId } from '@steelyard/model';
import type { Rule } from '@steelyard/negotiation';
import type { SeatVoter, StepGame } from './step-game.ts';

/** A rule that passes whatever anybody does. */
const alwaysPasses: Rule = { kind: 'weightedMajority', weights: {}, quota: 0 };

/** Take those who abstain out of every vote that abstaining lets pass; elsewhere they count as not saying yes. */
export function lettingPass(rule: Rule, abstaining: ReadonlySet<string>): Rule {
  if (rule.kind === 'all' || rule.kind === 'any')
    return { kind: rule.kind, of: rule.of.map((part) => lettingPass(part, abstaining)) };
  if (rule.kind !== 'consensus') return rule;
  const of = rule.of.filter((id) => !abstaining.has(id));
  return of.length === 0 ? alwaysPasses : { kind: 'consensus', of };
}

/** Write a step's rule for actors whose seats vote as one. */
export function blockRule({ voters }: Pick<StepGame, 'voters'>, rule: Rule): Rule {
  const known = new Map(voters.map((each) => [each.voter.id, each]));
  return write(rule);

  function write(part: Rule): Rule {
    switch (part.kind) {
      case 'all':
      case 'any':
        return { kind: part.kind, of: part.of.map(write) };
      case 'consensus':
      case 'unanimity':
      case 'veto':
        return { kind: 'unanimity', of: [...new Set(part.of.map((id) => known.get(id)!.actor))] };
      case 'majority':
        return {
          kind: 'weightedMajority',
          weights: seatsOf(part.of.map((id) => known.get(id)!)),
          quota: Math.ceil(part.quota),
        };
      case 'weightedMajority':
      case 'shareOfVotes':
        return part;
    }
  }
}

/** Seats of each actor. */
function seatsOf(voters: readonly SeatVoter[]): Record<ActorId, number> {
  const seats: Record<ActorId, number> = {};
  for (const { actor, seats: more } of voters) seats[actor] = (seats[actor] ?? 0) + more;
  return seats;
}
