import { type Fraction, fraction, sumOf, zero } from '../exact/fraction.ts';
import type { Game } from '../rules/game.ts';
import { membersOf } from '../rules/rule.ts';
import { criticalCounts } from './critical-counts.ts';
import { type PowerIndex, powerIndex } from './power-index.ts';

/**
 * Measure power by sharing each vulnerable coalition among its critical members (Johnston); sums to 1 over the members.
 *
 * Being the only critical member of a coalition counts as much as being one of five in five of them.
 *
 * @throws NegotiationError for a rule that never or always passes, or one too large to list.
 * @see Johnston (1978), On the measurement of power: some reactions to Laver [johnston1978]
 */
export function johnston(game: Game): PowerIndex {
  const { criticalWith } = criticalCounts('johnston', game);
  const scores = criticalWith.map((byCritical) =>
    byCritical.reduce<Fraction>(
      (sum, count, critical) => (count === 0n ? sum : sumOf(sum, fraction(count, BigInt(critical)))),
      zero,
    ),
  );
  const total = game.voters.reduce(
    (sum, voter, v) =>
      sumOf(sum, fraction(scores[v]!.numerator * BigInt(membersOf(voter)), scores[v]!.denominator)),
    zero,
  );
  return powerIndex(
    scores.map(({ numerator, denominator }) =>
      fraction(numerator * total.denominator, denominator * total.numerator),
    ),
  );
}
