import type { SwingRow } from './influence-props.ts';
import { layoutSwing } from './layout-swing.ts';

const height = 30;

/** A bar to each side of the unchanged result. Hidden from screen readers: both results stand beside it. */
export function SwingBar({ row, domain }: { row: SwingRow; domain: readonly [number, number] }) {
  const { base, pieces } = layoutSwing(row, domain);
  return (
    <svg className="sy-bar sy-influence-swing" width="100%" height={height} aria-hidden="true">
      {pieces.map(({ end, x, width }) => (
        <rect
          key={end}
          className="sy-influence-piece"
          data-end={end}
          x={`${x.toFixed(2)}%`}
          y={7}
          width={`${width.toFixed(2)}%`}
          height={16}
        />
      ))}
      <line
        className="sy-influence-base"
        x1={`${base.toFixed(2)}%`}
        x2={`${base.toFixed(2)}%`}
        y1={0}
        y2={height}
      />
    </svg>
  );
}
