import { formatters } from '@steelyard/content';
import { Button, Disclosure } from '@steelyard/ui';
import { useId, useState } from 'react';
import { addActor, mostAdded } from '../../state/supposed.ts';
import type { AgreementPart } from './agreement-part.ts';

const positions = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const mostSeats = 1000;

/** Lets the reader give another actor a say in one of the option's decisions. */
export function AddActor({ option, names, subject, language, supposed, onSuppose }: AgreementPart) {
  const { suppose: words } = language.messages;
  const format = formatters(language.locale);
  // A rule that joins several votes has no single place for another voter.
  const steps = option.steps.filter(({ rule }) => rule.kind !== 'all' && rule.kind !== 'any');
  const id = useId();
  const [name, setName] = useState('');
  const [chosenStep, setStep] = useState<string>();
  const [seats, setSeats] = useState('1');
  const [position, setPosition] = useState(0);
  const step = steps.find((each) => each.id === chosenStep) ?? steps[0];
  if (step === undefined || supposed.addedActors.length >= mostAdded) return null;
  const members = Number(seats);
  const valid = name.trim() !== '' && Number.isInteger(members) && members >= 1 && members <= mostSeats;
  const add = () => {
    if (!valid) return;
    onSuppose(addActor(supposed, subject.problem, { name: name.trim(), step: step.id, members, position }));
    setName('');
  };
  return (
    <div className="control">
      <Disclosure summary={words.add}>
        <form
          className="add-actor"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            value={name}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
          <label htmlFor={`${id}-step`}>{words.where}</label>
          <select id={`${id}-step`} value={step.id} onChange={({ target }) => setStep(target.value)}>
            {steps.map((each) => (
              <option key={each.id} value={each.id}>
                {names.step(each.id)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-seats`}>{words.howMany}</label>
          <input
            id={`${id}-seats`}
            type="number"
            min={1}
            max={mostSeats}
            step={1}
            value={seats}
            onChange={({ target }) => setSeats(target.value)}
          />
          <label htmlFor={`${id}-position`}>{words.position}</label>
          <select
            id={`${id}-position`}
            value={position}
            onChange={({ target }) => setPosition(Number(target.value))}
          >
            {positions.map((each) => (
              <option key={each} value={each}>
                {format.signed(each)}
              </option>
            ))}
          </select>
          <Button onPress={add} disabled={!valid}>
            {words.submit}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
