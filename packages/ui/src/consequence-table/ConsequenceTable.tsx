import type { AlternativeId, CriterionId } from '@steelyard/model';
import { ArrowDownWideNarrow, ArrowUpDown, ChevronDown, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { DetailPopover } from '../popover/DetailPopover.tsx';
import { ConsequenceCells } from './ConsequenceCells.tsx';
import type { ConsequenceRow, ConsequenceTableProps, ConsequenceWords } from './consequence-props.ts';

/**
 * Options by criteria: every figure with its range, and each opens why.
 *
 * A group of criteria opens its parts. On a narrow page a criterion lists its options.
 */
export function ConsequenceTable(props: ConsequenceTableProps) {
  const { alternatives, rows, renderDetail, openGroups = [], words } = props;
  const groups = rows.filter(({ isGroup }) => isGroup).map(({ id }) => id);
  const [open, setOpen] = useState<ReadonlySet<CriterionId>>(new Set(openGroups));
  const [asked, setAsked] = useState<{ row: CriterionId; alternative: AlternativeId }>();
  const trigger = useRef<HTMLButtonElement>(null);
  const allOpen = groups.every((id) => open.has(id));
  return (
    <div className="sy-consequences">
      {groups.length > 0 && (
        <Button onPress={() => setOpen(allOpen ? new Set() : new Set(groups))}>
          {allOpen ? words.collapseAll : words.expandAll}
        </Button>
      )}
      <div className="sy-consequences-scroll">
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
                data-part={row.group !== undefined || undefined}
                hidden={row.group !== undefined && !open.has(row.group)}
              >
                <th scope="row" aria-label={row.name}>
                  <RowHeading
                    {...props}
                    row={row}
                    open={open.has(row.id)}
                    onToggle={() => setOpen(toggled(open, row.id))}
                  />
                </th>
                <ConsequenceCells
                  {...props}
                  row={row}
                  opened={asked?.row === row.id ? asked.alternative : undefined}
                  onOpen={(alternative, button) => {
                    trigger.current = button;
                    setAsked({ row: row.id, alternative });
                  }}
                />
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={alternatives.length + 1}>{words.empty}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {renderDetail && (
        <DetailPopover
          trigger={trigger}
          title={nameOf(alternatives, asked?.alternative)}
          closeLabel={words.close}
          open={asked !== undefined}
          onClose={() => setAsked(undefined)}
        >
          {asked && renderDetail(asked.row, asked.alternative)}
        </DetailPopover>
      )}
    </div>
  );
}

function RowHeading({
  row: { id, name, isGroup },
  open,
  onToggle,
  sortedBy,
  onSort,
  words,
}: {
  row: ConsequenceRow;
  open: boolean;
  onToggle: () => void;
  sortedBy?: CriterionId | undefined;
  onSort?: (row: CriterionId) => void;
  words: ConsequenceWords;
}) {
  const Chevron = open ? ChevronDown : ChevronRight;
  const Order = sortedBy === id ? ArrowDownWideNarrow : ArrowUpDown;
  return (
    <span className="sy-consequences-heading">
      {isGroup ? (
        <button
          type="button"
          className="sy-consequences-toggle"
          aria-expanded={open}
          aria-label={(open ? words.collapse : words.expand)(name)}
          onClick={onToggle}
        >
          <Chevron size={16} aria-hidden="true" />
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      {onSort && (
        <button
          type="button"
          className="sy-consequences-sort"
          aria-pressed={sortedBy === id}
          aria-label={words.sort(name)}
          onClick={() => onSort(id)}
        >
          <Order size={16} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

function toggled(open: ReadonlySet<CriterionId>, id: CriterionId): ReadonlySet<CriterionId> {
  return open.has(id) ? new Set([...open].filter((other) => other !== id)) : new Set([...open, id]);
}

function nameOf(alternatives: ConsequenceTableProps['alternatives'], id: AlternativeId | undefined): string {
  return alternatives.find((alternative) => alternative.id === id)?.name ?? '';
}
