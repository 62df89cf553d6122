import { useId, useState } from 'react';
import { SeriesPatterns } from '../marks/SeriesPatterns.tsx';
import { Swatch } from '../marks/Swatch.tsx';
import { seriesMarks } from '../marks/series.ts';
import { ContributionBar } from './ContributionBar.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import type { LedgerRankingProps } from './ledger-props.ts';

/**
 * Options from best to worst: rank, score, what it is made of, the range it could take and the chance of being first.
 *
 * A table first. Bars, ranges and dots repeat numbers that are read out, so they are hidden from screen readers.
 */
export function LedgerRanking(props: LedgerRankingProps) {
  const { ranking, unranked = [], criteria, words, nameOf } = props;
  const [highlighted, setHighlighted] = useState<number>();
  const marks = seriesMarks(useId());
  const weights = contributionsOfFirst(props).map(({ weight }) => weight);
  return (
    <div className="sy-ledger">
      <SeriesPatterns marks={marks} />
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
            <Swatch place={place} marks={marks} />
            {nameOf(id)}
          </button>
        ))}
      </fieldset>
      {words.weight !== undefined && weights.length > 0 && (
        <p className="sy-visually-hidden">
          {criteria.map((id, place) => words.weight?.(nameOf(id), weights[place] ?? 0)).join('; ')}
        </p>
      )}
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
            <th scope="col" className="sy-ledger-parts">
              {words.parts}
              {words.weight !== undefined && (
                <ContributionBar shares={weights} marks={marks} highlighted={highlighted} height={10} />
              )}
            </th>
            <th scope="col" className="sy-ledger-range">
              {words.range}
            </th>
            <th scope="col" className="sy-ledger-chance">
              {words.chance}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((alternative) => (
            <LedgerRow
              key={alternative.id}
              {...props}
              alternative={alternative}
              marks={marks}
              highlighted={highlighted}
              ranked
            />
          ))}
          {unranked.map((alternative) => (
            <LedgerRow
              key={alternative.id}
              {...props}
              alternative={alternative}
              marks={marks}
              highlighted={highlighted}
              ranked={false}
            />
          ))}
          {ranking.length + unranked.length === 0 && (
            <tr className="sy-ledger-empty">
              <td colSpan={6}>{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Weights are the same for every option, so the first one's say them. */
function contributionsOfFirst({ ranking, unranked = [], contributions }: LedgerRankingProps) {
  const first = ranking[0] ?? unranked[0];
  return (first && contributions[first.id]) ?? [];
}
