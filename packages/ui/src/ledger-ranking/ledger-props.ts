import type {
  AlternativeId,
  Contribution,
  CriterionId,
  RankedAlternative,
  ScoreRange,
} from '@steelyard/model';

/** The words of a ledger, in the reader's language. */
export interface LedgerWords {
  readonly caption: string;
  readonly rank: string;
  readonly option: string;
  readonly score: string;
  readonly parts: string;
  readonly range: string;
  readonly chance: string;
  /** Shown where draws are still under way. */
  readonly pending: string;
  /** Shown instead of rows where there is no option. */
  readonly empty?: string;
  /** Read out instead of a rank for those outside the ranking. */
  readonly unranked?: string;
  /** Read out before the legend. */
  readonly legend: string;
  /** `61 in 100`, from a share in [0, 1]. */
  readonly chanceValue: (share: number) => string;
  /** `52 to 71`, from scores in [0, 1]. */
  readonly rangeValue: (low: number, high: number) => string;
  /** `67`, from a score in [0, 1]. */
  readonly scoreValue: (score: number) => string;
  /** `Deterrence: 12 points`. */
  readonly contribution: (criterion: string, contribution: number) => string;
  /** `Deterrence: weight 20%`, from a weight in [0, 1]; makes a strip of the weights appear above the bars. */
  readonly weight?: (criterion: string, weight: number) => string;
  /** What the button of a criterion in the legend does. */
  readonly highlight: (criterion: string) => string;
}

export interface LedgerRankingProps {
  /** Best first; tied ones share a rank. */
  ranking: readonly RankedAlternative[];
  /** Those outside the ranking, such as the ones that a gate stops; shown last, without a rank. */
  unranked?: readonly RankedAlternative[];
  criteria: readonly CriterionId[];
  /** One for each criterion, in their order. */
  contributions: Readonly<Record<AlternativeId, readonly Contribution[]>>;
  /** Left out while draws are under way. */
  ranges?: readonly ScoreRange[] | undefined;
  /** Share of draws in which each comes first; left out while draws are under way. */
  chances?: ReadonlyMap<AlternativeId, number> | undefined;
  nameOf: (id: AlternativeId | CriterionId) => string;
  /** A few words under the name. */
  noteOf?: (id: AlternativeId) => string | undefined;
  /** Makes every name a button. */
  onSelect?: (id: AlternativeId) => void;
  /** The one whose button is pressed. */
  selected?: AlternativeId | undefined;
  words: LedgerWords;
}
