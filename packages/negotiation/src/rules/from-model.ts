import type { DecisionRule } from '@steelyard/model';
import type { Rule, Voter } from './rule.ts';

/** A rule together with those who vote in it. */
export interface NamedRule {
  readonly voters: readonly Voter[];
  readonly rule: Rule;
}

/**
 * Read an actor's decision rule from the model, where members are only counted, as a rule over named voters.
 *
 * A body's members become one voter with that many members, named after the actor; of several bodies each gets a
 * number: `nato`, or `ukraine/1`, `ukraine/2`. A weighted majority keeps the names of its weights.
 */
export function ruleOfActor(actor: string, rule: DecisionRule): NamedRule {
  switch (rule.kind) {
    case 'single':
      return { voters: [{ id: actor }], rule: { kind: 'unanimity', of: [actor] } };
    case 'consensus':
    case 'unanimity':
      return { voters: [{ id: actor, members: rule.members }], rule: { kind: rule.kind, of: [actor] } };
    case 'majority':
      return {
        voters: [{ id: actor, members: rule.members }],
        rule: { kind: 'majority', of: [actor], quota: rule.quota },
      };
    case 'weightedMajority': {
      const { weights, quota } = rule;
      return {
        voters: Object.keys(weights).map((id) => ({ id })),
        rule: { kind: 'weightedMajority', weights, quota },
      };
    }
    case 'all':
    case 'any': {
      const parts = rule.of.map((part, i) => ruleOfActor(`${actor}/${i + 1}`, part));
      const voters = new Map(parts.flatMap((part) => part.voters).map((voter) => [voter.id, voter]));
      return { voters: [...voters.values()], rule: { kind: rule.kind, of: parts.map((part) => part.rule) } };
    }
  }
}
