import { Anchor, MapPin } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import type { ConflictGraphProps } from './conflict-props.ts';
import { layoutMoves, placeState, rowHeight, stateShare } from './layout-moves.ts';
import { layoutStates } from './layout-states.ts';
import { MoveLines } from './MoveLines.tsx';
import { StateMarks } from './StateMarks.tsx';
import { StateStory } from './StateStory.tsx';

/**
 * Where a conflict can go from today, move by move, and where it could come to rest.
 *
 * Columns count moves from today. The states are a list of buttons on any page; on a narrow one nothing is drawn.
 */
export function ConflictGraph(props: ConflictGraphProps) {
  const { caption, actors, states, moves, words, selected, onSelect } = props;
  const layout = useMemo(() => layoutStates(states, moves), [states, moves]);
  const lines = useMemo(
    () =>
      layoutMoves(
        layout,
        moves,
        actors.map(({ id }) => id),
      ),
    [layout, moves, actors],
  );
  const told = states.find(({ id }) => id === selected) ?? states.find(({ today }) => today) ?? states[0];
  const stateOf = new Map(states.map((state) => [state.id, state]));
  if (told === undefined)
    return (
      <figure className="sy-conflict">
        <figcaption className="sy-sheet-key">{caption}</figcaption>
        <p>{words.empty}</p>
      </figure>
    );
  return (
    <figure className="sy-conflict">
      <figcaption className="sy-sheet-key">{caption}</figcaption>
      <Key {...props} />
      <div
        className="sy-conflict-drawing"
        style={
          {
            '--sy-height': `${layout.rows * rowHeight}px`,
            '--sy-share': `${(stateShare / layout.columns) * 100}%`,
          } as CSSProperties
        }
      >
        <MoveLines lines={lines} rows={layout.rows} actors={actors} selected={told.id} />
        <ol className="sy-conflict-states" aria-label={words.states}>
          {layout.states.map((placed) => {
            const state = stateOf.get(placed.id)!;
            const { x, y } = placeState(placed, layout.columns);
            return (
              <li key={placed.id} style={{ '--sy-x': `${x}%`, '--sy-y': `${y}px` } as CSSProperties}>
                <button
                  type="button"
                  className="sy-conflict-state"
                  aria-pressed={state === told}
                  data-lasting={state.lasting || undefined}
                  onClick={() => onSelect(state.id)}
                >
                  <span className="sy-conflict-name">{state.name}</span>{' '}
                  <StateMarks state={state} words={words} />
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <StateStory {...props} state={told} />
    </figure>
  );
}

/** What lines and signs mean; hidden from screen readers, which get names and words with each state. */
function Key({ actors, words }: ConflictGraphProps) {
  return (
    <ul className="sy-sheet-key sy-conflict-key" aria-hidden="true">
      {actors.map(({ id, name, letter }, place) => (
        <li key={id}>
          <svg className="sy-mark" width={44} height={14} aria-hidden="true">
            <path className="sy-conflict-line" data-near d="M0 7H44" data-actor={place} />
          </svg>
          <span className="sy-conflict-initial">{letter}</span> {name}
        </li>
      ))}
      <li>
        <MapPin size={15} strokeWidth={2.5} aria-hidden="true" />
        {words.today}
      </li>
      <li>
        <Anchor size={15} strokeWidth={2.5} aria-hidden="true" />
        {words.lasting}
      </li>
    </ul>
  );
}
