import type { Problem, SampledShare } from '@steelyard/model';
import {
  type AgreementChance,
  agreementChances,
  type Chance,
  type Game,
  statedQuestion,
} from '@steelyard/negotiation';
import { type ActorStance, statedInterests } from './actor-stance.ts';

/** How often consent is drawn, and from which seed. */
export interface Drawing {
  readonly reading: NonNullable<Problem['positionReading']>;
  readonly seed: number;
  readonly sampleCount: number;
}

/** At most this many actors are drawn together. */
export const mostDrawnActors = 30;

/**
 * Draw who consents to one alternative, and what a rule makes of it.
 *
 * @param stances - Everybody who could decide. Each keeps its random numbers by its place here, so what one actor does
 *   never changes the draws of another.
 */
export function consentChances(
  stances: readonly ActorStance[],
  game: Game,
  { reading, seed, sampleCount }: Drawing,
): AgreementChance {
  const question = statedQuestion(
    stances.map((stance) => statedInterests(stance, reading)),
    seed,
  );
  return agreementChances({ ...question, game, seed, sampleCount })[0]!;
}

/** Say an estimated chance as a share of draws. */
export function shareOf({ chance, standardError }: Chance): SampledShare {
  return { share: chance, standardError };
}
