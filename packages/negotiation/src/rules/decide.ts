import { NegotiationError } from '../error.ts';
import { shareOf } from './game.ts';
import { membersOf, type Rule, type Vote, type Voter, type Voters } from './rule.ts';

/** How a voter votes; for a body of several members, how many vote which way, the rest abstaining. */
export type Choice = 'yes' | 'no' | 'abstain' | { readonly yes: number; readonly no: number };

/** What a rule decides, part by part. */
export interface Decision {
  readonly kind: Rule['kind'];
  readonly passes: boolean;
  /** Weight that says yes, says no and abstains; heads unless the vote is weighted. Absent for `all` and `any`. */
  readonly count?: { readonly yes: number; readonly no: number; readonly abstain: number };
  /** Weight of yes that was needed, given how the others voted; for a vote that needs no objection, absent. */
  readonly needed?: number;
  /** The decisions it joins; empty for a vote. */
  readonly of: readonly Decision[];
}

/**
 * Decide by a rule, with abstentions.
 *
 * @param choices - By voter id; a voter without a choice abstains.
 * @throws NegotiationError for a choice of an unknown voter, or of more members than there are.
 * @see Felsenthal & Machover (1997), Ternary voting games [felsenthal1997]
 */
export function decide(voters: Voters, rule: Rule, choices: Readonly<Record<string, Choice>>): Decision {
  const byId = new Map(voters.map((voter) => [voter.id, voter]));
  for (const [id, choice] of Object.entries(choices)) checkChoice(byId.get(id), id, choice);
  return decidePart(rule, 'rule');

  function decidePart(part: Rule, path: string): Decision {
    if (part.kind !== 'all' && part.kind !== 'any') return decideVote(part, path);
    const of = part.of.map((inner, i) => decidePart(inner, `${path}.of[${i}]`));
    const passes = part.kind === 'all' ? of.every((d) => d.passes) : of.some((d) => d.passes);
    return { kind: part.kind, passes, of };
  }

  function decideVote(vote: Vote, path: string): Decision {
    const count = { yes: 0, no: 0, abstain: 0 };
    const weights = 'weights' in vote ? Object.entries(vote.weights) : vote.of.map((id) => [id, 1] as const);
    for (const [id, weight] of weights) {
      const voter = byId.get(id);
      if (voter === undefined)
        throw new NegotiationError({
          method: 'decide',
          where: path,
          what: `counts ${id}, who is no voter`,
          remedy: 'Add the voter, or take the name out of the rule.',
        });
      const { yes, no } = membersVoting(voter, choices[id]);
      count.yes += weight * yes;
      count.no += weight * no;
      count.abstain += weight * (membersOf(voter) - yes - no);
    }
    const total = count.yes + count.no + count.abstain;
    const slack = 1e-9 * Math.max(1, total);
    switch (vote.kind) {
      case 'consensus':
      case 'veto':
        return { kind: vote.kind, passes: count.no <= slack, count, of: [] };
      case 'unanimity':
        return reached(total);
      case 'majority':
      case 'weightedMajority':
        return reached(vote.quota);
      case 'shareOfVotes': {
        const [part, whole] = shareOf(vote.share, path);
        const cast = count.yes + count.no;
        const needed = (cast * part) / whole;
        const enough = vote.exceeded ? count.yes > needed + slack : count.yes >= needed - slack;
        const quorate = cast > 0 && cast >= (vote.quorum ?? 0) - slack;
        return { kind: vote.kind, passes: quorate && enough, count, needed, of: [] };
      }
    }

    function reached(needed: number): Decision {
      return { kind: vote.kind, passes: count.yes >= needed - slack, count, needed, of: [] };
    }
  }
}

function membersVoting(voter: Voter, choice: Choice = 'abstain'): { yes: number; no: number } {
  if (typeof choice === 'object') return choice;
  const members = membersOf(voter);
  return { yes: choice === 'yes' ? members : 0, no: choice === 'no' ? members : 0 };
}

function checkChoice(voter: Voter | undefined, id: string, choice: Choice): void {
  if (voter === undefined)
    throw new NegotiationError({
      method: 'decide',
      where: `choices.${id}`,
      what: 'belongs to nobody who votes',
      remedy: 'Add the voter, or drop the choice.',
    });
  const { yes, no } = membersVoting(voter, choice);
  if (!(yes >= 0 && no >= 0 && yes + no <= membersOf(voter)))
    throw new NegotiationError({
      method: 'decide',
      where: `choices.${id}`,
      what: `has ${yes} yes and ${no} no of ${membersOf(voter)} members`,
      remedy: 'Let them add up to the members at most.',
    });
}
