import type { CriterionId } from '@steelyard/model';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { nameIn, namesEn, namesUk, weightWords } from '../fixtures/words.ts';
import { WeightSliders } from './WeightSliders.tsx';
import type { WeightSlidersProps } from './weight-sliders-props.ts';

const meta = {
  title: 'Elicitation/WeightSliders',
  component: WeightSliders,
  args: {
    criteria: ['deterrence', 'feasibility', 'cost', 'escalation', 'speed'],
    weights: { deterrence: 30, feasibility: 25, cost: 15, escalation: 20, speed: 10 },
    locked: [],
    nameOf: nameIn(namesEn),
    words: weightWords,
    onChange: fn(),
    onLock: fn(),
  },
  render: (args) => <Linked {...args} />,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 264 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof WeightSliders>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Keeps the weights, as a page would, and shares out what is left among the unlocked ones. */
function Linked(props: WeightSlidersProps) {
  const [weights, setWeights] = useState(props.weights);
  const [locked, setLocked] = useState(props.locked);
  return (
    <WeightSliders
      {...props}
      weights={weights}
      locked={locked}
      onChange={(id, weight) => {
        props.onChange(id, weight);
        setWeights(shareOut(weights, locked, id, weight));
      }}
      onLock={(id, lock) => {
        props.onLock(id, lock);
        setLocked(lock ? [...locked, id] : locked.filter((other) => other !== id));
      }}
      {...(props.onReset && {
        onReset: () => {
          props.onReset?.();
          setWeights(props.weights);
          setLocked([]);
        },
      })}
    />
  );
}

function shareOut(
  weights: Readonly<Record<CriterionId, number>>,
  locked: readonly CriterionId[],
  id: CriterionId,
  weight: number,
) {
  const free = Object.keys(weights).filter((other) => other !== id && !locked.includes(other));
  const before = free.reduce((sum, other) => sum + weights[other]!, 0);
  const rest = before + weights[id]! - weight;
  const shared = free.map((other) => [
    other,
    before > 0 ? (weights[other]! / before) * rest : rest / free.length,
  ]);
  return { ...weights, [id]: weight, ...Object.fromEntries(shared) };
}

/** Weights out of 100, linked. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'What matters, and how much' })).toBeVisible();
    await expect(canvas.getAllByRole('slider')).toHaveLength(5);
    await expect(canvas.getByRole('slider', { name: 'Cost' })).toHaveAttribute('aria-valuetext', '15%');
  },
};

/** Arrows move by 1, Page Up and Page Down by 5, Home and End to the ends; the others follow. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Deterrence' });
    slider.focus();
    await userEvent.keyboard('{PageUp}');
    await expect(args.onChange).toHaveBeenLastCalledWith('deterrence', 35);
    await userEvent.keyboard('{PageDown}{PageDown}');
    await expect(slider).toHaveValue('25');
    await expect(canvas.getByRole('slider', { name: 'Feasibility' })).toHaveValue('27');
  },
};

/** L locks and unlocks, and the focus stays where it is. A locked weight does not move. */
export const Locking: Story = {
  play: async ({ args, canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Cost' });
    slider.focus();
    await userEvent.keyboard('l');
    await expect(args.onLock).toHaveBeenLastCalledWith('cost', true);
    await expect(slider).toHaveFocus();
    await userEvent.keyboard('{PageUp}');
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Unlock Cost' }));
    await expect(canvas.getByRole('button', { name: 'Lock Cost' })).toBeVisible();
  },
};

/** A typed weight counts once Enter is pressed or the field is left, not while it is half typed. */
export const Typed: Story = {
  play: async ({ args, canvas }) => {
    const field = canvas.getByRole('spinbutton', { name: 'Speed, percent' });
    await userEvent.clear(field);
    await userEvent.type(field, '40');
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenLastCalledWith('speed', 40);
    await userEvent.keyboard('{ArrowUp}');
    await expect(field).toHaveValue(41);
    await userEvent.clear(field);
    await userEvent.tab();
    await expect(field).toHaveValue(41);
    await userEvent.clear(field);
    await userEvent.type(field, '400');
    await userEvent.tab();
    await expect(field).toHaveValue(100);
    await expect(canvas.getByRole('slider', { name: 'Deterrence' })).toHaveValue('0');
  },
};

/** Escape takes back what was typed. */
export const TypedAndTakenBack: Story = {
  play: async ({ args, canvas }) => {
    const field = canvas.getByRole('spinbutton', { name: 'Speed, percent' });
    await userEvent.clear(field);
    await userEvent.type(field, '4{Escape}');
    await expect(field).toHaveValue(10);
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** Half a second after the last change it is read out, once. */
export const Announced: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('slider', { name: 'Speed' }).focus();
    await userEvent.keyboard('{PageUp}{PageUp}');
    await expect(canvas.getByRole('status')).toHaveTextContent('');
    await waitFor(
      () => expect(canvas.getByRole('status')).toHaveTextContent('Speed now counts for 20 of 100.'),
      {
        timeout: 3000,
      },
    );
  },
};

/** A way back to the weights that it began with. */
export const WithReset: Story = {
  args: { onReset: fn() },
  play: async ({ args, canvas }) => {
    canvas.getByRole('slider', { name: 'Speed' }).focus();
    await userEvent.keyboard('{PageUp}');
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the planners’ weights' }));
    await expect(args.onReset).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('slider', { name: 'Speed' })).toHaveValue('10');
  },
};

/** Nothing can be moved; the weights are still there to read. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ args, canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    canvas.getByRole('slider', { name: 'Cost' }).focus();
    await userEvent.keyboard('{PageUp}l');
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(args.onLock).not.toHaveBeenCalled();
  },
};

/** With all but one locked nothing is left to move. */
export const AllLocked: Story = {
  args: { locked: ['deterrence', 'feasibility', 'cost', 'escalation', 'speed'] },
};

export const OneCriterion: Story = { args: { criteria: ['cost'], weights: { cost: 100 } } };

export const Empty: Story = { args: { criteria: [], weights: {} } };

/** Twelve is as many as anybody can hold against one another. */
export const TwelveCriteria: Story = {
  args: {
    criteria: Array.from({ length: 12 }, (_, i) => `criterion-${i + 1}`),
    weights: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`criterion-${i + 1}`, 100 / 12])),
  },
};

export const LongUkrainianLabels: Story = {
  args: { nameOf: nameIn(namesUk) },
  globals: { locale: 'uk' },
};

export const Dark: Story = { args: { locked: ['cost'] }, globals: { theme: 'dark' } };

/** From right to left the sliders fill from the right. */
export const RightToLeft: Story = {
  decorators: [
    (Story) => (
      <div dir="rtl">
        <Story />
      </div>
    ),
  ],
};
