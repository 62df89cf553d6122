import type {
  AlternativeId,
  Contribution,
  CriterionId,
  RankedAlternative,
  ScoreRange,
} from '@steelyard/model';
import { useState } from 'react';
import { DotRow } from '../marks/DotRow.tsx';
import { RangeGlyph } from '../marks/RangeGlyph.tsx';
import { SeriesPatterns } from '../marks/SeriesPatterns.tsx';
import { Swatch } from '../marks/Swatch.tsx';
import { ContributionBar } from './ContributionBar.tsx';

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
  words: LedgerWords;
}

/**
 * Options from best to worst: rank, score, what it is made of, the range it could take and the chance of being first.
 *
 * A table first. Bars, ranges and dots repeat numbers that are read out, so they are hidden from screen readers.
 */
export function LedgerRanking(props: LedgerRankingProps) {
  const { ranking, unranked = [], criteria, words, nameOf } = props;
  const [highlighted, setHighlighted] = useState<number>();
  return (
    <div className="sy-ledger">
      <SeriesPatterns />
      <fieldset className="sy-legend">
        <legend className="sy-visually-hidden">{words.legend}</legend>
        {criteria.map((id, place) => (
          <button
            key={id}
            type="button"
            className="sy-legend-item"
            aria-pressed={highlighted === place}
            aria-label={words.highlight(nameOf(id))}
            onClick={() => setHighlighted(highlighted === place ? undefined : place)}
          >
            <Swatch place={place} />
            {nameOf(id)}
          </button>
        ))}
      </fieldset>
      <table className="sy-ledger-table">
        <caption className="sy-visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sy-visually-hidden">{words.rank}</span>
            </th>
            <th scope="col">{words.option}</th>
            <th scope="col" className="sy-ledger-score">
              {words.score}
            </th>
            <th scope="col">{words.parts}</th>
            <th scope="col">{words.range}</th>
            <th scope="col">{words.chance}</th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((alternative) => (
            <LedgerRow
              key={alternative.id}
              {...props}
              alternative={alternative}
              highlighted={highlighted}
              ranked
            />
          ))}
          {unranked.map((alternative) => (
            <LedgerRow key={alternative.id} {...props} alternative={alternative} highlighted={highlighted} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LedgerRow({
  alternative: { id, rank, score, tied },
  ranked = false,
  highlighted,
  criteria,
  contributions,
  ranges,
  chances,
  nameOf,
  noteOf,
  words,
}: LedgerRankingProps & {
  alternative: RankedAlternative;
  ranked?: boolean;
  highlighted: number | undefined;
}) {
  const parts = contributions[id] ?? [];
  const range = ranges?.find(({ alternative }) => alternative === id);
  const chance = chances?.get(id);
  const note = noteOf?.(id);
  return (
    <tr data-unranked={!ranked || undefined}>
      <td className="sy-ledger-rank">{ranked ? `${rank}${tied ? '=' : ''}` : '–'}</td>
      <th scope="row" className="sy-ledger-name">
        {nameOf(id)}
        {note && <span className="sy-ledger-note">{note}</span>}
      </th>
      <td className="sy-ledger-score">{words.scoreValue(score)}</td>
      <td className="sy-ledger-parts">
        <ContributionBar
          contributions={parts.map(({ contribution }) => contribution)}
          highlighted={highlighted}
        />
        <span className="sy-visually-hidden">
          {parts
            .map(({ criterion, contribution }) => words.contribution(nameOf(criterion), contribution))
            .join('; ')}
        </span>
        {highlighted !== undefined && (
          <span className="sy-ledger-highlight" aria-hidden="true">
            {words.contribution(nameOf(criteria[highlighted] ?? ''), parts[highlighted]?.contribution ?? 0)}
          </span>
        )}
      </td>
      <td className="sy-ledger-range">
        {range ? (
          <>
            <RangeGlyph low={range.low} mid={range.median} high={range.high} domain={[0, 1]} />
            <span className="sy-ledger-small">{words.rangeValue(range.low, range.high)}</span>
          </>
        ) : (
          <span className="sy-ledger-small">{words.pending}</span>
        )}
      </td>
      <td className="sy-ledger-chance">
        {chance === undefined ? (
          <span className="sy-ledger-small">{words.pending}</span>
        ) : (
          <>
            <DotRow share={chance} />
            <span className="sy-ledger-small">{words.chanceValue(chance)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
