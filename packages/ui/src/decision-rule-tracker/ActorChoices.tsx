import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { ActorChoice, ChoosingActor, TrackerWords } from './tracker-props.ts';

const order = ['as-judged', 'accepts', 'abstains', 'refuses'] as const satisfies readonly ActorChoice[];

/** What each actor does at a step: to be chosen, or only to be read. */
export function ActorChoices({
  label,
  actors,
  words,
  onChoice,
  onRemove,
}: {
  /** Names the group when read out. */
  label: string;
  actors: readonly ChoosingActor[];
  words: TrackerWords;
  onChoice: ((actorId: string, choice: ActorChoice) => void) | undefined;
  onRemove: ((actorId: string) => void) | undefined;
}) {
  const list = useRef<HTMLUListElement>(null);
  // The button goes with its actor, so the list that stays takes the focus.
  const remove = (actorId: string) => {
    list.current?.focus();
    onRemove?.(actorId);
  };
  return (
    <ul className="sy-tracker-actors" aria-label={label} ref={list} tabIndex={-1}>
      {actors.map((actor) => (
        <Actor
          key={actor.id}
          actor={actor}
          words={words}
          onChoice={onChoice}
          onRemove={onRemove && (() => remove(actor.id))}
        />
      ))}
    </ul>
  );
}

function Actor({
  actor: { id, name, members, choice },
  words,
  onChoice,
  onRemove,
}: {
  actor: ChoosingActor;
  words: TrackerWords;
  onChoice: ((actorId: string, choice: ActorChoice) => void) | undefined;
  onRemove: (() => void) | undefined;
}) {
  const field = useId();
  const called = (
    <>
      {name}
      {members !== 1 && <span className="sy-sheet-small"> {words.members(members)}</span>}
    </>
  );
  return (
    <li data-changed={choice !== 'as-judged' || undefined}>
      {onChoice ? <label htmlFor={field}>{called}</label> : <span>{called}</span>}
      <span className="sy-tracker-choice">
        {onChoice ? (
          <select
            id={field}
            className="sy-tracker-input"
            value={choice}
            onChange={({ target }) => {
              const chosen = order.find((one) => one === target.value);
              if (chosen) onChoice(id, chosen);
            }}
          >
            {order.map((one) => (
              <option key={one} value={one}>
                {words.choices[one]}
              </option>
            ))}
          </select>
        ) : (
          <strong>{words.choices[choice]}</strong>
        )}
        {onRemove && (
          <button
            type="button"
            className="sy-tracker-remove"
            aria-label={words.removeActor(name)}
            onClick={onRemove}
          >
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </span>
    </li>
  );
}
