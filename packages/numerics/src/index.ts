export {
  type BetaParameters,
  betaDistribution,
  type PertParameters,
  pertDistribution,
} from './distributions/beta.ts';
export type { ContinuousDistribution } from './distributions/continuous.ts';
export type { Bounds, Distribution } from './distributions/distribution.ts';
export { fillDistribution } from './distributions/draw.ts';
export { fillContinuous } from './distributions/fill-continuous.ts';
export { exponentialDistribution, type GammaParameters, gammaDistribution } from './distributions/gamma.ts';
export { lognormalDistribution, normalDistribution } from './distributions/gaussian.ts';
export { normalCdf, normalQuantile } from './distributions/normal.ts';
export { pertQuantile } from './distributions/pert-quantile.ts';
export { type QuantileFunction, quantileFunction } from './distributions/quantile-function.ts';
export { type StudentTParameters, studentTDistribution } from './distributions/student-t.ts';
export { type TriangularParameters, triangularDistribution } from './distributions/triangular.ts';
export {
  type TruncatedNormalParameters,
  truncatedNormalDistribution,
} from './distributions/truncated-normal.ts';
export { uniformDistribution } from './distributions/uniform.ts';
export { exp } from './elementary/exp.ts';
export { expm1 } from './elementary/expm1.ts';
export { gaussLegendre, type QuadratureNode } from './elementary/gauss-legendre.ts';
export { log } from './elementary/log.ts';
export { log1p } from './elementary/log1p.ts';
export { pow } from './elementary/pow.ts';
export { powerOfTwo } from './elementary/power-of-two.ts';
export { cos, sin } from './elementary/trigonometry.ts';
export {
  type ClassicalPerformance,
  type ClassicalSettings,
  classicalModel,
  type ExpertPerformance,
  poolQuantiles,
  type SeedQuestions,
} from './elicitation/classical-model.ts';
export { type FittedDistribution, type FittedKind, fitDistribution } from './elicitation/fit-distribution.ts';
export { fitMetalog, type Metalog, type MetalogBounds } from './elicitation/metalog.ts';
export { linearPool, logarithmicPool, type WeightedDistribution } from './elicitation/pool.ts';
export { ElicitationError, type QuantileJudgement } from './elicitation/quantile-judgement.ts';
export { CorrelationError, cholesky, type Matrix, SingularError, solveLinear } from './linear/cholesky.ts';
export { type LinearProgram, type LinearProgramResult, solveLinearProgram } from './linear/linear-program.ts';
export { type PhiloxCounter, type PhiloxKey, philox4x32 } from './random/philox.ts';
export { fillUniform, type RandomStream, uniformAt } from './random/uniform.ts';
export { type Discrepancies, discrepancies } from './sequences/discrepancy.ts';
export { fillLatinHypercube, permuted } from './sequences/latin-hypercube.ts';
export type { Scrambling } from './sequences/scrambling.ts';
export { fillSobol, mostSobolDimensions, sobolPoint } from './sequences/sobol.ts';
export { digamma } from './special/digamma.ts';
export { erf, erfc } from './special/erf.ts';
export { incompleteBeta } from './special/incomplete-beta.ts';
export { incompleteGamma, type ProbabilityPair } from './special/incomplete-gamma.ts';
export { lgamma } from './special/lgamma.ts';
export { normalSurvival } from './special/normal-tail.ts';
export { orderStatistics } from './statistics/order-statistics.ts';
export { quantile, quantiles } from './statistics/quantile.ts';
export { type RankSettings, ranks, type TieRule } from './statistics/ranks.ts';
export { sortedOrder } from './statistics/sorted-order.ts';
export { sum } from './statistics/sum.ts';
export { asFraction, asNumber, type ExactSum, exactSum, mergeExactSums } from './summaries/exact-sum.ts';
export {
  describeMoments,
  type MomentShards,
  type Moments,
  mergeMoments,
  momentsOf,
} from './summaries/moments.ts';
export {
  mergeSketches,
  type QuantileSketch,
  quantileSketch,
  sketchQuantiles,
} from './summaries/quantile-sketch.ts';
export {
  emptyRankCounts,
  mergeRankCounts,
  type RankCounts,
  type Share,
  shareOf,
} from './summaries/rank-counts.ts';
export {
  append,
  type Combine,
  foldShards,
  itemCount,
  mergeShards,
  OverlapError,
  type ShardTree,
  type TreeNode,
  wholeNodes,
} from './summaries/shard-tree.ts';
export {
  type ConstrainedWeights,
  constrainedWeights,
  type HitAndRunSettings,
} from './weights/hit-and-run.ts';
export { type Mixing, mixingOf } from './weights/mixing.ts';
export { ImpossibleConstraintsError, innermostWeights, type WeightConstraint } from './weights/polytope.ts';
export { fillDirichlet, fillOrderedWeights, fillSimplex } from './weights/simplex.ts';
