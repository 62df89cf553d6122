export type { Capacity, SetWorth } from './choquet/capacity.ts';
export { choquet } from './choquet/choquet.ts';
export { type CapacityIndices, capacityIndices } from './choquet/interaction.ts';
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
export { type Explanation, explain, type Reason } from './explain/explain.ts';
export {
  browserWorker,
  type InWorkersSettings,
  type NodeThread,
  nodeWorker,
  type TallyWorker,
  tallyInWorkers,
  type WorkerAnswer,
} from './in-workers.ts';
export {
  type Assumption,
  type MethodDependence,
  type MethodRanking,
  methodDependence,
} from './method-dependence.ts';
export type { OutrankingThresholds, ThresholdSettings } from './outranking/credibility.ts';
export { type Electre1Result, type Electre1Settings, electre1 } from './outranking/electre-1.ts';
export {
  type Electre3Result,
  type Electre3Settings,
  electre3,
  type FinalRelation,
} from './outranking/electre-3.ts';
export { type ElectreTriResult, type ElectreTriSettings, electreTri } from './outranking/electre-tri.ts';
export { type GaiaPlane, type GaiaPoint, gaiaPlane } from './outranking/gaia.ts';
export { type MrSortCategory, type MrSortSettings, mrSort } from './outranking/mr-sort.ts';
export type { PreferenceFunction } from './outranking/preference-function.ts';
export {
  type PreferenceRelation,
  type PrometheeFlows,
  type PrometheeSettings,
  promethee,
  prometheePreferences,
  prometheeRelation,
} from './outranking/promethee.ts';
export { kendallTau } from './preferences/kendall-tau.ts';
export type { PreferenceStatement, RobustRelations } from './preferences/preference-statement.ts';
export { robustOrdinalRegression } from './preferences/robust-ordinal-regression.ts';
export type { AnsweredTradeOff, LevelCounts, TradeOff } from './preferences/trade-off.ts';
export { nextTradeOff, type TradeOffCounts, tradeOffCounts } from './preferences/trade-offs.ts';
export { utastar } from './preferences/utastar.ts';
export type { UtastarResult, UtastarSettings } from './preferences/utastar-result.ts';
export { type RankingSettings, rank } from './rank.ts';
export { type Cell, ScoringError, type ScoringFault } from './scoring-error.ts';
export { type Dominance, dominances, nonDominated, potentiallyOptimal } from './sensitivity/dominance.ts';
export { type NumericalFlipSettings, numericalWeightFlips } from './sensitivity/numerical-flips.ts';
export { type Overtake, type OvertakeChange, smallestOvertake } from './sensitivity/overtake.ts';
export { type RankReversal, rankReversals } from './sensitivity/rank-reversals.ts';
export { type StabilityRange, stabilityRanges } from './sensitivity/stability.ts';
export { performanceTornado, type TornadoBar, weightTornado } from './sensitivity/tornado.ts';
export { weightFlips } from './sensitivity/weight-flips.ts';
export { type ConfidenceFactor, confidenceFactors, rankEntropy } from './smaa/confidence.ts';
export {
  type ConstrainedDraws,
  drawConstrainedWeights,
  type WeightStatement,
} from './smaa/constrained-draws.ts';
export { exactRankAcceptability } from './smaa/exact-acceptability.ts';
export type { SmaaKernel } from './smaa/kernel.ts';
export { fastestKernel, loadKernel } from './smaa/load-kernel.ts';
export { sampleOrdinalValues } from './smaa/ordinal-draws.ts';
export { plainKernel } from './smaa/plain-kernel.ts';
export { rankAcceptability, scoreRanges } from './smaa/rank-acceptability.ts';
export { type SmaaSettings, smaa } from './smaa/smaa.ts';
export { type RankTally, tallyGivenWeights, tallyRanks } from './smaa/tally.ts';
export type { TallySettings } from './smaa/tally-settings.ts';
export { runTallyTask, splitTallyTask, type TallyTask } from './smaa/tally-task.ts';
export {
  certainValues,
  type DrawRange,
  sampleValues,
  type ValueDraws,
} from './smaa/value-draws.ts';
export { type StepSettings, type StepTable, withSteps } from './steps.ts';
export {
  type CompletedProblem,
  completePerformances,
  type FilledGap,
  type MissingPolicy,
} from './table/missing.ts';
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
export {
  type AhpResult,
  type AhpSettings,
  ahp,
  type PairwiseComparisons,
  saatyRandomIndices,
} from './weights/ahp.ts';
export { type AhpScores, ahpScores } from './weights/ahp-scores.ts';
export {
  type BestWorstComparisons,
  type BestWorstResult,
  bestWorst,
  rezaeiConsistencyIndices,
} from './weights/best-worst.ts';
export { bestWorstLinear } from './weights/best-worst-linear.ts';
export { directWeights, type Points, smartWeights, swingWeights } from './weights/direct-weights.ts';
export type { LinearBestWorstResult } from './weights/linear-best-worst-result.ts';
export { rankOrderCentroid, rankReciprocalWeights, rankSumWeights } from './weights/rank-order-weights.ts';
export {
  criticWeights,
  entropyWeights,
  merecWeights,
  type SpreadDiagnostic,
} from './weights/spread-weights.ts';
