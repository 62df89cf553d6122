import { type Distribution, fillDistribution, fillSimplex } from '@steelyard/numerics';
import { NegotiationError } from '../error.ts';
import { type Game, wins } from '../rules/game.ts';
import { normalizedWeights, type RedLine } from './utilities.ts';
import type { ValueSource } from './value-source.ts';

/** An actor whose interests are not known exactly. */
export interface UncertainInterests {
  readonly id: string;
  /** Weight of each criterion to the actor, zero or more; made to sum to 1. */
  readonly weights: readonly number[];
  /**
   * Share of the weight, 0 … 1, of which is not known where it lies: it is spread at random over the criteria in
   * each draw. 0 keeps the stated weights, 1 knows nothing; 0 unless given.
   */
  readonly unknownShare?: number;
  /** Worth of walking away, on the scale of the utilities, 0 … 1. */
  readonly reservationValue: Distribution;
  readonly redLines?: readonly RedLine[];
}

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
const chunk = 512;

/**
 * Estimate for each alternative the chance that each actor accepts it and that the rule adopts it.
 *
 * In every draw all actors judge the same world: values are drawn once, weights and reservation values once for each
 * actor. So actors who care for the same things refuse together, which independent chances would miss.
 *
 * @throws NegotiationError for more than 30 actors, voters who are no actors, weights that do not match, or no draws.
 */
export function agreementChances(question: AgreementQuestion): AgreementChance[] {
  const { actors, alternatives, criteria, sampleCount } = question;
  check(question);
  const interests = actors.map((actor, a) => drawInterests(actor, a, question));
  const decide = deciderOf(question);
  const masks = new Int32Array(sampleCount);
  const values = Array.from({ length: criteria }, () => new Float64Array(chunk));

  return Array.from({ length: alternatives }, (_, x) => {
    masks.fill(0);
    for (let first = 0; first < sampleCount; first += chunk) {
      const count = Math.min(chunk, sampleCount - first);
      const part = values.map((column) => column.subarray(0, count));
      for (const [k, column] of part.entries()) question.values(x, k, first, column);
      for (const [a, interest] of interests.entries())
        markAcceptances(masks, 1 << a, interest, x, part, first);
    }
    question.progress?.((x + 1) / alternatives);
    return summarize(masks, actors.length, decide);
  });
}

/** An actor's draws: weights as one column for each criterion or fixed, reservation values, red lines. */
interface DrawnInterests {
  readonly weights: readonly (number | Float64Array)[];
  readonly reservation: Float64Array;
  readonly redLines: readonly RedLine[];
}

/** Streams of the actors' draws lie above those of the values. */
const actorStreams = 2 ** 31;

function drawInterests(
  actor: UncertainInterests,
  place: number,
  question: AgreementQuestion,
): DrawnInterests {
  const { criteria, seed, sampleCount } = question;
  const means = normalizedWeights(actor, criteria);
  const reservation = new Float64Array(sampleCount);
  fillDistribution(reservation, actor.reservationValue, { seed, stream: actorStreams + 2 * place });
  const redLines = actor.redLines ?? [];
  const { unknownShare = 0 } = actor;
  if (unknownShare === 0) return { weights: means, reservation, redLines };

  const rows = new Float64Array(sampleCount * criteria);
  fillSimplex(rows, criteria, { seed, stream: actorStreams + 2 * place + 1 });
  const weights = means.map((mean, k) => {
    const column = new Float64Array(sampleCount);
    for (let i = 0; i < sampleCount; i++)
      column[i] = (1 - unknownShare) * mean + unknownShare * rows[i * criteria + k]!;
    return column;
  });
  return { weights, reservation, redLines };
}

/** Set an actor's bit in the draws in which it accepts the alternative. */
function markAcceptances(
  masks: Int32Array,
  bit: number,
  { weights, reservation, redLines }: DrawnInterests,
  alternative: number,
  values: readonly Float64Array[],
  first: number,
): void {
  if (redLines.some((line) => 'alternative' in line && line.alternative === alternative)) return;
  const count = values[0]?.length ?? 0;
  const margins = reservation.slice(first, first + count);
  for (let i = 0; i < count; i++) margins[i] = -margins[i]!;
  for (const [k, weight] of weights.entries()) {
    if (weight === 0) continue;
    if (typeof weight === 'number') addScaled(margins, values[k]!, weight);
    else addProduct(margins, values[k]!, weight, first);
  }
  for (const line of redLines)
    if ('criterion' in line) {
      const column = values[line.criterion]!;
      for (let i = 0; i < count; i++) if (column[i]! < line.atLeast) margins[i] = Number.NEGATIVE_INFINITY;
    }
  for (let i = 0; i < count; i++) if (margins[i]! >= -1e-12) masks[first + i]! |= bit;
}

function addScaled(sums: Float64Array, column: Float64Array, factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += factor * column[i]!;
}

function addProduct(sums: Float64Array, column: Float64Array, factors: Float64Array, first: number): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += factors[first + i]! * column[i]!;
}

/** For a set of accepting actors: bit 0 if adopted, else the actors (shifted by one) whose consent alone would adopt. */
function deciderOf({ game, actors }: AgreementQuestion): (mask: number) => number {
  const known = new Map<number, number>();
  const places = game.voters.map(({ id }) => actors.findIndex((actor) => actor.id === id));
  const adopts = (mask: number) =>
    wins(
      game,
      game.sizes.map((n, v) => ((mask >> places[v]!) & 1 ? n : 0)),
    );
  return (mask) => {
    let answer = known.get(mask);
    if (answer === undefined) {
      answer = 1;
      if (!adopts(mask)) {
        answer = 0;
        for (const [a] of actors.entries())
          if (!((mask >> a) & 1) && adopts(mask | (1 << a))) answer |= 2 << a;
      }
      known.set(mask, answer);
    }
    return answer;
  };
}

function summarize(masks: Int32Array, actors: number, decide: (mask: number) => number): AgreementChance {
  const all = 2 ** actors - 1;
  const accepts = new Float64Array(actors);
  const alone = new Float64Array(actors);
  let adopted = 0;
  let byAll = 0;
  for (const mask of masks) {
    if (mask === all) byAll++;
    for (let left = mask; left !== 0; left &= left - 1) accepts[31 - Math.clz32(left & -left)]!++;
    const answer = decide(mask);
    if (answer & 1) adopted++;
    for (let left = answer >> 1; left !== 0; left &= left - 1) alone[31 - Math.clz32(left & -left)]!++;
  }
  const chanceOf = (count: number): Chance => {
    const chance = count / masks.length;
    return { chance, standardError: Math.sqrt((chance * (1 - chance)) / masks.length) };
  };
  return {
    adopted: chanceOf(adopted),
    acceptedByAll: chanceOf(byAll),
    accepts: Array.from(accepts, chanceOf),
    standsAlone: Array.from(alone, chanceOf),
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
