import { CircleCheck, CircleDashed, CircleQuestionMark, CircleX } from 'lucide-react';
import type { StepState } from './tracker-props.ts';

const signs = { likely: CircleCheck, open: CircleDashed, unlikely: CircleX, unknown: CircleQuestionMark };

/** How likely a step is to be passed: a sign and a word. */
export function StateTag({ state, word }: { state: StepState; word: string }) {
  const Sign = signs[state];
  return (
    <span className="sy-tracker-state" data-state={state}>
      <Sign size={18} aria-hidden="true" />
      {word}
    </span>
  );
}
