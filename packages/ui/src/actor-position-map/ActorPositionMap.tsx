import { useState } from 'react';
import { PositionLine } from './PositionLine.tsx';
import { PositionMark } from './PositionMark.tsx';
import type { ActorPositionMapProps, MappedActor, PositionWords } from './position-props.ts';
import { usePositions } from './use-positions.ts';
import { VetoSign } from './VetoSign.tsx';

/** More options than this stand beside each other on a wide page only. */
const besideEachOther = 5;

/**
 * What each actor has said about each option, and where it can stop one.
 *
 * A stated position is no forecast of a vote. On a narrow page one option is shown at a time.
 */
export function ActorPositionMap(props: ActorPositionMapProps) {
  const { caption, actors, options, positions, vetoes, words, selected, onSelectOption, acceptsFrom } = props;
  const [chosen, setChosen] = useState<string>();
  const laidOut = options.findIndex(({ id }) => id === selected);
  const shown =
    laidOut === -1
      ? Math.max(
          0,
          options.findIndex(({ id }) => id === chosen),
        )
      : laidOut;
  const empty = actors.length === 0 || options.length === 0;
  const choose = (id: string) => {
    setChosen(id);
    onSelectOption?.(id);
  };
  return (
    <div className="sy-sheet-frame sy-positions">
      <div className={options.length > besideEachOther ? 'sy-positions-many' : undefined}>
        {!empty && laidOut !== -1 && (
          <PositionLine
            actors={actors}
            option={options[laidOut]!.name}
            positions={positions.map((row) => row[laidOut] ?? null)}
            vetoes={vetoes.map((row) => row[laidOut] ?? false)}
            acceptsFrom={acceptsFrom}
            words={words}
          />
        )}
        {!empty && (
          <label className="sy-positions-choice">
            {words.option}
            <select value={options[shown]!.id} onChange={({ target }) => choose(target.value)}>
              {options.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <table className="sy-sheet">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.actor}</th>
              {options.map(({ id, name }, j) => (
                <th key={id} scope="col" data-selected={j === laidOut || undefined}>
                  {onSelectOption ? (
                    <button
                      type="button"
                      className="sy-sheet-press"
                      aria-pressed={j === laidOut}
                      onClick={() => choose(id)}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {!empty &&
              actors.map((actor, i) => (
                <tr key={actor.id}>
                  <ActorHead actor={actor} />
                  {options.map(({ id }, j) => (
                    <td
                      key={id}
                      data-shown={j === shown || undefined}
                      data-selected={j === laidOut || undefined}
                    >
                      <Position
                        position={positions[i]?.[j] ?? null}
                        veto={vetoes[i]?.[j] ?? false}
                        words={words}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            {empty && (
              <tr>
                <td colSpan={options.length + 1} data-shown>
                  {words.empty}
                </td>
              </tr>
            )}
          </tbody>
        </table>
        {!empty && <Key words={words} />}
      </div>
    </div>
  );
}

function ActorHead({ actor: { name, short, kind } }: { actor: MappedActor }) {
  return (
    <th scope="row">
      {name}
      {short !== undefined && short !== name && (
        <span className="sy-positions-short" aria-hidden="true">
          {short}
        </span>
      )}
      {kind !== undefined && <span className="sy-sheet-small"> {kind}</span>}
    </th>
  );
}

function Position({
  position,
  veto,
  words,
}: {
  position: number | null;
  veto: boolean;
  words: PositionWords;
}) {
  const write = usePositions();
  return (
    <span className="sy-positions-cell">
      <PositionMark position={position} />
      <span className="sy-positions-value">
        {position === null ? <span className="sy-visually-hidden">{words.noPosition}</span> : write(position)}
        {veto && (
          <>
            <VetoSign />
            <span className="sy-visually-hidden"> {words.veto}</span>
          </>
        )}
      </span>
    </span>
  );
}

/** What the signs mean; hidden from screen readers, which get the words in each cell. */
function Key({ words }: { words: PositionWords }) {
  const write = usePositions();
  return (
    <ul className="sy-sheet-key sy-positions-key" aria-hidden="true">
      {words.scale.map((step, k) => (
        <li key={step}>
          <PositionMark position={k - 2} />
          {write(k - 2)} {step}
        </li>
      ))}
      <li>
        <PositionMark position={null} />
        {words.noPosition}
      </li>
      <li>
        <VetoSign />
        {words.veto}
      </li>
    </ul>
  );
}
