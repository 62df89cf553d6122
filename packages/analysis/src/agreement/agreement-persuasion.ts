import type { AgreementPersuasion } from '@steelyard/model';
import { cheapestPersuasion, type Game } from '@steelyard/negotiation';
import type { ActorStance } from './actor-stance.ts';
import { ifCountable } from './if-countable.ts';

const mostListed = 20;

/**
 * Find the least movement of stated positions with which every step passes.
 *
 * Who does what the reader supposes does not move.
 *
 * @returns Undefined where a position is missing or the search would be too long; `null` where no movement is enough.
 */
export function agreementPersuasion(
  game: Game,
  stances: readonly ActorStance[],
  acceptsFrom: number,
): AgreementPersuasion | null | undefined {
  const deciding = stances.filter(({ actor }) => game.voters.some(({ id }) => id === actor));
  if (deciding.some(({ vote }) => vote === undefined)) return undefined;
  const positions = new Map(deciding.map(({ actor, position = 0 }) => [actor, position]));
  const accepting = Object.fromEntries(deciding.map(({ actor, vote }) => [actor, Number(vote === 'yes')]));
  const costs = Object.fromEntries(
    deciding
      .filter(({ choice, vote }) => choice === 'as-judged' && vote === 'no')
      .map(({ actor }) => [actor, acceptsFrom - positions.get(actor)!]),
  );
  const found = ifCountable(() => cheapestPersuasion(game, accepting, costs, mostListed));
  if (!found) return found;
  return {
    distance: found.cost,
    sets: found.persuade.map((set) => ({
      moves: Object.keys(set).map((actor) => ({ actor, from: positions.get(actor)!, to: acceptsFrom })),
    })),
    complete: found.complete,
  };
}
