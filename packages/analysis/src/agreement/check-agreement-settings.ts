import type { AddedActor, AgreementSettings, ApprovalStep, Problem } from '@steelyard/model';
import { checkSeed, refuse } from '../check-settings.ts';
import { votersOf } from './step-game.ts';

/** The most draws of consent. */
export const mostConsentDraws = 1_000_000;

const call = 'agreement';
const choiceNames = ['as-judged', 'accepts', 'abstains', 'refuses'];

/** Refuse settings with which nobody can be asked for consent. */
export function checkAgreementSettings(problem: Problem, settings: AgreementSettings, seed: number): void {
  const { excludedActors = [], choices = {}, quotas = {}, addedActors = [], sampleCount } = settings;
  if (!(Number.isInteger(sampleCount) && sampleCount >= 0 && sampleCount <= mostConsentDraws))
    throw refuse(`sampleCount is ${sampleCount}`, `Give a whole number from 0 to ${mostConsentDraws}.`, call);
  checkSeed(seed, call);
  const steps = new Map(problem.approvals.flatMap((each) => each.steps).map((step) => [step.id, step]));
  const actors = new Set([...problem.actors, ...addedActors].map(({ id }) => id));

  for (const actor of [...excludedActors, ...Object.keys(choices)])
    if (!actors.has(actor))
      throw refuse(`there is no actor ${actor}`, 'Name actors of the problem, or those you add.', call);
  for (const [actor, choice] of Object.entries(choices))
    if (!choiceNames.includes(choice))
      throw refuse(`the choice of ${actor} is ${choice}`, `Choose one of ${choiceNames.join(', ')}.`, call);
  for (const [id, quota] of Object.entries(quotas)) checkQuota(steps.get(id), id, quota);
  for (const [place, actor] of addedActors.entries())
    checkAdded(problem, steps.get(actor.step), actor, addedActors.slice(0, place));
}

function checkQuota(step: ApprovalStep | undefined, id: string, quota: number): void {
  if (step === undefined) throw refuse(`there is no step ${id}`, 'Name steps of the approvals.', call);
  if (['single', 'all', 'any'].includes(step.rule.kind))
    throw refuse(
      `${id} has a quota, but its rule counts no votes`,
      'Give quotas to steps of a majority, consensus or unanimity.',
      call,
    );
  if (!(Number.isFinite(quota) && quota >= 0))
    throw refuse(`the quota of ${id} is ${quota}`, 'Give a number from 0 up.', call);
}

function checkAdded(
  { actors }: Problem,
  step: ApprovalStep | undefined,
  { id, step: where, members, position }: AddedActor,
  before: readonly AddedActor[],
): void {
  if (step === undefined)
    throw refuse(`${id} is added to ${where}, which is no step`, 'Name a step of an approval.', call);
  if (['all', 'any'].includes(step.rule.kind))
    throw refuse(
      `${id} is added to ${where}, which joins several votes`,
      'Add it to a step of a single vote.',
      call,
    );
  if (!(Number.isInteger(members) && members >= 1 && members <= 10_000))
    throw refuse(`${id} is added with ${members} seats`, 'Give a whole number from 1 to 10000.', call);
  if (votersOf(step, { addedActors: before, sampleCount: 0 }).some(({ actor }) => actor === id))
    throw refuse(`${id} is added to ${where}, where it decides already`, 'Leave it out.', call);
  if (actors.some((actor) => actor.id === id)) {
    if (position !== undefined)
      throw refuse(`${id} is given the position ${position}`, 'An actor of the problem keeps its own.', call);
    return;
  }
  if (!(position !== undefined && position >= -2 && position <= 2))
    throw refuse(`${id} is added with the position ${position}`, 'Give a number from −2 to 2.', call);
}
