import type { AlternativeId } from '@steelyard/model';
import { ConfidenceMark } from '../evidence-card/ConfidenceMark.tsx';
import { RangeGlyph } from '../marks/RangeGlyph.tsx';
import type { ConsequenceCell, ConsequenceRow, ConsequenceTableProps } from './consequence-props.ts';

interface ConsequenceCellsProps extends ConsequenceTableProps {
  row: ConsequenceRow;
  /** The one whose detail is open. */
  opened: AlternativeId | undefined;
  onOpen: (alternative: AlternativeId, trigger: HTMLButtonElement) => void;
}

/** What every option does on one criterion. */
export function ConsequenceCells({
  row,
  alternatives,
  cellOf,
  missingOf,
  renderDetail,
  opened,
  onOpen,
  words,
}: ConsequenceCellsProps) {
  return alternatives.map(({ id, name }) => {
    const cell = cellOf(row.id, id);
    return (
      <td key={id} data-option={name} data-confidence={cell?.confidence}>
        {cell === undefined ? (
          <Missing reason={missingOf?.(row.id, id) ?? words.missing} />
        ) : row.isGroup || !renderDetail ? (
          <span className="sy-consequences-plain">
            <Estimate cell={cell} row={row} />
            {isWeak(cell) && <span className="sy-visually-hidden"> {words.lowConfidence}</span>}
          </span>
        ) : (
          <button
            type="button"
            className="sy-consequences-cell"
            aria-haspopup="dialog"
            aria-expanded={opened === id}
            aria-label={spoken(cell, words)}
            onClick={({ currentTarget }) => onOpen(id, currentTarget)}
          >
            <Estimate cell={cell} row={row} />
          </button>
        )}
      </td>
    );
  });
}

function Estimate({ cell, row }: { cell: ConsequenceCell; row: ConsequenceRow }) {
  return (
    <>
      <span className="sy-consequences-value">
        {cell.value}
        {isWeak(cell) && <ConfidenceMark level="low" />}
      </span>
      <RangeGlyph low={cell.low} mid={cell.mid} high={cell.high} domain={row.domain} width={60} />
    </>
  );
}

function Missing({ reason }: { reason: string }) {
  return (
    <span className="sy-consequences-missing" title={reason}>
      <span aria-hidden="true">–</span>
      <span className="sy-visually-hidden">{reason}</span>
    </span>
  );
}

const isWeak = ({ confidence }: ConsequenceCell) => confidence === 'low';

function spoken(cell: ConsequenceCell, { lowConfidence }: ConsequenceTableProps['words']): string {
  return isWeak(cell) && lowConfidence !== undefined ? `${cell.label} (${lowConfidence})` : cell.label;
}
