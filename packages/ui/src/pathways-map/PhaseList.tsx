import { RoleMark } from './LineMark.tsx';
import type { PathwayRole, PathwayTransfer } from './layout-pathways.ts';
import type { PathwaysMapProps } from './pathways-props.ts';

const allRoles: readonly PathwayRole[] = ['main', 'build', 'keep-open'];

/** The map for a narrow page: phases below each other, each with what is relied on, built and kept open. */
export function PhaseList({
  caption,
  phases,
  rows,
  now,
  words,
  transfers,
}: PathwaysMapProps & { transfers: readonly PathwayTransfer[] }) {
  const tipping = rows.filter(({ tippingPoint }) => tippingPoint !== undefined);
  return (
    <div className="sy-pathways-narrow">
      <p className="sy-sheet-small">{caption}</p>
      <ol className="sy-pathways-phases">
        {phases.map(({ id, name, exitWhen, triggers = [] }, p) => {
          const left = transfers.filter(({ phase }) => phase === p - 1).map(({ from }) => rows[from]!.name);
          return (
            <li key={id} data-now={id === now || undefined}>
              <p className="sy-pathways-phase">
                {name}
                {id === now && <span className="sy-pathways-now"> {words.now}</span>}
              </p>
              <ul>
                {allRoles.flatMap((role) =>
                  rows
                    .filter(({ roles }) => roles[p] === role)
                    .map((row) => (
                      <li key={row.id} data-role={role}>
                        <RoleMark role={role} />
                        <span>
                          <span className="sy-pathways-option">{row.name}</span>
                          <span className="sy-sheet-small"> {words.roles[role]}</span>
                          {role === 'main' && left.length > 0 && (
                            <span className="sy-sheet-small">
                              {' '}
                              {words.takesOver([...new Set(left)].join('; '))}
                            </span>
                          )}
                        </span>
                      </li>
                    )),
                )}
              </ul>
              {exitWhen !== undefined && (
                <p className="sy-sheet-small">
                  <strong>{words.exit}</strong> {exitWhen}
                  {triggers.length > 0 && (
                    <span className="sy-pathways-triggers">
                      {' '}
                      {words.triggers} {triggers.join('; ')}
                    </span>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {tipping.length > 0 && (
        <>
          <p className="sy-pathways-phase">{words.tippingPoint}</p>
          <dl className="sy-pathways-tips">
            {tipping.map(({ id, name, tippingPoint }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd className="sy-sheet-small">{tippingPoint}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
