import type { AlternativeId, Confidence, CriterionId } from '@steelyard/model';
import { type ReactNode, useState } from 'react';
import { RangeGlyph } from '../marks/RangeGlyph.tsx';
import { Popover } from '../popover/Popover.tsx';

/** What one option does on one criterion, as it is shown. */
export interface ConsequenceCell {
  /** The best estimate in the reader's numbers. */
  readonly value: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Quality of the evidence behind it; low confidence is hatched. */
  readonly confidence?: Confidence | undefined;
  /** What the cell is called when read out: option, criterion, value, and that it opens. */
  readonly label: string;
}

/** A criterion, or a group of criteria that comes before its parts. */
export interface ConsequenceRow {
  readonly id: CriterionId;
  readonly name: string;
  /** A group's cells show a value out of 100 and open nothing. */
  readonly isGroup: boolean;
  /** Ends of the scale. */
  readonly domain: readonly [number, number];
  /** Parts belong to a group and are hidden until it is opened. */
  readonly group?: CriterionId | undefined;
}

/** The words of the table, in the reader's language. */
export interface ConsequenceWords {
  readonly caption: string;
  readonly criterion: string;
  readonly missing: string;
  readonly sort: (criterion: string) => string;
  readonly expand: (criterion: string) => string;
  readonly collapse: (criterion: string) => string;
  readonly expandAll: string;
  readonly collapseAll: string;
}

export interface ConsequenceTableProps {
  alternatives: readonly { readonly id: AlternativeId; readonly name: string }[];
  rows: readonly ConsequenceRow[];
  /** Undefined where nobody has judged. */
  cellOf: (row: CriterionId, alternative: AlternativeId) => ConsequenceCell | undefined;
  /** What a cell opens. */
  renderDetail: (row: CriterionId, alternative: AlternativeId) => ReactNode;
  /** The criterion that the options are ordered by. */
  sortedBy?: CriterionId | undefined;
  onSort?: (row: CriterionId) => void;
  words: ConsequenceWords;
}

/** Options by criteria: every figure with its range, and each opens why. On a narrow page a criterion lists its options. */
export function ConsequenceTable({
  alternatives,
  rows,
  cellOf,
  renderDetail,
  sortedBy,
  onSort,
  words,
}: ConsequenceTableProps) {
  const groups = rows.filter(({ isGroup }) => isGroup).map(({ id }) => id);
  const [open, setOpen] = useState<ReadonlySet<CriterionId>>(new Set());
  const toggle = (id: CriterionId) =>
    setOpen((before) =>
      before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
    );
  const allOpen = groups.every((id) => open.has(id));
  return (
    <div className="sy-consequences">
      {groups.length > 0 && (
        <button
          type="button"
          className="sy-button"
          data-kind="normal"
          onClick={() => setOpen(allOpen ? new Set() : new Set(groups))}
        >
          {allOpen ? words.collapseAll : words.expandAll}
        </button>
      )}
      <div className="sy-consequences-scroll" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="sy-consequences-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {alternatives.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                data-group={row.isGroup || undefined}
                hidden={row.group !== undefined && !open.has(row.group)}
              >
                <th scope="row">
                  {row.isGroup ? (
                    <button
                      type="button"
                      className="sy-consequences-toggle"
                      aria-expanded={open.has(row.id)}
                      aria-label={(open.has(row.id) ? words.collapse : words.expand)(row.name)}
                      onClick={() => toggle(row.id)}
                    >
                      {row.name}
                    </button>
                  ) : (
                    row.name
                  )}
                  {onSort && (
                    <button
                      type="button"
                      className="sy-consequences-sort"
                      aria-pressed={sortedBy === row.id}
                      aria-label={words.sort(row.name)}
                      onClick={() => onSort(row.id)}
                    >
                      <span aria-hidden="true">⇅</span>
                    </button>
                  )}
                </th>
                {alternatives.map(({ id, name }) => (
                  <td key={id} data-option={name}>
                    <Cell row={row} cell={cellOf(row.id, id)} missing={words.missing} title={name}>
                      {() => renderDetail(row.id, id)}
                    </Cell>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({
  row,
  cell,
  missing,
  title,
  children,
}: {
  row: ConsequenceRow;
  cell: ConsequenceCell | undefined;
  missing: string;
  title: string;
  children: () => ReactNode;
}) {
  if (!cell)
    return (
      <span className="sy-consequences-missing">
        <span aria-hidden="true">–</span>
        <span className="sy-visually-hidden">{missing}</span>
      </span>
    );
  const shown = (
    <>
      <span className="sy-consequences-value">{cell.value}</span>
      <RangeGlyph low={cell.low} mid={cell.mid} high={cell.high} domain={row.domain} width={72} />
    </>
  );
  if (row.isGroup) return <span className="sy-consequences-group">{shown}</span>;
  return (
    <span data-confidence={cell.confidence}>
      <Popover label={cell.label} title={title} trigger={shown} triggerClassName="sy-consequences-cell">
        <Detail>{children}</Detail>
      </Popover>
    </span>
  );
}

/** Renders what a cell opens only once it is open. */
function Detail({ children }: { children: () => ReactNode }) {
  return <>{children()}</>;
}
