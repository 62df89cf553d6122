import type { CriterionId } from '@steelyard/model';
import { useEffect, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { WeightSlider } from './WeightSlider.tsx';
import type { WeightSlidersProps } from './weight-sliders-props.ts';

/** How long nothing must have changed before the last change is read out. */
const quietMilliseconds = 500;

/** Linked weights, each a slider with a typed value and a lock. Arrows move by 1, Page Up and Down by 5, L locks. */
export function WeightSliders(props: WeightSlidersProps) {
  const { criteria, weights, nameOf, words } = props;
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<CriterionId>();
  const movedWeight = moved === undefined ? undefined : weights[moved];
  const sentence =
    moved === undefined || movedWeight === undefined ? '' : words.summary(nameOf(moved), movedWeight);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <fieldset className="sy-weights">
      <legend>{words.heading}</legend>
      <p className="sy-weights-help">{words.help}</p>
      {criteria.map((id) => (
        <WeightSlider
          key={id}
          {...props}
          id={id}
          onChange={(_, weight) => {
            setMoved(id);
            props.onChange(id, weight);
          }}
        />
      ))}
      {props.onReset && words.reset !== undefined && <Button onPress={props.onReset}>{words.reset}</Button>}
      {!props.readOnly && <p className="sy-weights-help">{words.keys}</p>}
      <p className="sy-visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}
