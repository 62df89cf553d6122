export { aras } from './distance/aras.ts';
export { type CocosoSettings, cocoso } from './distance/cocoso.ts';
export { type CodasSettings, codas } from './distance/codas.ts';
export { type CometSettings, comet } from './distance/comet.ts';
export { copras } from './distance/copras.ts';
export { edas } from './distance/edas.ts';
export { mabac } from './distance/mabac.ts';
export { marcos } from './distance/marcos.ts';
export { type SpotisSettings, spotis } from './distance/spotis.ts';
export { type TopsisSettings, topsis } from './distance/topsis.ts';
export { type VikorResult, type VikorSettings, vikor } from './distance/vikor.ts';
export { type RankingSettings, rank } from './rank.ts';
export { type Cell, ScoringError, type ScoringFault } from './scoring-error.ts';
export { weightFlips } from './sensitivity/weight-flips.ts';
export { rankAcceptability, scoreRanges } from './smaa/rank-acceptability.ts';
export { type RankTally, type TallySettings, tallyRanks } from './smaa/tally.ts';
export { type DrawRange, sampleValues, type ValueDraws } from './smaa/value-draws.ts';
export { type StepSettings, type StepTable, withSteps } from './steps.ts';
export { additiveValue, contributions } from './value/additive-value.ts';
export { applyGates, type GatedProblem } from './value/apply-gates.ts';
export {
  type OutOfBounds,
  piecewiseLinear,
  type ValuedCriterion,
  type ValuePoints,
  valueFunction,
} from './value/value-function.ts';
export {
  type PerformanceSource,
  performanceTable,
  topValues,
  type ValueSettings,
  type ValueTable,
  valueTable,
} from './value/value-table.ts';
export { type WaspasSettings, waspas } from './value/waspas.ts';
export { type WeightedProductSettings, weightedProduct } from './value/weighted-product.ts';
export { type WeightedSumSettings, weightedSum } from './value/weighted-sum.ts';
