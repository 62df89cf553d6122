import type { AlternativeId } from '@steelyard/model';
import type { PathwayRole } from './layout-pathways.ts';

/** A stretch of time that ends by what happens, not by a date. */
export interface PathwayPhase {
  readonly id: string;
  readonly name: string;
  /** What ends it; left out for the last one. */
  readonly exitWhen?: string | undefined;
  /** Triggers that end it, each in words. */
  readonly triggers?: readonly string[] | undefined;
}

/** What an option is for, phase by phase. */
export interface PathwayRow {
  readonly id: AlternativeId;
  readonly name: string;
  /** One for each phase, in their order; undefined where it has no role. */
  readonly roles: readonly (PathwayRole | undefined)[];
  /** When it no longer suffices. */
  readonly tippingPoint?: string | undefined;
}

export type SignpostBand = 'green' | 'amber' | 'red';

/** Something that is watched, and where it stands. */
export interface PathwaySignpost {
  readonly id: string;
  readonly name: string;
  /** Left out where nobody has read it. */
  readonly band?: SignpostBand | undefined;
  /** What the band begins at: `none`, `1–59 days`. */
  readonly bandRange?: string | undefined;
  readonly reading?: string | undefined;
  /** The day of the reading, as the reader writes it. */
  readonly readOn?: string | undefined;
}

/** The words of the map, in the reader's language. */
export interface PathwaysWords {
  readonly option: string;
  readonly roles: Readonly<Record<PathwayRole, string>>;
  /** Read out where an option has no role. */
  readonly noRole: string;
  /** Read out where it takes over from others, named in a list. */
  readonly takesOver: (from: string) => string;
  /** Heads what ends a phase. */
  readonly exit: string;
  /** Before the triggers of a phase. */
  readonly triggers: string;
  /** Heads when an option no longer suffices. */
  readonly tippingPoint: string;
  /** Beside the phase that it is now. */
  readonly now: string;
  /** What the table of signposts shows. */
  readonly signposts: string;
  readonly signpost: string;
  readonly band: string;
  readonly reading: string;
  readonly readOn: string;
  readonly bands: Readonly<Record<SignpostBand, string>>;
  /** Where a signpost has not been read. */
  readonly notRead: string;
  /** Shown instead of rows where there is no option. */
  readonly empty?: string;
}

export interface PathwaysMapProps {
  /** What the map shows. */
  caption: string;
  phases: readonly PathwayPhase[];
  rows: readonly PathwayRow[];
  /** The phase that it is now. */
  now?: string | undefined;
  signposts?: readonly PathwaySignpost[];
  words: PathwaysWords;
}
