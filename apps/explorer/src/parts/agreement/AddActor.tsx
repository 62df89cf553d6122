import type { Problem } from '@steelyard/model';
import { Disclosure } from '@steelyard/ui';
import { type FormEvent, useId, useState } from 'react';
import { longestName } from '../../state/suppositions.ts';
import type { OptionProps } from './part-props.ts';

/** A form that adds an actor of the reader's own to a decision. */
export function AddActor({ option, names, subject, supposed, onSuppose, language }: OptionProps) {
  const words = language.messages.agreementView;
  const id = useId();
  const steps = option.steps.filter(({ id: step }) => takesMore(subject.problem, step));
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const known = [...subject.problem.actors, ...supposed.added].map((each) => each.id);
    const wanted = name.trim();
    if (wanted === '' || known.some((each) => names.actor(each).toLowerCase() === wanted.toLowerCase())) {
      setTaken(true);
      return;
    }
    setTaken(false);
    setName('');
    const added = {
      id: freeId(known),
      name: wanted,
      step: String(form.get('step')),
      members: Number(form.get('seats')),
      position: Number(form.get('position')),
    };
    onSuppose({ ...supposed, added: [...supposed.added, added] });
  };
  if (steps.length === 0) return null;
  return (
    <div className="add-actor">
      <Disclosure summary={words.add}>
        <form onSubmit={add}>
          <label htmlFor={`${id}-name`}>
            {words.addName}
            <input
              id={`${id}-name`}
              value={name}
              maxLength={longestName}
              required
              aria-invalid={isTaken}
              aria-describedby={isTaken ? `${id}-taken` : undefined}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label htmlFor={`${id}-step`}>
            {words.addStep}
            <select id={`${id}-step`} name="step">
              {steps.map((step) => (
                <option key={step.id} value={step.id}>
                  {names.step(step.id)}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={`${id}-seats`}>
            {words.addSeats}
            <input
              id={`${id}-seats`}
              name="seats"
              type="number"
              min={1}
              max={10000}
              defaultValue={1}
              required
            />
          </label>
          <label htmlFor={`${id}-position`}>
            {words.addPosition}
            <input
              id={`${id}-position`}
              name="position"
              type="number"
              min={-2}
              max={2}
              step={0.5}
              defaultValue={0}
              required
            />
          </label>
          <button type="submit" className="sy-button">
            {words.addButton}
          </button>
          {isTaken && (
            <p id={`${id}-taken`} role="alert">
              {words.addNameTaken}
            </p>
          )}
        </form>
      </Disclosure>
    </div>
  );
}

/** Whether a decision is one vote, so that somebody can join it. */
function takesMore({ approvals }: Problem, id: string): boolean {
  const step = approvals.flatMap(({ steps }) => steps).find((each) => each.id === id);
  return step !== undefined && step.rule.kind !== 'all' && step.rule.kind !== 'any';
}

/** An id that no actor has. */
function freeId(taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(`added-${n}`)) n += 1;
  return `added-${n}`;
}
