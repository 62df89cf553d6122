import { LineMark, RoleMark } from './LineMark.tsx';
import { layoutPathways, type PathwayRole, type PathwayTransfer } from './layout-pathways.ts';
import { PhaseList } from './PhaseList.tsx';
import type { PathwaysMapProps, PathwaysWords } from './pathways-props.ts';
import { SignpostTable } from './SignpostTable.tsx';

const allRoles: readonly PathwayRole[] = ['main', 'build', 'keep-open'];

/**
 * Which option is relied on in which phase, what is built and kept open meanwhile, and what ends a phase.
 *
 * A table with the lines of a metro map in its cells; on a narrow page the phases stand below each other. Phases end by what
 * happens, so their widths say nothing about years.
 */
export function PathwaysMap(props: PathwaysMapProps) {
  const { caption, phases, rows, now, signposts = [], words } = props;
  const { cells, transfers } = layoutPathways(
    rows.map(({ roles }) => phases.map((_, phase) => roles[phase])),
  );
  return (
    <div className="sy-sheet-frame sy-pathways">
      {rows.length > 0 && (
        <p className="sy-sheet-key" aria-hidden="true">
          {allRoles.map((role) => (
            <span key={role} className="sy-pathways-key">
              <RoleMark role={role} />
              {words.roles[role]}
            </span>
          ))}
        </p>
      )}
      <table className="sy-sheet sy-pathways-map">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            {phases.map(({ id, name }) => (
              <th key={id} scope="col" data-now={id === now || undefined}>
                {name}
                {id === now && <span className="sy-pathways-now"> {words.now}</span>}
              </th>
            ))}
            <th scope="col">{words.tippingPoint}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, tippingPoint }, i) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {phases.map((phase, p) => (
                <td key={phase.id} className="sy-pathways-cell" data-now={phase.id === now || undefined}>
                  <LineMark cell={cells[i]![p]!} />
                  <Role
                    role={cells[i]![p]!.role}
                    from={namesBefore(transfers, p, i).map((row) => rows[row]!.name)}
                    words={words}
                  />
                </td>
              ))}
              <td className="sy-sheet-small sy-pathways-tip">{tippingPoint}</td>
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={phases.length + 2}>{words.empty}</td>
            </tr>
          )}
        </tbody>
        {rows.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{words.exit}</th>
              {phases.map(({ id, exitWhen, triggers = [] }) => (
                <td key={id}>
                  {exitWhen}
                  {triggers.length > 0 && (
                    <span className="sy-pathways-triggers">
                      {' '}
                      {words.triggers} {triggers.join('; ')}
                    </span>
                  )}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length > 0 && <PhaseList {...props} transfers={transfers} />}
      {signposts.length > 0 && <SignpostTable signposts={signposts} words={words} />}
    </div>
  );
}

function Role({
  role,
  from,
  words,
}: {
  role: PathwayRole | undefined;
  from: readonly string[];
  words: PathwaysWords;
}) {
  if (role === undefined) return <span className="sy-visually-hidden">{words.noRole}</span>;
  return (
    <span className="sy-pathways-role">
      {words.roles[role]}
      {from.length > 0 && <span className="sy-visually-hidden"> {words.takesOver(from.join('; '))}</span>}
    </span>
  );
}

/** Rows from which one takes over at the beginning of a phase. */
function namesBefore(transfers: readonly PathwayTransfer[], phase: number, row: number): readonly number[] {
  return transfers
    .filter((transfer) => transfer.phase === phase - 1 && transfer.to === row)
    .map(({ from }) => from);
}
