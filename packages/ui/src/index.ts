// Controls
export { Banner, type BannerProps } from './controls/Banner.tsx';
export { Button, type ButtonProps } from './controls/Button.tsx';
export { Disclosure, type DisclosureProps } from './controls/Disclosure.tsx';
export { FaultList, type FaultListProps, type ListedFault } from './controls/FaultList.tsx';
export { Segmented, type SegmentedProps } from './controls/Segmented.tsx';
// Ranking and weights
export { LedgerRanking, type LedgerRankingProps, type LedgerWords } from './ledger-ranking/LedgerRanking.tsx';
export { type BarPiece, layoutBar } from './ledger-ranking/layout-bar.ts';
// Marks
export { DotRow, type DotRowProps } from './marks/DotRow.tsx';
export { RangeGlyph, type RangeGlyphProps } from './marks/RangeGlyph.tsx';
export { Popover, type PopoverProps } from './popover/Popover.tsx';
export {
  WeightSliders,
  type WeightSlidersProps,
  type WeightSlidersWords,
} from './weight-sliders/WeightSliders.tsx';
