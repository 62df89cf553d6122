import type { ConflictActor } from './conflict-props.ts';
import { type MoveLine, rowHeight } from './layout-moves.ts';

interface MoveLinesProps {
  lines: readonly MoveLine[];
  rows: number;
  actors: readonly ConflictActor[];
  /** Its lines stand out. */
  selected: string;
}

/** The moves between states. Hidden from screen readers: the moves out of a state are listed as buttons. */
export function MoveLines({ lines, rows, actors, selected }: MoveLinesProps) {
  const height = rows * rowHeight;
  const isNear = ({ between }: MoveLine) => between.includes(selected);
  const sorted = lines.toSorted((a, b) => Number(isNear(a)) - Number(isNear(b)));
  const placeOf = (line: MoveLine) => actors.findIndex(({ id }) => id === line.actor);
  return (
    <svg className="sy-conflict-lines" width="100%" height={height} aria-hidden="true">
      <svg
        viewBox={`0 0 100 ${height}`}
        width="100%"
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {sorted.map((line) => (
          <path
            key={line.path}
            className="sy-conflict-line"
            d={line.path}
            data-actor={placeOf(line)}
            data-near={isNear(line) || undefined}
          />
        ))}
      </svg>
      {sorted.map((line) => (
        <g key={line.path} data-near={isNear(line) || undefined}>
          {line.heads.map(({ x, y, rightwards }) => (
            <svg key={`${x} ${y}`} x={`${x}%`} y={y} aria-hidden="true">
              <path className="sy-conflict-head" d={rightwards ? 'M0 0L-8 -4V4Z' : 'M0 0L8 -4V4Z'} />
            </svg>
          ))}
          <text className="sy-conflict-letter" x={`${line.letter.x}%`} y={line.letter.y}>
            {actors[placeOf(line)]?.letter}
          </text>
        </g>
      ))}
    </svg>
  );
}
