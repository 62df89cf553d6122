import type { PathwayCell, PathwayRole } from './layout-pathways.ts';

/** How far below the upper edge of a row its line runs. */
const height = 20;
const radius: Readonly<Record<PathwayRole, number>> = { main: 9, build: 6, 'keep-open': 4 };

/** A stretch of an option's line with its station, and the transfers that cross it at the beginning of the phase. */
export function LineMark({ cell: { role, from, to, above, below } }: { cell: PathwayCell }) {
  return (
    <svg className="sy-pathways-mark" width="100%" height="100%" aria-hidden="true">
      {role !== undefined && from < to && (
        <line
          className="sy-pathways-line"
          data-role={role}
          x1={`${from}%`}
          x2={`${to}%`}
          y1={height}
          y2={height}
        />
      )}
      {above && <line className="sy-pathways-line" data-role="main" x1="0" x2="0" y1={0} y2={height} />}
      {below && <line className="sy-pathways-line" data-role="main" x1="0" x2="0" y1={height} y2="100%" />}
      {role !== undefined && (
        <circle className="sy-pathways-station" data-role={role} cx="50%" cy={height} r={radius[role]} />
      )}
    </svg>
  );
}

/** A line with its station, beside the name of its role. */
export function RoleMark({ role }: { role: PathwayRole }) {
  return (
    <svg className="sy-mark" width={44} height={20} aria-hidden="true">
      <line className="sy-pathways-line" data-role={role} x1={4} x2={40} y1={10} y2={10} />
      <circle className="sy-pathways-station" data-role={role} cx={22} cy={10} r={radius[role]} />
    </svg>
  );
}
