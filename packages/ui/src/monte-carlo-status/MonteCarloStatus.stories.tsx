import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from '../controls/Button.tsx';
import { runWords } from '../fixtures/runs.ts';
import { MonteCarloStatus, type MonteCarloStatusProps } from './MonteCarloStatus.tsx';

const meta = {
  title: 'Robustness/MonteCarloStatus',
  component: MonteCarloStatus,
  args: {
    state: 'running',
    done: 4000,
    total: 10_000,
    precision: 'So far figures move by up to ±1.6 points.',
    onCancel: fn(),
    onResume: fn(),
    words: runWords,
  },
} satisfies Meta<typeof MonteCarloStatus>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Can be stopped; only the quarter is read out, not the count. */
export const Running: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('progressbar', { name: 'Draws done' })).toHaveAttribute('value', '4000');
    await expect(canvas.getByRole('status')).toHaveTextContent('Drawing 25% done.');
    await expect(canvas.queryByRole('button', { name: 'Go on' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Stop' }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
  },
};

/** While the count goes up, what is read out changes four times at most. */
export const DoesNotChatter: Story = {
  render: (args) => <Counting {...args} />,
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status');
    const said = new Set<string>();
    for (let i = 0; i < 20; i++) {
      said.add(status.textContent ?? '');
      await userEvent.click(canvas.getByRole('button', { name: '500 more' }));
    }
    await expect(canvas.getByText('10,000 of 10,000 draws')).toBeVisible();
    await expect([...said]).toEqual([
      'Drawing',
      'Drawing 25% done.',
      'Drawing 50% done.',
      'Drawing 75% done.',
    ]);
  },
};

function Counting(props: MonteCarloStatusProps) {
  const [done, setDone] = useState(0);
  return (
    <>
      <MonteCarloStatus {...props} done={done} />
      <Button onPress={() => setDone(done + 500)}>500 more</Button>
    </>
  );
}

export const Paused: Story = {
  args: { state: 'paused' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }));
    await expect(args.onResume).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('button', { name: 'Stop' })).toBeVisible();
  },
};

/** What was drawn stays, and the run can go on. */
export const Cancelled: Story = {
  args: { state: 'cancelled' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Go on' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Stop' })).toBeNull();
  },
};

/** Says how far the figures can be trusted. */
export const Finished: Story = {
  args: {
    state: 'finished',
    done: 10_000,
    precision: 'Enough: figures move by no more than ±0.4 points.',
    enough: true,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(/^All draws are done Enough/);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Says what happened and what to do. */
export const Failed: Story = {
  args: {
    state: 'failed',
    precision: undefined,
    failure:
      'The weights contradict each other: cost must count for more than 60% and less than 40%. Change one.',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(/contradict/);
  },
};

/** Nothing drawn yet. */
export const NotBegun: Story = { args: { done: 0, precision: undefined } };

/** Nothing to draw. */
export const NothingToDraw: Story = {
  args: { state: 'finished', done: 0, total: 0, precision: undefined },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

/** Without functions there is nothing to press. */
export const ReadOnly: Story = {
  render: ({ onCancel: _, onResume: __, ...args }) => <MonteCarloStatus {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Long words in Ukrainian on a narrow page. */
export const NarrowUkrainian: Story = {
  args: {
    precision: 'Поки що показники можуть змінюватися щонайбільше на ±1,6 пункта.',
    words: {
      label: 'Виконані розрахунки',
      states: {
        running: 'Триває розрахунок',
        paused: 'Призупинено',
        cancelled: 'Зупинено до завершення',
        finished: 'Усі розрахунки виконано',
        failed: 'Розрахунки не вдалося завершити',
      },
      draws: (done, total) => `${done} із ${total} пробних розрахунків`,
      quarter: (percent) => `Виконано ${percent}%.`,
      cancel: 'Зупинити',
      resume: 'Продовжити',
    },
  },
  globals: { locale: 'uk', viewport: { value: 'narrow' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
