import { factorials } from '../exact/binomial.ts';
import { fraction } from '../exact/fraction.ts';
import { mustDependOnVoters } from '../rules/faults.ts';
import type { Game } from '../rules/game.ts';
import type { Progress } from './by-halves.ts';
import { coalitionCounts } from './coalition-counts.ts';
import { type PowerIndex, powerIndex } from './power-index.ts';

/**
 * Measure power by how often a voter is the one who completes a majority when all orders of joining are alike
 * (Shapley–Shubik); sums to 1 over the members.
 *
 * Prizes the last to join. Differs from Banzhaf most where one voter is large: which of them fits is a question about
 * how support grows, not about arithmetic.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to count exactly.
 * @see Shapley & Shubik (1954), A method for evaluating the distribution of power [shapley1954]
 */
export function shapleyShubik(game: Game, progress?: Progress): PowerIndex {
  mustDependOnVoters('shapleyShubik', game);
  const n = game.memberCount;
  const { winning, containing } = coalitionCounts(game, progress);
  const factorial = factorials(n);
  // Orders in which exactly the members of one set of size s come first and the member is its last.
  const orders = Array.from({ length: n + 1 }, (_, s) =>
    s === 0 ? 0n : factorial[s - 1]! * factorial[n - s]!,
  );
  return powerIndex(
    containing.map((withMember) => {
      let pivotal = 0n;
      for (let s = 1; s <= n; s++) {
        const without = winning[s - 1]! - withMember[s - 1]!;
        pivotal += (withMember[s]! - without) * orders[s]!;
      }
      return fraction(pivotal, factorial[n]!);
    }),
  );
}
