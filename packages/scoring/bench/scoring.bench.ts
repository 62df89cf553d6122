import { electre3, loadKernel, plainKernel, promethee, smaa, topsis, vikor } from '@steelyard/scoring';
import { randomTable, randomValues, risingWeights } from './random-tables.ts';

const large = randomTable(10_000, 10);
const small = randomTable(10, 8);
const hundred = randomTable(100, 10);
const linear = Object.fromEntries(
  large.criteria.map(({ id }) => [
    id,
    { kind: 'linear', indifferenceThreshold: 0.05, preferenceThreshold: 0.3 } as const,
  ]),
);
const thresholds = Object.fromEntries(
  hundred.criteria.map(({ id }) => [
    id,
    { indifferenceThreshold: 0.05, preferenceThreshold: 0.2, vetoThreshold: 0.8 },
  ]),
);
const weights = risingWeights(large);
const smallWeights = risingWeights(small);
let huge = small;
const tenByEight = randomValues(10, 8);
const twelveByTwelve = randomValues(12, 12);

const load = async () => {
  await loadKernel();
};

/** The cases that docs/benchmarks.md tells of. */
export default [
  { name: 'topsis/10000x10', run: () => topsis(large, weights), runs: 50 },
  { name: 'topsis/10x8', run: () => topsis(small, smallWeights) },
  { name: 'vikor/10000x10', run: () => vikor(large, weights), runs: 50 },
  { name: 'promethee-2/10000x10', run: () => promethee(large, weights, { preferences: linear }), runs: 20 },
  {
    name: 'promethee-2/100000x10',
    setup: () => {
      huge = randomTable(100_000, 10);
    },
    run: () => promethee(huge, weights, { preferences: linear }),
    runs: 5,
  },
  {
    name: 'smaa/10x8x1000000',
    setup: load,
    run: () => smaa(tenByEight, { sampleCount: 1_000_000, seed: 1 }),
    runs: 10,
  },
  {
    name: 'smaa-plain/10x8x1000000',
    run: () => smaa(tenByEight, { sampleCount: 1_000_000, seed: 1, kernel: plainKernel }),
    runs: 7,
  },
  {
    name: 'smaa/12x12x10000',
    setup: load,
    run: () => smaa(twelveByTwelve, { sampleCount: 10_000, seed: 1 }),
    runs: 30,
  },
  {
    name: 'smaa-plain/12x12x10000',
    run: () => smaa(twelveByTwelve, { sampleCount: 10_000, seed: 1, kernel: plainKernel }),
    runs: 30,
  },
  { name: 'electre-3/100x10', run: () => electre3(hundred, weights, { thresholds }), runs: 20 },
];
