import { type Fraction, fraction, sumOf, zero } from '../exact/fraction.ts';
import type { Game } from '../rules/game.ts';
import { criticalCounts } from './critical-counts.ts';
import { type PowerIndex, powerIndex } from './power-index.ts';

/**
 * Measure power by an equal share in each minimal winning coalition, all of these alike (Deegan–Packel).
 *
 * A heavier voter can have less power than a lighter one: fewer coalitions need it.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to list.
 * @see Deegan & Packel (1978), A new index of power for simple n-person games [deegan1978]
 */
export function deeganPackel(game: Game): PowerIndex {
  const { minimal, minimalWith } = criticalCounts('deeganPackel', game);
  const total = minimal.reduce((sum, count) => sum + count, 0n);
  return powerIndex(
    minimalWith.map((bySize) =>
      bySize.reduce<Fraction>(
        (sum, count, size) => (count === 0n ? sum : sumOf(sum, fraction(count, BigInt(size) * total))),
        zero,
      ),
    ),
  );
}
