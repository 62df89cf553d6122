// Controls

// Consequences and evidence
export {
  type ConsequenceCell,
  type ConsequenceRow,
  ConsequenceTable,
  type ConsequenceTableProps,
  type ConsequenceWords,
} from './consequence-table/ConsequenceTable.tsx';
export { Banner, type BannerProps } from './controls/Banner.tsx';
export { Button, type ButtonProps } from './controls/Button.tsx';
export { Disclosure, type DisclosureProps } from './controls/Disclosure.tsx';
export { FaultList, type FaultListProps, type ListedFault } from './controls/FaultList.tsx';
export { Segmented, type SegmentedProps } from './controls/Segmented.tsx';
export { ConfidenceBadge, type ConfidenceBadgeProps } from './evidence-card/ConfidenceBadge.tsx';
export { EvidenceCard, type EvidenceCardProps } from './evidence-card/EvidenceCard.tsx';
export { type ListedSource, SourceList, type SourceListProps } from './evidence-card/SourceList.tsx';
// Frames and scenarios
export { Figure, type FigureProps } from './figure/Figure.tsx';
// Ranking and weights
export { LedgerRanking, type LedgerRankingProps, type LedgerWords } from './ledger-ranking/LedgerRanking.tsx';
export { type BarPiece, layoutBar } from './ledger-ranking/layout-bar.ts';
// Marks
export { DotRow, type DotRowProps } from './marks/DotRow.tsx';
export { RangeGlyph, type RangeGlyphProps } from './marks/RangeGlyph.tsx';
export { Popover, type PopoverProps } from './popover/Popover.tsx';
export { ScenarioSwitcher, type ScenarioSwitcherProps } from './scenario-switcher/ScenarioSwitcher.tsx';
export {
  WeightSliders,
  type WeightSlidersProps,
  type WeightSlidersWords,
} from './weight-sliders/WeightSliders.tsx';
