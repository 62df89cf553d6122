// Agreement
export { AgreementZone } from './agreement-zone/AgreementZone.tsx';
export type { AgreementZoneProps, ZoneRow, ZoneWords } from './agreement-zone/zone-props.ts';
export { DecisionRuleTracker } from './decision-rule-tracker/DecisionRuleTracker.tsx';
export type {
  ActorChoice,
  ChoosingActor,
  DecisionRuleTrackerProps,
  DecisionStep,
  StepState,
  StepVotes,
  Stopper,
  TrackerWords,
  WrittenChance,
} from './decision-rule-tracker/tracker-props.ts';
export { PersuasionList } from './persuasion-list/PersuasionList.tsx';
export type {
  Persuasion,
  PersuasionListProps,
  PersuasionSet,
  PersuasionWords,
} from './persuasion-list/persuasion-props.ts';
export { PowerIndexBars } from './power-index-bars/PowerIndexBars.tsx';
export type { PowerIndexBarsProps, PowerRow, PowerWords } from './power-index-bars/power-props.ts';

// Controls

// Actors and negotiation
export { ActorPositionMap } from './actor-position-map/ActorPositionMap.tsx';
export type {
  ActorPositionMapProps,
  MappedActor,
  PositionWords,
} from './actor-position-map/position-props.ts';
// Robustness
export { AttitudeTable } from './attitude-table/AttitudeTable.tsx';
export type { AttitudeLine, AttitudeTableProps, AttitudeWords } from './attitude-table/attitude-props.ts';
export { ConflictGraph } from './conflict-graph/ConflictGraph.tsx';
export type {
  ConflictActor,
  ConflictGraphProps,
  ConflictWords,
  ShownMove,
  ShownState,
  StayingReason,
} from './conflict-graph/conflict-props.ts';
export { ConsequenceTable } from './consequence-table/ConsequenceTable.tsx';
export type {
  ConsequenceCell,
  ConsequenceRow,
  ConsequenceTableProps,
  ConsequenceWords,
} from './consequence-table/consequence-props.ts';
export { Banner, type BannerProps } from './controls/Banner.tsx';
export { Button, type ButtonProps } from './controls/Button.tsx';
export { Disclosure, type DisclosureProps } from './controls/Disclosure.tsx';
export { FaultList, type FaultListProps, type ListedFault } from './controls/FaultList.tsx';
export { Segmented, type SegmentedProps } from './controls/Segmented.tsx';
export { Dialog, type DialogProps } from './dialog/Dialog.tsx';
export { EscalationLadder } from './escalation-ladder/EscalationLadder.tsx';
export type { EscalationLadderProps, LadderRung, LadderWords } from './escalation-ladder/ladder-props.ts';
export { ConfidenceBadge, type ConfidenceBadgeProps } from './evidence-card/ConfidenceBadge.tsx';
export { EvidenceCard, type EvidenceCardProps } from './evidence-card/EvidenceCard.tsx';
export { type ListedSource, SourceList, type SourceListProps } from './evidence-card/SourceList.tsx';
// Frames and scenarios
export { Figure, type FigureProps, type FigureWords } from './figure/Figure.tsx';
export { FlipPoints } from './flip-points/FlipPoints.tsx';
export type { FlipPoint, FlipPointsProps, FlipRow, FlipWords } from './flip-points/flip-props.ts';
export { InfluenceChart } from './influence-chart/InfluenceChart.tsx';
export type {
  InfluenceChartProps,
  InfluenceWords,
  ShareRow,
  SwingRow,
} from './influence-chart/influence-props.ts';
// Ranking and weights
export { LedgerRanking } from './ledger-ranking/LedgerRanking.tsx';
export { type BarPiece, layoutBar } from './ledger-ranking/layout-bar.ts';
export type { LedgerRankingProps, LedgerWords } from './ledger-ranking/ledger-props.ts';
export { ReaderLocale, type ReaderLocaleProps } from './locale/ReaderLocale.tsx';
// Marks
export { DotRow, type DotRowProps } from './marks/DotRow.tsx';
export { RangeGlyph, type RangeGlyphProps } from './marks/RangeGlyph.tsx';
export type {
  ComparedAlternative,
  ComparedMethod,
  ComparisonWords,
  MethodComparisonProps,
} from './method-comparison/comparison-props.ts';
export { MethodComparison } from './method-comparison/MethodComparison.tsx';
export {
  MonteCarloStatus,
  type MonteCarloStatusProps,
  type MonteCarloWords,
  type RunState,
} from './monte-carlo-status/MonteCarloStatus.tsx';
export {
  layoutPathways,
  type PathwayCell,
  type PathwayRole,
  type PathwaysLayout,
  type PathwayTransfer,
} from './pathways-map/layout-pathways.ts';
export { PathwaysMap } from './pathways-map/PathwaysMap.tsx';
export type {
  PathwayPhase,
  PathwayRow,
  PathwaySignpost,
  PathwaysMapProps,
  PathwaysWords,
  SignpostBand,
} from './pathways-map/pathways-props.ts';
export { Popover, type PopoverProps } from './popover/Popover.tsx';
export { RegretTable } from './regret-table/RegretTable.tsx';
export type { RegretRow, RegretTableProps, RegretWords } from './regret-table/regret-props.ts';
export type {
  DiscoveredBox,
  DiscoveryLimit,
  DiscoveryWords,
  ExplainedFigure,
  IntervalLimit,
  LevelLimit,
  ScenarioDiscoveryBoxProps,
} from './scenario-discovery/discovery-props.ts';
export { ScenarioDiscoveryBox } from './scenario-discovery/ScenarioDiscoveryBox.tsx';
export { ScenarioSwitcher, type ScenarioSwitcherProps } from './scenario-switcher/ScenarioSwitcher.tsx';
// Consequences and evidence
export { Tabs, type TabsProps } from './tabs/Tabs.tsx';
export { WeightSliders } from './weight-sliders/WeightSliders.tsx';
export type { WeightSlidersProps, WeightSlidersWords } from './weight-sliders/weight-sliders-props.ts';
