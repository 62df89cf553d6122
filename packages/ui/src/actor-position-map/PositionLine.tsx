import type { CSSProperties } from 'react';
import { layoutPositions, placePosition, widestLabel } from './layout-positions.ts';
import type { MappedActor, PositionWords } from './position-props.ts';
import { usePositions } from './use-positions.ts';
import { VetoSign } from './VetoSign.tsx';

interface PositionLineProps {
  actors: readonly MappedActor[];
  option: string;
  positions: readonly (number | null)[];
  vetoes: readonly boolean[];
  acceptsFrom: number | undefined;
  words: PositionWords;
}

/** All actors on a line from strongly against to strongly for. The picture repeats the table, so screen readers skip it. */
export function PositionLine({ actors, option, positions, vetoes, acceptsFrom, words }: PositionLineProps) {
  const write = usePositions();
  const labels = actors.flatMap(({ id, name, short = name }, i) => {
    const position = positions[i] ?? null;
    const veto = vetoes[i] ?? false;
    return position === null ? [] : [{ id, text: short, veto, position, width: labelWidth(short, veto) }];
  });
  const placed = new Map(layoutPositions(labels).map((label) => [label.id, label]));
  const rows = Math.max(0, ...[...placed.values()].map(({ row }) => row + 1));
  const silent = actors.filter((_, i) => (positions[i] ?? null) === null);
  return (
    <div className="sy-positions-line">
      <p className="sy-positions-title">{words.line(option)}</p>
      {acceptsFrom !== undefined && (
        <p className="sy-sheet-key">
          <svg className="sy-mark" width={6} height={16} aria-hidden="true">
            <path className="sy-positions-accepts" d="M3 0V16" />
          </svg>
          {words.acceptsFrom(write(acceptsFrom))}
        </p>
      )}
      <div className="sy-positions-plot" aria-hidden="true" style={{ '--sy-rows': rows } as CSSProperties}>
        {labels.map(({ id, text, veto, width }) => (
          <span
            key={id}
            className="sy-positions-label"
            style={
              {
                '--sy-x': `${placed.get(id)!.x}%`,
                '--sy-row': placed.get(id)!.row,
                '--sy-width': `${width}px`,
              } as CSSProperties
            }
          >
            <span>{text}</span>
            {veto && <VetoSign />}
          </span>
        ))}
        <svg className="sy-positions-axis" width="100%" height="100%" aria-hidden="true">
          {acceptsFrom !== undefined && (
            <line
              className="sy-positions-accepts"
              x1={`${placePosition(acceptsFrom)}%`}
              x2={`${placePosition(acceptsFrom)}%`}
              y1="0"
              y2="100%"
            />
          )}
          <line className="sy-positions-track" x1="0" x2="100%" y1="100%" y2="100%" />
          {words.scale.map((step, k) => (
            <circle
              key={step}
              className="sy-positions-step"
              cx={`${placePosition(k - 2)}%`}
              cy="100%"
              r={4}
            />
          ))}
        </svg>
      </div>
      <ol className="sy-positions-steps" aria-hidden="true">
        {words.scale.map((step, k) => (
          <li key={step} style={{ '--sy-x': `${placePosition(k - 2)}%` } as CSSProperties}>
            <strong>{write(k - 2)}</strong>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {silent.length > 0 && (
        <p className="sy-sheet-small">
          {words.noPosition}: {silent.map(({ name }) => name).join(', ')}
        </p>
      )}
    </div>
  );
}

/** As wide as its letters and its sign may need; what is longer is cut off, as the table has the whole name. */
function labelWidth(text: string, veto: boolean): number {
  return Math.min(widestLabel, 22 + 9 * text.length + (veto ? 16 : 0));
}
