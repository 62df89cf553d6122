import type { StepPower } from '@steelyard/model';
import { banzhaf, compileRule, type Game, ruleFaults, shapleyShubik } from '@steelyard/negotiation';
import { blockRule } from './block-rule.ts';
import { ifCountable } from './if-countable.ts';
import type { StepGame } from './step-game.ts';

/** Measure power against seats; a reason where it cannot be measured, undefined for a single voter. */
export function stepPower(step: StepGame): StepPower | 'votes-do-not-matter' | 'too-large' | undefined {
  const actors = [...new Set(step.voters.map(({ actor }) => actor))];
  if (actors.length < 2) return undefined;
  const seats = compileRule(
    step.voters.map(({ voter }) => voter),
    step.rule,
  );
  if (ruleFaults(seats).some(({ code }) => code === 'never-passes' || code === 'always-passes'))
    return 'votes-do-not-matter';
  const blocks = compileRule(
    actors.map((id) => ({ id })),
    blockRule(step, step.rule),
  );
  const counted = ifCountable(() => ({ seats: sharesOf(seats), blocks: sharesOf(blocks) }));
  if (counted === undefined) return 'too-large';

  const seatsOf = (actor: string) =>
    step.voters.reduce((sum, each) => sum + (each.actor === actor ? each.seats : 0), 0);
  const total = actors.reduce((sum, actor) => sum + seatsOf(actor), 0);
  const ofActor = (values: readonly number[], actor: string) =>
    step.voters.reduce((sum, each, v) => sum + (each.actor === actor ? values[v]! : 0), 0);
  return {
    voters: actors.map((actor, a) => ({
      actor,
      seats: seatsOf(actor),
      seatShare: seatsOf(actor) / total,
      banzhaf: counted.blocks.banzhaf[a]!,
      shapleyShubik: counted.blocks.shapleyShubik[a]!,
      banzhafBySeat: ofActor(counted.seats.banzhaf, actor),
      shapleyShubikBySeat: ofActor(counted.seats.shapleyShubik, actor),
    })),
  };
}

/** Shares of power of all members of each voter together. */
function sharesOf(game: Game) {
  const together = (values: readonly number[]) => values.map((value, v) => value * game.sizes[v]!);
  return {
    banzhaf: together(banzhaf(game).normalized.values),
    shapleyShubik: together(shapleyShubik(game).values),
  };
}
