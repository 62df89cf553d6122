import { NegotiationError } from '../error.ts';
import type { Game } from '../rules/game.ts';
import { drawAcceptances } from './acceptances.ts';
import { type Deciding, deciding } from './deciding.ts';
import { drawInterests, type UncertainInterests } from './drawn-interests.ts';
import type { ValueSource } from './value-source.ts';

/** What the chances are drawn from. */
export interface AgreementQuestion {
  readonly actors: readonly UncertainInterests[];
  /** The rule; each of its voters is one of the actors, whose members all go the same way. */
  readonly game: Game;
  /** How many alternatives and criteria there are. */
  readonly alternatives: number;
  readonly criteria: number;
  readonly values: ValueSource;
  readonly seed: number;
  readonly sampleCount: number;
  /** Called with the share of the work done. */
  readonly progress?: (done: number) => void;
}

/** An estimated chance. */
export interface Chance {
  readonly chance: number;
  readonly standardError: number;
}

/** How likely one alternative is to be agreed on. */
export interface AgreementChance {
  /** That the rule adopts it. */
  readonly adopted: Chance;
  /** That all actors accept it, whatever the rule. */
  readonly acceptedByAll: Chance;
  /** For each actor: that it accepts. */
  readonly accepts: readonly Chance[];
  /** For each actor: that the alternative fails and this actor's consent alone would have adopted it. */
  readonly standsAlone: readonly Chance[];
}

const mostActors = 30;
/**
 * Estimate for each alternative the chance that each actor accepts it and that the rule adopts it.
 *
 * In every draw all actors judge the same world: values are drawn once, weights and reservation values once for each
 * actor. So actors who care for the same things refuse together, which independent chances would miss.
 *
 * @throws NegotiationError for more than 30 actors, voters who are no actors, weights that do not match, or no draws.
 */
export function agreementChances(question: AgreementQuestion): AgreementChance[] {
  const { actors, game, criteria, values, progress } = question;
  check(question);
  const interests = actors.map((actor, place) => drawInterests(actor, place, criteria, question));
  const rule = deciding(
    game,
    actors.map(({ id }) => id),
  );
  const { accepting, counts } = drawAcceptances(interests, question, values, progress);
  return accepting.map((draws, x) => summarize(draws, counts[x]!, rule));
}

function summarize(accepting: Int32Array, accepted: readonly number[], rule: Deciding): AgreementChance {
  const everybody = 2 ** accepted.length - 1;
  const alone = accepted.map(() => 0);
  let adopted = 0;
  let byAll = 0;
  for (const actors of accepting) {
    if (actors === everybody) byAll++;
    if (rule.adopts(actors)) adopted++;
    for (let left = rule.missing(actors); left !== 0; left &= left - 1)
      alone[31 - Math.clz32(left & -left)]!++;
  }
  const chanceOf = (count: number): Chance => {
    const chance = count / accepting.length;
    return { chance, standardError: Math.sqrt((chance * (1 - chance)) / accepting.length) };
  };
  return {
    adopted: chanceOf(adopted),
    acceptedByAll: chanceOf(byAll),
    accepts: accepted.map(chanceOf),
    standsAlone: alone.map(chanceOf),
  };
}

function check({ actors, game, sampleCount }: AgreementQuestion): void {
  const fail = (where: string, what: string, remedy: string): never => {
    throw new NegotiationError({ method: 'agreementChances', where, what, remedy });
  };
  if (actors.length === 0 || actors.length > mostActors)
    fail('actors', `number ${actors.length}`, `Give from 1 to ${mostActors} actors.`);
  if (!(Number.isInteger(sampleCount) && sampleCount > 0))
    fail('sampleCount', `is ${sampleCount}`, 'Ask for at least one draw.');
  const stranger = game.voters.find(({ id }) => !actors.some((actor) => actor.id === id));
  if (stranger !== undefined)
    fail(
      'game.voters',
      `names ${stranger.id}, who is no actor`,
      'Give the interests of every voter of the rule.',
    );
  for (const { id, unknownShare = 0 } of actors)
    if (!(unknownShare >= 0 && unknownShare <= 1))
      fail(
        `actors.${id}.unknownShare`,
        `is ${unknownShare}`,
        'Give a share between 0 and 1, or leave it out.',
      );
}
