import { Anchor, ArrowRight } from 'lucide-react';
import { useId, useRef } from 'react';
import type { ConflictGraphProps, ConflictWords, ShownState } from './conflict-props.ts';
import { StateMarks } from './StateMarks.tsx';

/** What is told about a state, and where it can lead. Whoever walks on goes to the next state's name. */
export function StateStory({ state, ...props }: Omit<ConflictGraphProps, 'caption'> & { state: ShownState }) {
  const { actors, words, onSelect } = props;
  const title = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  const told = actors.flatMap(({ id, name, letter }) =>
    state.reasons.filter(({ actor }) => actor === id).map((reason) => ({ ...reason, id, name, letter })),
  );
  const walk = (to: string) => {
    onSelect(to);
    title.current?.focus();
  };
  return (
    <section className="sy-conflict-story" aria-labelledby={heading}>
      <div>
        <p className="sy-conflict-title" id={heading} ref={title} tabIndex={-1}>
          {state.name}
        </p>
        {state.rung !== undefined && <p className="sy-sheet-small">{state.rung}</p>}
        <StateMarks state={state} words={words} />
      </div>
      <div>
        <p className="sy-conflict-heading">{words.taken}</p>
        {state.taken.length === 0 ? (
          <p>{words.nothingTaken}</p>
        ) : (
          <ul className="sy-conflict-taken">
            {state.taken.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        )}
      </div>
      {told.length > 0 && (
        <table className="sy-sheet">
          <thead>
            <tr>
              <th scope="col">{words.actor}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ id, name, letter, text, leaves }) => (
              <tr key={id}>
                <th scope="row">
                  <Letter>{letter}</Letter> {name}
                </th>
                <td>
                  <span className="sy-sheet-tag">
                    {leaves ? (
                      <ArrowRight size={16} strokeWidth={2.5} aria-hidden="true" />
                    ) : (
                      <Anchor size={16} strokeWidth={2.5} aria-hidden="true" />
                    )}
                    {leaves ? words.leaves : words.stays}
                  </span>{' '}
                  {text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Moves {...props} state={state} walk={walk} />
    </section>
  );
}

function Moves({
  state,
  states,
  moves,
  actors,
  words,
  walk,
}: Omit<ConflictGraphProps, 'caption'> & { state: ShownState; walk: (to: string) => void }) {
  const movers = actors
    .map((actor) => ({
      ...actor,
      targets: states.filter(({ id }) =>
        moves.some(({ actor: by, from, to }) => by === actor.id && from === state.id && to === id),
      ),
    }))
    .filter(({ targets }) => targets.length > 0);
  return (
    <div>
      <p className="sy-conflict-heading">{words.moves}</p>
      {movers.length === 0 && <p>{words.noMove}</p>}
      <ul className="sy-conflict-moves">
        {movers.map(({ id, name, letter, targets }) => (
          <li key={id}>
            <span>
              <Letter>{letter}</Letter> {name}
            </span>
            <ul>
              {targets.map((target) => (
                <li key={target.id}>
                  <button type="button" className="sy-button" onClick={() => walk(target.id)}>
                    <ArrowRight size={16} aria-hidden="true" />
                    <span>
                      {target.name}
                      <TargetMarks state={target} words={words} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TargetMarks({ state, words }: { state: ShownState; words: ConflictWords }) {
  return (
    <>
      {' '}
      <StateMarks state={state} words={words} />
    </>
  );
}

/** Stands for an actor on its lines; hidden from screen readers, which get the name. */
function Letter({ children }: { children: string }) {
  return (
    <span className="sy-conflict-initial" aria-hidden="true">
      {children}
    </span>
  );
}
