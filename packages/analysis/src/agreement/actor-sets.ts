import type { ActorId, ActorSets } from '@steelyard/model';
import type { Coalitions } from '@steelyard/negotiation';

const mostListed = 50;

/** Name the actors of coalitions, the smallest sets first. */
export function actorSets({ coalitions, complete }: Coalitions): ActorSets {
  const sets: ActorId[][] = coalitions.map((coalition) => Object.keys(coalition));
  sets.sort((a, b) => a.length - b.length);
  return { sets: sets.slice(0, mostListed), complete: complete && sets.length <= mostListed };
}
