import { type ReactNode, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useFigures } from '../locale/use-figures.ts';
import { Popover } from '../popover/Popover.tsx';
import { ErrorBar } from './ErrorBar.tsx';
import type { InfluenceChartProps, InfluenceWords } from './influence-props.ts';
import { swingDomain } from './layout-swing.ts';
import { SwingBar } from './SwingBar.tsx';

/** As many as are shown at first. */
const shownFirst = 10;

/**
 * Which judgement, factor or weight moves the result most: how far it swings, or how likely it is to change it.
 *
 * A swing moves one input at a time, so it does not show what two do together.
 */
export function InfluenceChart(props: InfluenceChartProps) {
  const { mode, caption, rows, words } = props;
  const [all, setAll] = useState(false);
  const shown = all ? rows.length : shownFirst;
  return (
    <div className="sy-sheet-frame sy-influence">
      {mode === 'swing' && rows.length > 0 && <SwingKey words={words} />}
      <table className="sy-sheet" data-mode={mode}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.input}</th>
            {mode === 'swing' ? (
              <>
                <th scope="col">{words.low}</th>
                <th scope="col">{words.high}</th>
              </>
            ) : (
              <th scope="col">{words.share}</th>
            )}
            <th scope="col">{words.bars}</th>
          </tr>
        </thead>
        <tbody>
          {mode === 'swing' ? <SwingRows {...props} shown={shown} /> : <ShareRows {...props} shown={shown} />}
          {rows.length === 0 && (
            <tr>
              <td colSpan={mode === 'swing' ? 4 : 3}>{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
      {rows.length > shownFirst && (
        <div>
          <Button onPress={() => setAll(!all)}>{all ? words.showFewer : words.showAll(rows.length)}</Button>
        </div>
      )}
    </div>
  );
}

function SwingRows({
  rows,
  words,
  digits = 0,
  shown,
}: Extract<InfluenceChartProps, { mode: 'swing' }> & { shown: number }) {
  const write = useFigures(digits);
  const domain = swingDomain(rows);
  return rows.slice(0, shown).map((row) => (
    <tr key={row.id}>
      <th scope="row">
        <Name name={row.name} detail={row.detail} words={words} />
      </th>
      <td data-label={words.low}>
        <span>{write(row.low)}</span>
      </td>
      <td data-label={words.high}>
        <span>{write(row.high)}</span>
      </td>
      <td className="sy-influence-bars">
        <SwingBar row={row} domain={domain} />
        <span className="sy-visually-hidden">
          {words.base}: {write(row.base)}
        </span>
      </td>
    </tr>
  ));
}

function ShareRows({
  rows,
  words,
  shown,
}: Extract<InfluenceChartProps, { mode: 'share' }> & { shown: number }) {
  const scale = Math.max(...rows.map(({ share, standardError = 0 }) => share + 2 * standardError), 1e-9);
  return rows.slice(0, shown).map(({ id, name, detail, share, standardError }) => (
    <tr key={id}>
      <th scope="row">
        <Name name={name} detail={detail} words={words} />
      </th>
      <td data-label={words.share}>
        <span>{words.shareValue(share, standardError)}</span>
      </td>
      <td className="sy-influence-bars">
        <ErrorBar share={share} standardError={standardError} scale={scale} />
      </td>
    </tr>
  ));
}

function Name({ name, detail, words }: { name: string; detail: ReactNode; words: InfluenceWords }) {
  if (detail === undefined) return name;
  return (
    <Popover
      label={words.about(name)}
      trigger={name}
      triggerClassName="sy-sheet-press"
      title={name}
      closeLabel={words.close}
    >
      {detail}
    </Popover>
  );
}

function SwingKey({ words }: { words: InfluenceWords }) {
  return (
    <p className="sy-sheet-key" aria-hidden="true">
      {(['low', 'high'] as const).map((end) => (
        <span key={end} className="sy-influence-key">
          <svg className="sy-mark" width={16} height={16} aria-hidden="true">
            <rect className="sy-influence-piece" data-end={end} x={1} y={1} width={14} height={14} />
          </svg>
          {words[end]}
        </span>
      ))}
      <span className="sy-influence-key">
        <svg className="sy-mark" width={6} height={16} aria-hidden="true">
          <line className="sy-influence-base" x1={3} x2={3} y1={0} y2={16} />
        </svg>
        {words.base}
      </span>
    </p>
  );
}
