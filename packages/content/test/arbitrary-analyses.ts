import type { Analysis, NamedRanking, RankedAlternative, Ranking } from '@steelyard/model';
import fc from 'fast-check';

const letters = 'abcdefgh';
/** A number in [0, 1] of six decimals, as figures that differ by less are ties. */
const millionths = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000);
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${letters[i]}`);

/** Analyses of any shape that the model allows: ties, one option, failed gates, no draws, nothing that flips. */
export function analyses(): fc.Arbitrary<Analysis> {
  return fc
    .record({ options: fc.integer({ min: 1, max: 6 }), criteria: fc.integer({ min: 1, max: 5 }) })
    .chain(({ options, criteria }) => shaped(ids('option', options), ids('criterion', criteria)));
}

function shaped(alternatives: readonly string[], topCriteria: readonly string[]): fc.Arbitrary<Analysis> {
  const score = fc.oneof(
    fc.integer({ min: 0, max: 5 }).map((n) => n / 5),
    millionths,
  );
  const scores = fc.array(score, { minLength: alternatives.length, maxLength: alternatives.length });
  const ranking = scores.map((values) => ranked(alternatives, values));
  const named = (prefix: string) =>
    fc
      .array(ranking, { maxLength: 4 })
      .map((rankings) =>
        rankings.map((each, i): NamedRanking => ({ id: `${prefix}-${letters[i]}`, ranking: each })),
      );
  const share = fc.oneof(millionths, fc.constantFrom(0, 0.003, 0.665, 0.67, 0.996, 1));
  const shares = fc.array(share, { minLength: alternatives.length, maxLength: alternatives.length });
  const weight = fc.oneof(millionths, fc.constantFrom(0, 0.139, 0.141, 1));

  return fc
    .record({
      ranking,
      failing: fc.array(fc.boolean(), { minLength: alternatives.length, maxLength: alternatives.length }),
      hasGate: fc.boolean(),
      first: fc.option(shares),
      sampleCount: fc.constantFrom(1, 21, 10_000),
      flips: fc.uniqueArray(
        fc.record({ criterion: fc.constantFrom(...topCriteria), from: weight, to: weight, pick: fc.nat() }),
        {
          selector: ({ criterion }) => criterion,
          maxLength: 5,
        },
      ),
      methods: named('method'),
      sets: named('set'),
      unused: fc.boolean(),
      gaps: fc.array(
        fc.record({
          alternative: fc.constantFrom(...alternatives),
          relation: fc.constantFrom(...ids('relation', 4)),
          type: fc.constantFrom('requires', 'excludes', 'conflicts'),
          fromLevel: fc.integer({ min: 1, max: 3 }),
          toLevel: fc.integer({ min: 0, max: 3 }),
        }),
        { maxLength: 3 },
      ),
      seed: fc.nat(),
    })
    .map((made): Analysis => {
      const failed = made.hasGate ? alternatives.filter((_, i) => made.failing[i]) : [];
      const leader = made.ranking.alternatives[0]!.id;
      const rivals = alternatives.filter((id) => id !== leader);
      const weights = Object.fromEntries(topCriteria.map((id) => [id, 1 / topCriteria.length]));
      const passed = made.ranking.alternatives.filter(({ id }) => !failed.includes(id));
      return {
        alternatives,
        topCriteria,
        weights,
        criterionWeights: weights,
        ranking: made.ranking,
        gated: {
          ranking: ranked(
            passed.map(({ id }) => id),
            passed.map((each) => each.score),
          ),
          failed,
          outcomes: made.hasGate
            ? alternatives.map((alternative) => ({
                gate: 'gate',
                alternative,
                passed: !failed.includes(alternative),
                performance: 1,
                minimum: 1,
                criterion: topCriteria[0]!,
              }))
            : [],
        },
        contributions: {},
        scoreRanges: [],
        ...(made.first && {
          acceptability: {
            alternatives,
            rankAcceptability: made.first.map((share) =>
              alternatives.map((_, rank) => (rank === 0 ? share : 0)),
            ),
            standardErrors: made.first.map((share) =>
              alternatives.map(() => Math.sqrt((share * (1 - share)) / made.sampleCount)),
            ),
            centralWeights: alternatives.map(() => null),
            pairwiseWinning: alternatives.map(() => alternatives.map(() => 0)),
            sampleCount: made.sampleCount,
          },
        }),
        weightFlips: made.flips
          .filter(({ from, to }) => from !== to && rivals.length > 0)
          .map(({ criterion, from, to, pick }) => ({
            criterion,
            from,
            to,
            newLeader: rivals[pick % rivals.length]!,
          })),
        byMethod: made.methods,
        notApplicable: made.unused ? [{ method: 'topsis', message: 'Not here.' }] : [],
        byWeightSet: made.sets,
        portfolioFindings: made.gaps,
        provenance: {
          problemHash: '00',
          packages: {},
          settings: { weights, weightSpread: 'around', sampleCount: made.first ? made.sampleCount : 0 },
          seed: made.seed,
        },
      };
    });
}

function ranked(alternatives: readonly string[], scores: readonly number[]): Ranking {
  const best = alternatives.map((id, i) => ({ id, score: scores[i]! })).sort((a, b) => b.score - a.score);
  return {
    tolerance: 0,
    alternatives: best.map(
      ({ id, score }): RankedAlternative => ({
        id,
        score,
        rank: 1 + best.filter((other) => other.score > score).length,
        tied: best.filter((other) => other.score === score).length > 1,
      }),
    ),
  };
}
