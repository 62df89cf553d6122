import type { AlternativeId } from '@steelyard/model';

/** How one option stands with those who must agree. */
export interface ZoneRow {
  readonly id: AlternativeId;
  readonly name: string;
  /** Whether all who are needed are expected to accept it; left out where it cannot be said. */
  readonly inZone?: boolean | undefined;
  /** Chance that it is adopted, in [0, 1]; left out where it cannot be said. */
  readonly adopted?: number | undefined;
  /** Its standard error, in [0, 1]; left out where the chance is exact. */
  readonly standardError?: number | undefined;
  /** Chance that every actor who is needed accepts it, in [0, 1]; where no row has one, there is no column for it. */
  readonly allAccept?: number | undefined;
  /** Names of those most likely to refuse, most likely first, ties included; left out where it cannot be said. */
  readonly refusing?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** The words of the table, in the reader's language. */
export interface ZoneWords {
  readonly option: string;
  /** Beside the mark of an option in the zone. */
  readonly inZone: string;
  /** Beside the mark of an option outside it. */
  readonly outside: string;
  /** Beside an option of which it cannot be said; the words for a missing chance unless given. */
  readonly unknown?: string;
  /** Heads the chances of adoption. */
  readonly adopted: string;
  /** Heads the chances that all who are needed accept. */
  readonly allAccept: string;
  /** `61% ± 1%`, from figures in [0, 1]. */
  readonly chanceValue: (chance: number, standardError: number | undefined) => string;
  /** Where a chance cannot be said. */
  readonly noChance: string;
  /** Heads the names of those most likely to refuse. */
  readonly refusing: string;
  /** Where nobody is likely to refuse. */
  readonly nobody: string;
  /** That no option is in the zone. */
  readonly emptyZone: string;
  /** Leads to the options that come closest. */
  readonly closest: string;
  /** Shown instead of rows where there is no option. */
  readonly empty?: string;
}

export interface AgreementZoneProps {
  /** What the table shows: who must agree, and how often it was drawn. */
  caption: string;
  /** In the order in which they are shown. */
  rows: readonly ZoneRow[];
  /** What an empty zone comes closest to, in words: `Tailored package: one short, Hungary`. */
  closest?: readonly { readonly id: AlternativeId; readonly text: string }[];
  words: ZoneWords;
  /** The one whose button is pressed. */
  selected?: AlternativeId | undefined;
  /** Makes every name a button. */
  onSelect?: (id: AlternativeId) => void;
}
