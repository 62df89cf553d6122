import type { Analysis, Ranking } from '@steelyard/model';
import type { Names } from '../src/findings/names.ts';

const ranking = (scores: Readonly<Record<string, number>>): Ranking => ({
  tolerance: 1e-9,
  alternatives: Object.entries(scores).map(([id, score], i) => ({ id, score, rank: i + 1, tied: false })),
});

/** A town chooses between a ferry, a bridge and a tunnel: the bridge is first by a little, the tunnel fails the gate. */
export const crossing: Analysis = {
  alternatives: ['ferry', 'bridge', 'tunnel'],
  topCriteria: ['reach', 'cost'],
  weights: { reach: 0.6, cost: 0.4 },
  criterionWeights: { reach: 0.6, cost: 0.4 },
  ranking: ranking({ bridge: 0.67, ferry: 0.641, tunnel: 0.4 }),
  gated: {
    ranking: ranking({ bridge: 0.67, ferry: 0.641 }),
    failed: ['tunnel'],
    outcomes: [
      { gate: 'budget', alternative: 'ferry', passed: true, performance: 3, minimum: 1, criterion: 'cost' },
      { gate: 'budget', alternative: 'bridge', passed: true, performance: 1, minimum: 1, criterion: 'cost' },
      { gate: 'budget', alternative: 'tunnel', passed: false, performance: 0, minimum: 1, criterion: 'cost' },
    ],
  },
  contributions: {},
  scoreRanges: [],
  acceptability: {
    alternatives: ['ferry', 'bridge', 'tunnel'],
    rankAcceptability: [
      [0.387, 0.6, 0.013],
      [0.611, 0.38, 0.009],
      [0.002, 0.02, 0.978],
    ],
    standardErrors: [
      [0.0049, 0.0049, 0.0011],
      [0.00488, 0.0049, 0.0009],
      [0.0004, 0.0014, 0.0015],
    ],
    centralWeights: [null, null, null],
    pairwiseWinning: [
      [0, 0.39, 0.98],
      [0.61, 0, 0.99],
      [0.02, 0.01, 0],
    ],
    sampleCount: 10_000,
  },
  weightFlips: [{ criterion: 'cost', from: 0.4, to: 0.448, newLeader: 'ferry' }],
  byMethod: [
    { id: 'additive-value', ranking: ranking({ bridge: 0.67, ferry: 0.641, tunnel: 0.4 }) },
    { id: 'topsis', ranking: ranking({ ferry: 0.6, bridge: 0.55, tunnel: 0.3 }) },
  ],
  notApplicable: [{ method: 'weighted-product', message: 'A value is 0.' }],
  byWeightSet: [
    { id: 'town', ranking: ranking({ bridge: 0.7, ferry: 0.6, tunnel: 0.5 }) },
    { id: 'county', ranking: ranking({ bridge: 0.65, ferry: 0.64, tunnel: 0.4 }) },
  ],
  portfolioFindings: [
    { alternative: 'ferry', relation: 'boats-need-pier', type: 'requires', fromLevel: 2, toLevel: 0 },
  ],
  provenance: {
    problemHash: '00',
    packages: {},
    settings: { weights: { reach: 0.6, cost: 0.4 }, weightSpread: 'around', sampleCount: 10_000 },
    seed: 7,
  },
};

/** Names of the crossing in English. */
export const crossingNames: Names = {
  alternative: (id) => ({ ferry: 'Ferry', bridge: 'Bridge', tunnel: 'Tunnel' })[id] ?? id,
  criterion: (id) => ({ reach: 'Reach', cost: 'Cost' })[id] ?? id,
  weightSet: (id) => ({ town: 'Town', county: 'County' })[id] ?? id,
  relation: () => ({ from: 'Boats', to: 'Pier' }),
};
