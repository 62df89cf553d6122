import type { RankedAlternative } from '@steelyard/model';
import { DotRow } from '../marks/DotRow.tsx';
import { RangeGlyph } from '../marks/RangeGlyph.tsx';
import type { SeriesMarks } from '../marks/series.ts';
import { ContributionBar } from './ContributionBar.tsx';
import type { LedgerRankingProps } from './ledger-props.ts';
import { rangeDomain } from './range-domain.ts';

interface LedgerRowProps extends LedgerRankingProps {
  alternative: RankedAlternative;
  /** Whether it takes part in the ranking. */
  ranked: boolean;
  marks: SeriesMarks;
  highlighted: number | undefined;
}

/** One option of a ledger. */
export function LedgerRow(props: LedgerRowProps) {
  const { alternative, ranked, contributions, words, nameOf, criteria, marks, highlighted } = props;
  const { id, rank, score, tied } = alternative;
  const parts = contributions[id] ?? [];
  return (
    <tr data-unranked={!ranked || undefined} data-selected={props.selected === id || undefined}>
      <td className="sy-ledger-rank">
        {ranked ? `${rank}${tied ? '=' : ''}` : <Dash meaning={words.unranked ?? ''} />}
      </td>
      <th scope="row" className="sy-ledger-name">
        <Name {...props} />
      </th>
      <td className="sy-ledger-score">{words.scoreValue(score)}</td>
      <td className="sy-ledger-parts">
        <ContributionBar
          shares={parts.map(({ contribution }) => contribution)}
          marks={marks}
          highlighted={highlighted}
        />
        <span className="sy-visually-hidden">
          {parts
            .map(({ criterion, contribution }) => words.contribution(nameOf(criterion), contribution))
            .join('; ')}
        </span>
        {highlighted !== undefined && (
          <span className="sy-ledger-small" aria-hidden="true">
            {words.contribution(nameOf(criteria[highlighted] ?? ''), parts[highlighted]?.contribution ?? 0)}
          </span>
        )}
      </td>
      <td className="sy-ledger-range">
        <Range {...props} />
      </td>
      <td className="sy-ledger-chance">
        <Chance {...props} />
      </td>
    </tr>
  );
}

function Name({ alternative: { id }, nameOf, noteOf, onSelect, selected }: LedgerRowProps) {
  const note = noteOf?.(id);
  return (
    <>
      {onSelect ? (
        <button
          type="button"
          className="sy-ledger-select"
          aria-pressed={selected === id}
          onClick={() => onSelect(id)}
        >
          {nameOf(id)}
        </button>
      ) : (
        nameOf(id)
      )}
      {note && <span className="sy-ledger-note"> {note}</span>}
    </>
  );
}

function Range({ alternative: { id }, ranges, words }: LedgerRowProps) {
  const range = ranges?.find(({ alternative }) => alternative === id);
  if (!range) return <span className="sy-ledger-small">{words.pending}</span>;
  return (
    <>
      <RangeGlyph low={range.low} mid={range.median} high={range.high} domain={rangeDomain(ranges)} />
      <span className="sy-ledger-small">{words.rangeValue(range.low, range.high)}</span>
    </>
  );
}

function Chance({ alternative: { id }, chances, words }: LedgerRowProps) {
  const chance = chances?.get(id);
  if (chance === undefined) return <span className="sy-ledger-small">{words.pending}</span>;
  return (
    <>
      <DotRow share={chance} />
      <span className="sy-ledger-small">{words.chanceValue(chance)}</span>
    </>
  );
}

function Dash({ meaning }: { meaning: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sy-visually-hidden">{meaning}</span>
    </>
  );
}
