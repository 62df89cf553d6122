export { canonicalJson } from './canonical-json.ts';
export type { Case, Texts } from './case.ts';
export type { FromTo, Moved, ProblemChange, Thing } from './compare/change.ts';
export { changeKinds } from './compare/change.ts';
export { compareProblems } from './compare/compare-problems.ts';
export type {
  EstimativeScale,
  Event,
  Evidence,
  EvidenceFigure,
  EvidenceRecord,
  SeedClaim,
  Source,
  Term,
} from './evidence/evidence.ts';
export { portfolioFindings } from './portfolio.ts';
export type { Actor, DecisionRule } from './problem/actor.ts';
export type { Adjustment } from './problem/adjustment.ts';
export type { Alternative, Portfolio } from './problem/alternative.ts';
export type { Approval, ApprovalStep, PositionReading } from './problem/approval.ts';
export type {
  Condition,
  Conflict,
  ConflictActor,
  ConflictOption,
  PortfolioTest,
  PreferenceStatement,
  Rung,
} from './problem/conflict.ts';
export type { CriteriaTree, CriteriaTreeSource } from './problem/criteria-tree.ts';
export { childrenOf, criteriaTree, criteriaUnder, pathTo } from './problem/criteria-tree.ts';
export type {
  Criterion,
  CriterionGroup,
  Direction,
  Gate,
  Scale,
  ValueFunction,
  WeightSet,
} from './problem/criterion.ts';
export type { Bounds } from './problem/distribution.ts';
export { mean, mode, scaleBounds, support } from './problem/distribution.ts';
export { alternativesMoved, inScenario, shiftsIn } from './problem/in-scenario.ts';
export type { Author, Judgement } from './problem/judgement.ts';
export type { Mechanism, Relation, RelationType } from './problem/mechanism.ts';
export type { Distribution, Performance } from './problem/performance.ts';
export { MissingPerformanceError, performanceOf } from './problem/performance-of.ts';
export type {
  ActorId,
  AlternativeId,
  Confidence,
  CriterionId,
  EvidenceId,
  Id,
  IsoDate,
  MechanismId,
} from './problem/primitives.ts';
export type { Problem } from './problem/problem.ts';
export type {
  Likelihood,
  Pathway,
  Phase,
  Scenario,
  Signpost,
  TippingPoint,
  Trigger,
  UncertainFactor,
} from './problem/scenario.ts';
export { criterionWeights, resolveWeights, siblingWeights, WeightError } from './problem/weights.ts';
export type {
  ActorChoice,
  ActorPositions,
  ActorSets,
  AddedActor,
  Agreement,
  AgreementOption,
  AgreementPersuasion,
  AgreementRefusal,
  AgreementSettings,
  AgreementStep,
  AgreementZone,
  PersuasionSet,
  StepDecision,
  StepFault,
  StepFragility,
  StepPower,
  StepRule,
  StepVoter,
  VoteRule,
} from './results/agreement.ts';
export type {
  Analysis,
  AnalysisSettings,
  NamedRanking,
  Provenance,
  WeightSpread,
} from './results/analysis.ts';
export type {
  AnsweredMove,
  ConflictMove,
  ConflictPath,
  ConflictResult,
  ConflictState,
  StabilityName,
  StateReason,
  StateStability,
} from './results/conflict.ts';
export type {
  Contribution,
  GatedRanking,
  GateOutcome,
  RankedAlternative,
  Ranking,
} from './results/ranking.ts';
export type {
  AttitudeResult,
  DrawnResult,
  FactorLimit,
  FailureBox,
  FailureResult,
  Influence,
  InformationValue,
  MethodComparisonResult,
  MethodResult,
  Robustness,
  RobustnessSettings,
  SampledFigure,
  SampledShare,
  ScenarioResult,
} from './results/robustness.ts';
export type { PortfolioFinding, WeightFlip } from './results/sensitivity.ts';
export type { PerformanceTable, Scores, TableCriterion, Weights } from './results/table.ts';
export type { RankAcceptability, ScoreRange } from './results/uncertainty.ts';
export { nameFrom } from './texts/name-from.ts';
export { textKeys } from './texts/text-keys.ts';
