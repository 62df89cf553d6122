import type { AttitudeTableProps } from './attitude-props.ts';
import { WinDots } from './WinDots.tsx';

/**
 * Who wins under which attitude to risk, and how often each option does.
 *
 * Attitudes disagree by design: none of them is the right one, so wins are counted and never added up to a score.
 */
export function AttitudeTable({ caption, rows, alternatives, words, children }: AttitudeTableProps) {
  const nameOf = new Map(alternatives.map(({ id, name }) => [id, name]));
  const counted = alternatives.map(({ id, name }) => ({
    id,
    name,
    wins: rows.filter(({ winners }) => winners.includes(id)).length,
  }));
  return (
    <div className="sy-sheet-frame sy-attitudes">
      {children !== undefined && <div className="sy-attitudes-agreement">{children}</div>}
      {counted.length > 0 && rows.length > 0 && (
        <table className="sy-sheet sy-attitudes-wins">
          <caption>{words.wins}</caption>
          <thead className="sy-visually-hidden">
            <tr>
              <th scope="col">{words.option}</th>
              <th scope="col">{words.wins}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ id, name, wins }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <span className="sy-attitudes-count">
                    <WinDots wins={wins} of={rows.length} />
                    {words.winsValue(wins, rows.length)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="sy-sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.attitude}</th>
            <th scope="col">{words.winners}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, explanation, winners }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="sy-sheet-small"> {explanation}</span>
              </th>
              <td data-label={words.winners}>
                <span className="sy-attitudes-winners">
                  {winners.map((winner) => nameOf.get(winner) ?? winner).join('; ')}
                </span>
                {winners.length === 0 && <span className="sy-sheet-small">{words.noWinner}</span>}
                {winners.length > 1 && <span className="sy-sheet-small"> {words.tied}</span>}
              </td>
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={2}>{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
