import type {
  ActorId,
  AgreementOption,
  AgreementRefusal,
  AgreementSettings,
  AgreementStep,
  Approval,
  SampledShare,
} from '@steelyard/model';
import {
  adoption,
  compileRule,
  type Game,
  minimalBlockingCoalitions,
  minimalWinningCoalitions,
  type Rule,
} from '@steelyard/negotiation';
import { actorSets } from './actor-sets.ts';
import type { ActorStance } from './actor-stance.ts';
import { agreementPersuasion } from './agreement-persuasion.ts';
import { agreementStep } from './agreement-step.ts';
import { blockRule, lettingPass } from './block-rule.ts';
import { consentChances, type Drawing, mostDrawnActors, shareOf } from './consent-chances.ts';
import { type StepGame, stepGame, votersOf } from './step-game.ts';
import { stepPower } from './step-power.ts';

/** What an option is told from, besides its approval. */
export interface OptionBackground {
  readonly settings: AgreementSettings;
  readonly stanceOf: (actor: ActorId, alternative: string) => ActorStance;
  /** Left out where stated positions may not be read. */
  readonly acceptsFrom?: number;
  /** Left out where nothing is drawn. */
  readonly drawing?: Drawing;
}

/** An option and what could not be said of it. */
export interface ToldOption {
  readonly option: AgreementOption;
  readonly refused: readonly AgreementRefusal[];
}

/** Tell who must agree to one alternative, and whether they would. */
export function agreementOption(
  { alternative, steps, judgement }: Approval,
  { settings, stanceOf, acceptsFrom, drawing }: OptionBackground,
): ToldOption {
  const games = steps.flatMap((step) => stepGame(step, settings) ?? []);
  const left = new Set(games.map(({ step }) => step.id));
  const droppedSteps = steps.map(({ id }) => id).filter((id) => !left.has(id));
  if (games.length === 0) {
    const status = steps.length === 0 ? 'in-force' : 'nobody-decides';
    return {
      option: { ...undecided, alternative, judgement, status, droppedSteps },
      refused: status === 'in-force' ? [] : [{ about: 'alternative', alternative, reason: status }],
    };
  }

  const deciding = distinct(games.flatMap(({ voters }) => voters.map(({ actor }) => actor)));
  const stances = distinct(steps.flatMap((step) => votersOf(step, settings).map(({ actor }) => actor))).map(
    (actor) => stanceOf(actor, alternative),
  );
  const stanceHere = (actor: ActorId) => stanceOf(actor, alternative);
  const silent = deciding.filter((actor) => {
    const { choice, position } = stanceHere(actor);
    return choice === 'as-judged' && position === undefined;
  });
  const abstaining = new Set(deciding.filter((actor) => stanceHere(actor).vote === 'abstain'));

  const rules = games.map((game) => blockRule(game, game.rule));
  const plain = blocksOf(deciding, rules);
  const choosing = games.map((game) => blockRule(game, lettingPass(game.rule, namesOf(game, abstaining))));
  const blocks = blocksOf(deciding, choosing);

  const refused: AgreementRefusal[] = [];
  if (silent.length > 0)
    refused.push({ about: 'alternative', alternative, reason: 'no-position', actors: silent });
  if (stances.length > mostDrawnActors)
    refused.push({ about: 'alternative', alternative, reason: 'too-many-actors' });
  const chances =
    drawing && silent.length === 0 && stances.length <= mostDrawnActors
      ? {
          all: consentChances(stances, blocks, drawing),
          steps: choosing.map((rule) =>
            shareOf(consentChances(stances, blocksOf(deciding, [rule]), drawing).adopted),
          ),
        }
      : undefined;
  const acceptsOf = chances && sharesByActor(stances, chances.all.accepts.map(shareOf));
  const standsAlone = chances && sharesByActor(stances, chances.all.standsAlone.map(shareOf));

  const told = games.map((game, s) => {
    const power = stepPower(game);
    if (typeof power === 'string') refused.push({ about: 'power', step: game.step.id, reason: power });
    const chance = chances?.steps[s];
    return agreementStep(game, {
      stanceOf: stanceHere,
      ...(acceptsOf && { acceptsOf }),
      ...(chance && { chance }),
      ...(typeof power === 'object' && { power }),
    });
  });

  const votes = deciding.map((actor) => stanceHere(actor).vote);
  const asStated = votes.includes(undefined)
    ? undefined
    : adoption(blocks, Object.fromEntries(deciding.map((id, a) => [id, Number(votes[a] === 'yes')])), 1);
  const persuasion =
    acceptsFrom === undefined ? undefined : agreementPersuasion(blocks, stances, acceptsFrom);
  const winning = actorSets(minimalWinningCoalitions(plain));
  const blocking = actorSets(minimalBlockingCoalitions(plain));
  return {
    option: {
      alternative,
      judgement,
      status: 'to-decide',
      steps: told,
      droppedSteps,
      ...(asStated && { passes: asStated.adopted }),
      ...(chances && { adopted: shareOf(chances.all.adopted) }),
      leastLikely: leastLikely(told),
      vetoes: blocking.sets.flatMap((set) => (set.length === 1 ? set : [])),
      pivotal: asStated?.pivotal ?? [],
      standsAlone: standsAlone ? ordered(deciding, standsAlone) : [],
      winning,
      blocking,
      ...(persuasion !== undefined && { persuasion }),
    },
    refused,
  };
}

const nobody = { sets: [], complete: true };
const undecided = {
  steps: [],
  leastLikely: [],
  vetoes: [],
  pivotal: [],
  standsAlone: [],
  winning: nobody,
  blocking: nobody,
};

/** Steps as one rule over actors whose seats vote as one. */
function blocksOf(actors: readonly ActorId[], rules: readonly Rule[]): Game {
  return compileRule(
    actors.map((id) => ({ id })),
    { kind: 'all', of: rules },
  );
}

function namesOf({ voters }: StepGame, actors: ReadonlySet<ActorId>): ReadonlySet<string> {
  return new Set(voters.filter(({ actor }) => actors.has(actor)).map(({ voter }) => voter.id));
}

function sharesByActor(stances: readonly ActorStance[], shares: readonly SampledShare[]) {
  const byActor = new Map(stances.map(({ actor }, i) => [actor, shares[i]!]));
  return (actor: ActorId) => byActor.get(actor)!;
}

function leastLikely(steps: readonly AgreementStep[]): string[] {
  const shares = steps.map(({ chance }) => chance?.share ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...shares);
  return least === Number.POSITIVE_INFINITY
    ? []
    : steps.filter((_, s) => shares[s] === least).map(({ id }) => id);
}

function ordered(actors: readonly ActorId[], shareOfActor: (actor: ActorId) => SampledShare) {
  return actors
    .map((actor) => ({ actor, chance: shareOfActor(actor) }))
    .filter(({ chance }) => chance.share > 0)
    .sort((a, b) => b.chance.share - a.chance.share);
}

function distinct<Each>(list: readonly Each[]): Each[] {
  return [...new Set(list)];
}
