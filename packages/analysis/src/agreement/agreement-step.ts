import type { AgreementStep, SampledShare, StepDecision, StepPower, StepVoter } from '@steelyard/model';
import {
  adoptionChance,
  type Choice,
  compileRule,
  decide,
  fragilityCurve,
  minimalBlockingCoalitions,
  minimalWinningCoalitions,
  wins,
} from '@steelyard/negotiation';
import { actorSets } from './actor-sets.ts';
import type { ActorStance } from './actor-stance.ts';
import { blockRule, lettingPass } from './block-rule.ts';
import { ifCountable } from './if-countable.ts';
import type { SeatVoter, StepGame } from './step-game.ts';
import { stepRule } from './step-rule.ts';

/** Chances of consent at which it is asked how likely a step is to pass. */
const fragilityPoints = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

/** What is known of a step besides its rule. */
export interface StepKnowledge {
  readonly stanceOf: (actor: string) => ActorStance;
  /** Left out where chances cannot be told. */
  readonly acceptsOf?: (actor: string) => SampledShare;
  readonly chance?: SampledShare;
  readonly power?: StepPower;
}

/** Tell all about one step. */
export function agreementStep(game: StepGame, known: StepKnowledge): AgreementStep {
  const { step, voters, rule } = game;
  const actors = [...new Set(voters.map(({ actor }) => actor))];
  const blocks = compileRule(
    actors.map((id) => ({ id })),
    blockRule(game, rule),
  );
  const passesWithAll = wins(blocks, blocks.sizes);
  const stops = (actor: string) =>
    passesWithAll &&
    !wins(
      blocks,
      actors.map((each) => Number(each !== actor)),
    );
  const decision = stepDecision(game, known);
  const chanceBySeat = bySeat(game, known);
  return {
    id: step.id,
    body: step.body,
    rule: stepRule(game),
    voters: actors.map((actor) => stepVoter(voters, known, actor, stops(actor))),
    ...(decision && { decision }),
    ...(known.chance && { chance: known.chance }),
    ...(chanceBySeat !== undefined && { chanceBySeat }),
    winning: actorSets(minimalWinningCoalitions(blocks)),
    blocking: actorSets(minimalBlockingCoalitions(blocks)),
    fragility: fragility(game),
    ...(known.power && { power: known.power }),
  };
}

function stepVoter(
  voters: readonly SeatVoter[],
  { stanceOf, acceptsOf }: StepKnowledge,
  actor: string,
  canStop: boolean,
): StepVoter {
  const own = voters.filter((each) => each.actor === actor);
  const accepts = acceptsOf?.(actor);
  return {
    ...stanceOf(actor),
    seats: own.reduce((sum, { seats }) => sum + seats, 0),
    ...(accepts && { accepts }),
    canStop,
    added: own.every(({ added }) => added),
  };
}

function stepDecision({ voters, rule }: StepGame, { stanceOf }: StepKnowledge): StepDecision | undefined {
  const choices: Record<string, Choice> = {};
  for (const { voter, actor } of voters) {
    const { vote } = stanceOf(actor);
    if (vote === undefined) return undefined;
    choices[voter.id] = vote;
  }
  const { passes, count } = decide(
    voters.map(({ voter }) => voter),
    rule,
    choices,
  );
  return { passes, ...(count && { count }) };
}

/** How likely the step is if every seat decides for itself. */
function bySeat({ voters, rule }: StepGame, { stanceOf, acceptsOf }: StepKnowledge): number | undefined {
  if (acceptsOf === undefined) return undefined;
  const abstaining = voters.filter(({ actor }) => stanceOf(actor).vote === 'abstain');
  const game = compileRule(
    voters.map(({ voter }) => voter),
    lettingPass(rule, new Set(abstaining.map(({ voter }) => voter.id))),
  );
  return ifCountable(() =>
    adoptionChance(
      game,
      voters.map(({ actor }) => acceptsOf(actor).share),
    ),
  );
}

function fragility({ voters, rule }: StepGame): AgreementStep['fragility'] {
  const game = compileRule(
    voters.map(({ voter }) => voter),
    rule,
  );
  if (game.memberCount < 2) return [];
  const curve = ifCountable(() => fragilityCurve(game, fragilityPoints)) ?? [];
  return curve.map(({ each, adopted }) => ({ each, passes: adopted }));
}
