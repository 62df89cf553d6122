import { ArrowDownNarrowWide, ArrowUpDown, Check } from 'lucide-react';
import { useState } from 'react';
import { useFigures, type WriteFigure } from '../locale/use-figures.ts';
import { ShareBar } from '../marks/ShareBar.tsx';
import type { RegretRow, RegretTableProps } from './regret-props.ts';

/**
 * How much worse each option does in each scenario than the best one there, and where that is worst.
 *
 * Bars repeat the numbers, all on one scale. On a narrow page an option lists its scenarios.
 */
export function RegretTable(props: RegretTableProps) {
  const { caption, scenarios, rows, words, digits = 0 } = props;
  const [sorted, setSorted] = useState(false);
  const write = useFigures(digits);
  const scale = Math.max(...rows.flatMap(({ regrets }) => regrets), 0);
  const shown = sorted ? [...rows].sort((a, b) => a.largest - b.largest) : rows;
  return (
    <div className="sy-sheet-frame sy-regret">
      <div className="sy-regret-fit" data-scenarios={howMany(scenarios.length)}>
        <table className="sy-sheet">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              {scenarios.map(({ id, name }) => (
                <th key={id} scope="col" className="sy-regret-cell">
                  {name}
                </th>
              ))}
              <th scope="col" aria-sort={sorted ? 'ascending' : undefined}>
                {words.largest}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.id}
                {...props}
                row={row}
                scale={scale}
                write={(value) => small(value, digits, write)}
              />
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={scenarios.length + 2}>{words.empty}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {rows.length > 0 && (
        <div className="sy-sheet-key sy-regret-key">
          <span className="sy-sheet-tag" aria-hidden="true">
            <Check size={16} strokeWidth={3} />
            {words.bestHere}
          </span>
          {words.sort !== undefined && (
            <button
              type="button"
              className="sy-button"
              aria-pressed={sorted}
              onClick={() => setSorted(!sorted)}
            >
              {sorted ? (
                <ArrowDownNarrowWide size={16} aria-hidden="true" />
              ) : (
                <ArrowUpDown size={16} aria-hidden="true" />
              )}
              {words.sort}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface RowProps extends RegretTableProps {
  row: RegretRow;
  /** The largest regret of all; 0 where nothing is to be regretted. */
  scale: number;
  write: WriteFigure;
}

function Row({ row, scale, write, scenarios, best, words, selected, onSelect }: RowProps) {
  const { id, name, regrets, largest, note } = row;
  const worst = largest > 0 ? scenarios.filter((_, j) => regrets[j] === largest) : [];
  return (
    <tr data-selected={selected === id || undefined}>
      <th scope="row">
        {onSelect ? (
          <button
            type="button"
            className="sy-sheet-press"
            aria-pressed={selected === id}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        ) : (
          name
        )}
        {note !== undefined && <span className="sy-sheet-small"> {note}</span>}
        {best.includes(id) && <span className="sy-sheet-tag"> {words.leastRegret}</span>}
      </th>
      {scenarios.map((scenario, j) => (
        <td key={scenario.id} className="sy-regret-cell" data-label={scenario.name}>
          <Regret
            regret={regrets[j] ?? 0}
            largest={largest}
            scale={scale}
            write={write}
            bestHere={words.bestHere}
          />
        </td>
      ))}
      <td className="sy-regret-largest" data-label={words.largest}>
        <strong>{write(largest)}</strong>
        {worst.map((scenario) => (
          <span key={scenario.id} className="sy-sheet-small">
            {' '}
            {scenario.name}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Regret({
  regret,
  largest,
  scale,
  write,
  bestHere,
}: {
  regret: number;
  largest: number;
  scale: number;
  write: WriteFigure;
  bestHere: string;
}) {
  if (regret === 0)
    return (
      <span className="sy-regret-value">
        {write(0)}
        <Check className="sy-sheet-sign" size={16} strokeWidth={3} aria-hidden="true" />
        <span className="sy-visually-hidden"> {bestHere}</span>
      </span>
    );
  return (
    <>
      <span className="sy-regret-value" data-largest={regret === largest || undefined}>
        {write(regret)}
      </span>
      <ShareBar share={regret / scale} />
    </>
  );
}

/** What is more than nothing does not look like nothing. */
function small(value: number, digits: number, write: WriteFigure): string {
  const step = 10 ** -digits;
  return value > 0 && value < step / 2 ? `<${write(step)}` : write(value);
}

/** The more scenarios, the wider the page on which they stand beside each other; below, an option lists them. */
function howMany(scenarios: number): 'few' | 'several' | 'many' {
  if (scenarios <= 3) return 'few';
  return scenarios <= 8 ? 'several' : 'many';
}
