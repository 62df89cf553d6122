import { NegotiationError } from '../error.ts';
import { type Game, wins } from './game.ts';

/** Something odd about a rule that can still be computed. */
export interface RuleFault {
  /**
   * `quota-above-total`: that vote cannot be won. `quota-not-positive`: it is won when nobody says yes.
   * `never-passes`, `always-passes`: the same of the whole rule.
   */
  readonly code: 'quota-above-total' | 'quota-not-positive' | 'never-passes' | 'always-passes';
  /** Where in the rule. */
  readonly path: string;
  /** The quota and the total weight, for a single vote. */
  readonly quota?: number;
  readonly total?: number;
}

/** Find votes that can never or always be won, and whether that decides the whole rule. */
export function ruleFaults(game: Game): RuleFault[] {
  const faults: RuleFault[] = [];
  for (const { weights, quota, path } of game.leaves) {
    const total = weights.reduce((sum, w, v) => sum + w * game.sizes[v]!, 0);
    if (quota > total) faults.push({ code: 'quota-above-total', path, quota, total });
    if (quota <= 0) faults.push({ code: 'quota-not-positive', path, quota, total });
  }
  if (!wins(game, game.sizes)) faults.push({ code: 'never-passes', path: 'rule' });
  if (
    wins(
      game,
      game.sizes.map(() => 0),
    )
  )
    faults.push({ code: 'always-passes', path: 'rule' });
  return faults;
}

/** Refuse a rule that decides without its voters. */
export function mustDependOnVoters(method: string, game: Game): void {
  const fault = ruleFaults(game).find(({ code }) => code === 'never-passes' || code === 'always-passes');
  if (fault !== undefined)
    throw new NegotiationError({
      method,
      where: fault.path,
      what:
        fault.code === 'never-passes'
          ? 'can never pass, even if all say yes'
          : 'passes even if nobody says yes',
      remedy: 'Correct its quotas; ruleFaults names the votes that cause it.',
    });
}
