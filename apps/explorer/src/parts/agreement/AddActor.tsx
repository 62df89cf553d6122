import { Disclosure } from '@steelyard/ui';
import { type FormEvent, useId, useState } from 'react';
import type { PartProps } from './part-props.ts';

/** A form that adds an actor of the reader's own to a decision. */
export function AddActor({ option, names, subject, supposed, onSuppose, language }: PartProps) {
  const words = language.messages.agreementView;
  const id = useId();
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const actor = idOf(name);
    const known = [...subject.problem.actors, ...supposed.added];
    if (actor === '' || known.some((each) => each.id === actor)) {
      setTaken(true);
      return;
    }
    setTaken(false);
    setName('');
    const added = {
      id: actor,
      step: String(form.get('step')),
      members: Number(form.get('seats')),
      position: Number(form.get('position')),
    };
    onSuppose({ ...supposed, added: [...supposed.added, added] });
  };
  return (
    <div className="add-actor">
      <Disclosure summary={words.add}>
        <form onSubmit={add}>
          <label htmlFor={`${id}-name`}>
            {words.addName}
            <input
              id={`${id}-name`}
              value={name}
              maxLength={60}
              required
              aria-invalid={isTaken}
              aria-describedby={isTaken ? `${id}-taken` : undefined}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label htmlFor={`${id}-step`}>
            {words.addStep}
            <select id={`${id}-step`} name="step">
              {option.steps.map((step) => (
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

/** An id from a name: letters of any alphabet are kept as their code points, so that names stay apart. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]/gu, (letter) =>
      /\s|[-_.,'’]/u.test(letter) ? '-' : `-${letter.codePointAt(0)!.toString(36)}-`,
    )
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
