import type { ActorId, AgreementSettings, ApprovalStep } from '@steelyard/model';
import { type Rule, ruleOfActor, type Voter } from '@steelyard/negotiation';

/** Somebody who votes in a step, under the name that the rule knows. */
export interface SeatVoter {
  /** In a rule that joins votes, one actor can stand under several names. */
  readonly voter: Voter;
  readonly actor: ActorId;
  /** Seats, or weight where votes are weighted. */
  readonly seats: number;
  readonly added: boolean;
}

/** A step as those decide it who are left. */
export interface StepGame {
  readonly step: ApprovalStep;
  readonly voters: readonly SeatVoter[];
  readonly rule: Rule;
  readonly quotaChanged: boolean;
}

/** Everybody who would decide in a step, before anybody is taken out. */
export function votersOf(step: ApprovalStep, { addedActors = [] }: AgreementSettings): SeatVoter[] {
  const added = addedActors
    .filter((actor) => actor.step === step.id)
    .map(({ id, members }) => seatVoter(id, members, true));
  return [...statedVoters(step), ...added];
}

/** Set up a step for those who are left; undefined where nobody is. */
export function stepGame(step: ApprovalStep, settings: AgreementSettings): StepGame | undefined {
  const gone = new Set(settings.excludedActors);
  const all = votersOf(step, settings);
  const weighted = step.rule.kind === 'weightedMajority';
  const voters = all
    .filter(({ actor }) => !gone.has(actor))
    .map((each) => (weighted ? { ...each, voter: { id: each.voter.id } } : each));
  const quota = settings.quotas?.[step.id];
  const left = withoutVoters(
    ruleOf(step, all, quota),
    new Set(all.filter(({ actor }) => gone.has(actor)).map(({ voter }) => voter.id)),
  );
  return left === undefined ? undefined : { step, voters, rule: left, quotaChanged: quota !== undefined };
}

function statedVoters({ body, rule, seats }: ApprovalStep): SeatVoter[] {
  switch (rule.kind) {
    case 'single':
      return [seatVoter(body, 1)];
    case 'weightedMajority':
      return Object.entries(rule.weights).map(([actor, weight]) => ({
        voter: { id: actor },
        actor,
        seats: weight,
        added: false,
      }));
    case 'all':
    case 'any':
      return ruleOfActor(body, rule).voters.map((voter) => ({
        voter,
        actor: voter.id.split('/')[0]!,
        seats: voter.members ?? 1,
        added: false,
      }));
    case 'consensus':
    case 'unanimity':
    case 'majority': {
      const own = { ...seats };
      const taken = Object.values(own).reduce((sum, each) => sum + each, 0);
      if (rule.members > taken) own[body] = (own[body] ?? 0) + rule.members - taken;
      return Object.entries(own).map(([actor, members]) => seatVoter(actor, members));
    }
  }
}

function seatVoter(actor: ActorId, members: number, added = false): SeatVoter {
  return { voter: { id: actor, members }, actor, seats: members, added };
}

function ruleOf({ body, rule }: ApprovalStep, voters: readonly SeatVoter[], quota: number | undefined): Rule {
  const of = voters.map(({ voter }) => voter.id);
  switch (rule.kind) {
    case 'single':
      return { kind: 'unanimity', of };
    case 'consensus':
    case 'unanimity':
      return quota === undefined ? { kind: rule.kind, of } : { kind: 'majority', of, quota };
    case 'majority':
      return { kind: 'majority', of, quota: quota ?? rule.quota };
    case 'weightedMajority':
      return {
        kind: 'weightedMajority',
        weights: Object.fromEntries(voters.map(({ actor, seats }) => [actor, seats])),
        quota: quota ?? rule.quota,
      };
    case 'all':
    case 'any':
      return ruleOfActor(body, rule).rule;
  }
}

/** Take voters out of a rule; undefined where nothing is left of it. */
function withoutVoters(rule: Rule, gone: ReadonlySet<string>): Rule | undefined {
  if (rule.kind === 'all' || rule.kind === 'any') {
    const of = rule.of.flatMap((part) => withoutVoters(part, gone) ?? []);
    return of.length === 0 ? undefined : { kind: rule.kind, of };
  }
  if ('weights' in rule) {
    const weights = Object.entries(rule.weights).filter(([id]) => !gone.has(id));
    return weights.length === 0 ? undefined : { ...rule, weights: Object.fromEntries(weights) };
  }
  const of = rule.of.filter((id) => !gone.has(id));
  return of.length === 0 ? undefined : { ...rule, of };
}
