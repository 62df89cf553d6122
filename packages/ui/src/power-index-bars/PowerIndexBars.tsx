import { CircleSlash } from 'lucide-react';
import { Segmented } from '../controls/Segmented.tsx';
import { PowerBars } from './PowerBars.tsx';
import type { PowerIndexBarsProps, PowerRow, PowerWords } from './power-props.ts';

/**
 * Each actor's share of the votes against its power under the rule.
 *
 * An index counts in how many ways an actor decides; it knows nothing of what anybody wants.
 */
export function PowerIndexBars(props: PowerIndexBarsProps) {
  const { caption, rows, sum, indices, value, onChange, explanation, words } = props;
  const scale = Math.max(...rows.flatMap(({ votes = 0, power }) => [votes, power]), 1e-9);
  const dummies = rows.filter(({ dummy }) => dummy).map(({ name }) => name);
  return (
    <div className="sy-sheet-frame sy-power">
      {indices.length > 1 && (
        <Segmented
          label={words.index}
          choices={indices.map(({ id, name }) => ({ value: id, name }))}
          value={value}
          onChange={(id) => onChange?.(id)}
          labelShown
        />
      )}
      {explanation !== undefined && <p className="sy-sheet-small">{explanation}</p>}
      {rows.length > 0 && <PowerKey words={words} />}
      <table className="sy-sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.votes}</th>
            <th scope="col">{words.power}</th>
            <th scope="col">{words.bars}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} scale={scale} words={words} />
          ))}
          {rows.length > 0 && sum && (
            <tr className="sy-power-sum">
              <th scope="row">{words.sum}</th>
              <td data-label={words.votes}>
                <span>{sum.votes}</span>
              </td>
              <td data-label={words.power}>
                <span>{sum.power}</span>
              </td>
              <td className="sy-power-bars" />
            </tr>
          )}
          {rows.length === 0 && (
            <tr>
              <td colSpan={4}>{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
      {dummies.length > 0 && <p>{words.dummies(dummies)}</p>}
    </div>
  );
}

function Row({
  row: { name, votes, power, fraction, dummy, note },
  scale,
  words,
}: {
  row: PowerRow;
  scale: number;
  words: PowerWords;
}) {
  return (
    <tr>
      <th scope="row">
        {name}
        {dummy && (
          <span className="sy-power-dummy">
            <CircleSlash size={16} aria-hidden="true" /> {words.dummy}
          </span>
        )}
        {note !== undefined && <span className="sy-sheet-small"> {note}</span>}
      </th>
      <td data-label={words.votes}>
        <span>{votes === undefined ? words.noVotes : words.shareValue(votes)}</span>
      </td>
      <td data-label={words.power}>
        <span>
          <strong>{words.shareValue(power)}</strong>
          {fraction !== undefined && <span className="sy-sheet-small"> {fraction}</span>}
        </span>
      </td>
      <td className="sy-power-bars">
        <PowerBars votes={votes} power={power} scale={scale} />
      </td>
    </tr>
  );
}

function PowerKey({ words }: { words: PowerWords }) {
  return (
    <p className="sy-sheet-key" aria-hidden="true">
      {(['votes', 'power'] as const).map((what) => (
        <span key={what} className="sy-power-key">
          <svg className="sy-mark" width={16} height={16} aria-hidden="true">
            <rect
              className={what === 'votes' ? 'sy-power-votes' : 'sy-share-bar'}
              x={1.5}
              y={1.5}
              width={13}
              height={13}
            />
          </svg>
          {words[what]}
        </span>
      ))}
    </p>
  );
}
