export { type TopsisSettings, topsis } from './distance/topsis.ts';
export { type RankingSettings, rank } from './rank.ts';
export { type Cell, ScoringError, type ScoringFault } from './scoring-error.ts';
export { weightFlips } from './sensitivity/weight-flips.ts';
export { rankAcceptability, scoreRanges } from './smaa/rank-acceptability.ts';
export { type RankTally, type TallySettings, tallyRanks } from './smaa/tally.ts';
export { type DrawRange, sampleValues, type ValueDraws } from './smaa/value-draws.ts';
export { additiveValue, contributions } from './value/additive-value.ts';
export { applyGates, type GatedProblem } from './value/apply-gates.ts';
export { type OutOfBounds, type ValuedCriterion, valueFunction } from './value/value-function.ts';
export {
  type PerformanceSource,
  performanceTable,
  topValues,
  type ValueSettings,
  type ValueTable,
  valueTable,
} from './value/value-table.ts';
export { type WeightedProductSettings, weightedProduct } from './value/weighted-product.ts';
