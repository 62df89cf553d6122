// Rules: what it takes to adopt. One rule drives who accepts, who has power, what can be agreed and how it is explained.

// Agreement: who accepts what, and what can be agreed under a rule.
export { type Acceptance, acceptableUnder, adoptionOf, leastCompensation } from './agreement/acceptable.ts';
export {
  type AgreementChance,
  type AgreementQuestion,
  agreementChances,
  type Chance,
} from './agreement/agreement-chances.ts';
export { type ClosestAgreement, closestAgreements } from './agreement/closest.ts';
export type { UncertainInterests } from './agreement/drawn-interests.ts';
export { type StatedInterests, type StatedQuestion, statedQuestion } from './agreement/stated-interests.ts';
export { positionScale, utilitiesFromPositions } from './agreement/stated-positions.ts';
export {
  type AcceptanceReason,
  type ActorInterests,
  acceptanceReason,
  type RedLine,
  utilitiesFromWeights,
} from './agreement/utilities.ts';
export { drawnValues, independentValues, type ValueSource } from './agreement/value-source.ts';
export { core, coreOnLine, type LineWinSet, winSet, winSetOnLine } from './agreement/win-set.ts';
// Bargaining: which alternative, mixture or package, once there is something to gain.
export { hullSolutions } from './bargaining/hull.ts';
export type { HullSolutions } from './bargaining/hull-solutions.ts';
export {
  type Logrolling,
  logrolling,
  type NegotiatedIssue,
  type Settlements,
} from './bargaining/logrolling.ts';
export type { BargainingProblem, BargainingSolution } from './bargaining/problem.ts';
export { type SidePayments, sidePayments } from './bargaining/side-payments.ts';
export {
  egalitarianSolution,
  kalaiSmorodinskySolution,
  leximinKalaiSmorodinskySolution,
  leximinSolution,
  nashSolution,
  utilitarianSolution,
} from './bargaining/solutions.ts';
export { idealInZone, paretoSet, zoneOfAgreement } from './bargaining/zone.ts';
// Conflict: who can move where, and which states are stable.
export { type Defection, defectionsFrom, jointImprovements } from './conflict/coalition-moves.ts';
export {
  type Adjacency,
  type Conflict,
  type ConflictGraph,
  conflictGraph,
  improvementsFrom,
  type Move,
  movesFrom,
  type StateRanking,
  withWorth,
} from './conflict/conflict-graph.ts';
export {
  type EquilibriumChance,
  equilibriumChances,
  type UncertainPreferences,
} from './conflict/equilibrium-chances.ts';
export {
  type Condition,
  type ConflictOption,
  conflictFromOptions,
  type OptionActor,
  type OptionConflict,
  type StatesFromOptions,
} from './conflict/options.ts';
export { type PathStep, pathsFrom, type StatePath } from './conflict/paths.ts';
export type { Answers } from './conflict/sanctions.ts';
export {
  type StabilityConcept,
  type StableStates,
  stability,
  stabilityConcepts,
} from './conflict/stability.ts';
export { type AnsweredMove, type StabilityReason, stabilityReason } from './conflict/stability-reason.ts';
export { type PreferenceRaise, type Stabilization, stabilize } from './conflict/stabilize.ts';
// Consensus: how far judges, raters or groups agree.
export {
  type GroupConsensusSettings,
  type GroupVotes,
  groupInformedConsensus,
} from './consensus/group-informed.ts';
export { type KendallConcordance, kendallW } from './consensus/kendall-w.ts';
export { type DifferenceMetric, krippendorffAlpha } from './consensus/krippendorff.ts';
export { tastleWiermanConsensus } from './consensus/tastle-wierman.ts';
export { vanDerEijkAgreement } from './consensus/van-der-eijk.ts';
// What can go wrong.
export { NegotiationError, type NegotiationFault } from './error.ts';
export { type Fraction, formatFraction, toNumber } from './exact/fraction.ts';
// Alliances by influence and objectives.
export { type MactorInput, type MactorOrder, type MactorResult, mactor } from './mactor/mactor.ts';
// Positions: where an issue may settle, with second opinions.
export {
  type ChallengeRound,
  type ChallengeSettings,
  challengeModel,
  type Octant,
} from './positions/challenge/challenge-model.ts';
export {
  type LegacyChallengeRound,
  legacyChallengeModel,
} from './positions/challenge/legacy-challenge-model.ts';
export {
  type CompromiseInterval,
  type CompromisePosition,
  compromiseInterval,
  compromisePosition,
  type IntervalSettings,
  type UncertainPosition,
} from './positions/compromise.ts';
export { type PositionForecasts, positionForecasts, type SecondOpinion } from './positions/forecasts.ts';
export type { IssuePosition } from './positions/issue.ts';
export { type CondorcetSettings, probabilisticCondorcet } from './positions/probabilistic-condorcet.ts';
// Power: how often a voter decides, exactly.
export { type BanzhafPower, banzhaf } from './power/banzhaf.ts';
export type { Progress } from './power/by-halves.ts';
export { type ColemanPower, coleman } from './power/coleman.ts';
export { deeganPackel } from './power/deegan-packel.ts';
export { type HollerPower, holler } from './power/holler.ts';
export { johnston } from './power/johnston.ts';
export type { PowerIndex } from './power/power-index.ts';
export { shapleyShubik } from './power/shapley-shubik.ts';
export { type SpecialVoters, specialVoters } from './power/special-voters.ts';
export { countSwings, type Swings } from './power/swings.ts';
export { type Adoption, adoption, cheapestPersuasion, type Persuasion } from './rules/accepted.ts';
export { adoptionChance } from './rules/chance.ts';
export {
  type Coalition,
  type Coalitions,
  minimalBlockingCoalitions,
  minimalWinningCoalitions,
} from './rules/coalitions.ts';
export { type Choice, type Decision, decide } from './rules/decide.ts';
export { type ExplainedRule, explainRule, type RuleExplanation } from './rules/explain.ts';
export { type RuleFault, ruleFaults } from './rules/faults.ts';
export { type FragilityPoint, fragilityCurve } from './rules/fragility.ts';
export { type NamedRule, ruleOfActor } from './rules/from-model.ts';
export { compileRule, type Formula, type Game, type Leaf, wins } from './rules/game.ts';
export type { Rule, Vote, Voter, Voters } from './rules/rule.ts';
// Voting: count a profile once, then ask any rule.
export { baldwin, nanson } from './voting/baldwin-nanson.ts';
export { type BordaCount, borda } from './voting/borda.ts';
export { type BucklinResult, bucklin } from './voting/bucklin.ts';
export { condorcetLoser, condorcetWinner } from './voting/condorcet.ts';
export { type CoombsSettings, coombs } from './voting/coombs.ts';
export { type CopelandCount, copeland } from './voting/copeland.ts';
export { instantRunoff, instantRunoffTogether } from './voting/instant-runoff.ts';
export { type KemenyResult, kemeny } from './voting/kemeny.ts';
export { type MinimaxCount, minimax } from './voting/minimax.ts';
export { antiPlurality, type PlaceVotes, plurality } from './voting/plurality.ts';
export { pluralityRunoff } from './voting/plurality-runoff.ts';
export { rankedPairs } from './voting/ranked-pairs.ts';
export { type SchulzeResult, schulze } from './voting/schulze.ts';
export { schwartzSet, smithSet } from './voting/smith-schwartz.ts';
export { splitCycle } from './voting/split-cycle.ts';
export type { VictoryStrength } from './voting/strongest-paths.ts';
export {
  type Ballot,
  margin,
  type Pairwise,
  type Profile,
  supportRows,
  type Tally,
  tally,
} from './voting/tally.ts';
export type { TieConvention, Winners } from './voting/winners.ts';
