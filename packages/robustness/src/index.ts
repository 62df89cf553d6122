export { consistentScenarios } from './cross-impact/consistent-scenarios.ts';
export {
  type CrossImpactMatrix,
  type CrossImpactScenario,
  impactScores,
  inconsistency,
  totalImpactScore,
} from './cross-impact/cross-impact-matrix.ts';
export { type SuccessionBasin, successionBasins } from './cross-impact/succession.ts';
export {
  type Box,
  type BoxLimit,
  type BoxQuality,
  boxQuality,
  type DiscoverySample,
  type Limits,
} from './discovery/box.ts';
export { type CartLeaf, type CartSettings, classificationTree } from './discovery/cart.ts';
export { findBox, type PrimBox, type PrimSettings } from './discovery/prim.ts';
export type { PrimObjective } from './discovery/prim-rules.ts';
export { type QuasiP, quasiP } from './discovery/quasi-p.ts';
export {
  type BlockRange,
  drawAdditiveEnsemble,
  type EnsembleAlternative,
  type EnsembleShard,
  type EnsembleSummary,
  mergeEnsembleShards,
  summarizeEnsemble,
} from './ensemble/additive-ensemble.ts';
export type { AdditiveProblem, Triangle } from './ensemble/additive-problem.ts';
export { type EnsembleState, mergeEnsembles } from './ensemble/ensemble-state.ts';
export { type Kernel, plainKernel } from './ensemble/plain-kernel.ts';
export {
  type AlternativeQuantiles,
  type AlternativeReport,
  type EnsembleReport,
  ensembleQuantiles,
  reportEnsemble,
} from './ensemble/report.ts';
export {
  type AsyncSettings,
  CancelledError,
  type EnsembleModel,
  type EnsembleProgress,
  type EnsembleSettings,
  runEnsemble,
  runEnsembleAsync,
  type StopRule,
} from './ensemble/run-ensemble.ts';
export { loadKernel } from './ensemble/wasm-kernel.ts';
export { RobustnessError, type RobustnessErrorCode } from './errors.ts';
export { normalInformation, normalSampleInformation } from './information/normal-information.ts';
export {
  type PerfectInformation,
  partialInformation,
  perfectInformation,
} from './information/perfect-information.ts';
export { type Estimate, sampledInformation } from './information/sampled-information.ts';
export {
  type AttitudeRow,
  type AttitudeSettings,
  type AttitudeTable,
  compareAttitudes,
  type MeasureId,
} from './measures/compare-attitudes.ts';
export { conditionalValueAtRisk, weightedQuantile } from './measures/conditional-value-at-risk.ts';
export {
  type ExpectedValueRange,
  eAdmissible,
  expectedValueRange,
  type LikelihoodRange,
} from './measures/credal.ts';
export {
  type DominanceMatrix,
  firstOrderDominance,
  secondOrderDominance,
  statewiseDominance,
} from './measures/dominance.ts';
export { expectedValue, laplace } from './measures/expected-value.ts';
export { hurwicz, maximax, maximin } from './measures/hurwicz.ts';
export { maximumRegret, meanRegret, percentileRegret, regretTable } from './measures/regret.ts';
export { jointSatisficing, satisficing } from './measures/satisficing.ts';
export { placesOfLargest, placesOfSmallest, type ScenarioTable } from './measures/scenario-table.ts';
export {
  meanVariance,
  percentileKurtosis,
  percentileSkewness,
  sampleStandardDeviation,
  undesirableDeviations,
} from './measures/spread.ts';
export {
  checkPathway,
  type EditionPathways,
  type EditionStep,
  editionPathways,
  enumeratePathways,
} from './pathways/enumerate.ts';
export { conditionAt, expiryYear } from './pathways/expiry.ts';
export {
  type MetroLine,
  type MetroMap,
  type MetroRow,
  type MetroTransfer,
  metroMap,
} from './pathways/metro-map.ts';
export type { ConditionPath, PathwayAction, PathwayProblem } from './pathways/pathway-problem.ts';
export {
  type Adoption,
  expiryTable,
  type PathwayRun,
  type PathwayScore,
  type PathwayScorecard,
  runPathway,
  scorePathways,
} from './pathways/scorecard.ts';
export {
  readSignpost,
  type SignpostBands,
  type SignpostReading,
  type TriggerRates,
  type TriggerStatus,
  triggerRates,
  triggerStatus,
  triggersToWatch,
  type WatchedTrigger,
} from './pathways/signposts.ts';
export {
  allScenarios,
  checkScenario,
  type Factor,
  type FactorLevels,
  sampledScenarios,
  supportedScenarios,
} from './scenarios/generate.ts';
export {
  type BootstrapSettings,
  bootstrapSobolIndices,
  type IndexInterval,
  type SobolIntervals,
} from './sensitivity/bootstrap.ts';
export {
  type ExactIndices,
  exactIndices,
  type InputLevel,
  quadratureLevels,
} from './sensitivity/exact-indices.ts';
export {
  type GroupedLeaderModel,
  groupedLeaderInfluence,
  type InputGroup,
} from './sensitivity/grouped-leader-influence.ts';
export { type LeaderInfluence, type LeaderModel, leaderInfluence } from './sensitivity/leader-influence.ts';
export { type MorrisEffects, type MorrisRuns, morrisEffects } from './sensitivity/morris.ts';
export { type MorrisDesign, morrisDesign } from './sensitivity/morris-design.ts';
export { type PawnIndices, type PawnSettings, pawnIndices } from './sensitivity/pawn.ts';
export { runSaltelli, type SaltelliDesign } from './sensitivity/saltelli-design.ts';
export { type SaltelliResults, type SobolIndices, sobolIndices } from './sensitivity/sobol-indices.ts';
