import { type Game, holds } from '../rules/game.ts';

/** Tells for a set of accepting actors (bits) what follows. */
export interface Deciding {
  readonly adopts: (accepting: number) => boolean;
  /** Actors (bits) outside the set whose consent alone would adopt; 0 when it is adopted. */
  readonly missing: (accepting: number) => number;
}

/** Up to this many actors, answers are kept in a table. */
const mostTabled = 20;
const unknown = -1;
const adopted = -2;

/**
 * Prepare a rule to decide on many sets of accepting actors.
 *
 * @param actors - Ids of the actors in the order of the bits; every voter of the game is one of them.
 */
export function deciding(game: Game, actors: readonly string[]): Deciding {
  const places = game.voters.map(({ id }) => actors.indexOf(id));
  const votes = game.leaves.map(({ weights, quota }) => {
    const byActor = new Float64Array(actors.length);
    for (const [v, w] of weights.entries()) byActor[places[v]!]! += w * game.sizes[v]!;
    return { byActor, quota, sum: 0 };
  });
  const answers = actors.length <= mostTabled ? new Int32Array(2 ** actors.length).fill(unknown) : undefined;
  const further = new Map<number, number>();

  const answerTo = (accepting: number): number => {
    let answer = answers === undefined ? (further.get(accepting) ?? unknown) : answers[accepting]!;
    if (answer !== unknown) return answer;
    answer = workOut(accepting);
    if (answers === undefined) further.set(accepting, answer);
    else answers[accepting] = answer;
    return answer;
  };
  return {
    adopts: (accepting) => answerTo(accepting) === adopted,
    missing: (accepting) => Math.max(0, answerTo(accepting)),
  };

  function workOut(accepting: number): number {
    for (const vote of votes) {
      vote.sum = 0;
      for (let left = accepting; left !== 0; left &= left - 1)
        vote.sum += vote.byActor[31 - Math.clz32(left & -left)]!;
    }
    if (passesWith(-1)) return adopted;
    let alone = 0;
    for (let a = 0; a < actors.length; a++) if (!((accepting >> a) & 1) && passesWith(a)) alone |= 1 << a;
    return alone;
  }

  function passesWith(actor: number): boolean {
    let bits = 0;
    for (let l = 0; l < votes.length; l++) {
      const { byActor, quota, sum } = votes[l]!;
      if (sum + (actor < 0 ? 0 : byActor[actor]!) >= quota) bits |= 1 << l;
    }
    return holds(game.formula, bits);
  }
}
