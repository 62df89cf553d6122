import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { regretRows, regretsOfFour, regretWordsUk, sixScenariosUk } from '../fixtures/regrets.ts';
import { namesUk } from '../fixtures/words.ts';
import { ReaderLocale } from '../locale/ReaderLocale.tsx';
import { RegretTable } from './RegretTable.tsx';
import type { RegretTableProps } from './regret-props.ts';

const meta = {
  title: 'Robustness/RegretTable',
  component: RegretTable,
  args: regretsOfFour,
} satisfies Meta<typeof RegretTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A nought has a sign and is read out as the best in its scenario; the largest regret names its scenario. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: '0 best in this scenario' })).toHaveLength(6);
    await expect(canvas.getByRole('cell', { name: '27 The war goes on' })).toBeVisible();
    await expect(
      canvas.getByRole('rowheader', { name: /Tailored package Smallest largest regret/ }),
    ).toBeVisible();
  },
};

/** The order given, or the smallest largest regret first. */
export const Sorted: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Smallest largest regret first' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('Tailored package');
    await expect(canvas.getByRole('columnheader', { name: 'Largest regret' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await userEvent.click(button);
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('Bilateral treaty');
    await userEvent.click(button);
  },
};

/** Names are buttons where something follows from choosing one. */
export const Selectable: Story = {
  args: { onSelect: fn() },
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Tailored package' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith('package');
    await expect(canvas.getByRole('button', { name: 'Tailored package' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};

function Kept(props: RegretTableProps) {
  const [selected, setSelected] = useState(props.selected);
  return (
    <RegretTable
      {...props}
      selected={selected}
      onSelect={(id) => {
        props.onSelect?.(id);
        setSelected(id);
      }}
    />
  );
}

/** One decimal; more than nothing is never written as nothing. */
export const Decimals: Story = {
  args: {
    digits: 1,
    rows: [
      { id: 'a', name: 'Bilateral treaty', regrets: [0.04, 12.25, 3, 4, 5, 6], largest: 12.25 },
      { id: 'b', name: 'Tailored package', regrets: [0, 0, 0, 0, 0, 0], largest: 0, note: 'never regretted' },
    ],
    best: ['b'],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: '<0.1' })).toBeVisible();
  },
};

/** Two share the smallest largest regret, and two are best in the same scenario. */
export const Ties: Story = {
  args: {
    rows: [
      { id: 'a', name: 'Bilateral treaty', regrets: [0, 20, 0, 5, 20, 0], largest: 20 },
      { id: 'b', name: 'Tailored package', regrets: [0, 0, 20, 0, 0, 10], largest: 20 },
      { id: 'c', name: 'Regional framework', regrets: [35, 5, 5, 9, 9, 9], largest: 35 },
    ],
    best: ['a', 'b'],
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('cell', { name: '20 European guarantees without the US Renewed attack' }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('rowheader', { name: /Smallest largest regret/ })).toHaveLength(2);
  },
};

/** A single option is never regretted. */
export const OneOption: Story = {
  args: {
    rows: [{ id: 'a', name: 'Tailored package', regrets: [0, 0, 0, 0, 0, 0], largest: 0 }],
    best: ['a'],
  },
};

export const Empty: Story = {
  args: { rows: [], best: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No option yet.' })).toBeVisible();
  },
};

/** The most that it is made for. Twelve scenarios stand beside each other on a wide page only. */
export const TwelveByTwelve: Story = {
  args: {
    scenarios: Array.from({ length: 12 }, (_, j) => ({ id: `s${j}`, name: `Scenario number ${j + 1}` })),
    rows: regretRows(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `Option number ${i + 1}`,
          Array.from({ length: 12 }, (_, j) => (7 * i + 5 * j + i * j) % 41),
        ]),
      ),
      (id) => id,
    ),
    best: ['Option number 1'],
  },
};

/** Decimals as in Ukrainian. */
export const LongUkrainianNames: Story = {
  args: {
    caption: 'Жаль у кожному сценарії: на скільки пунктів зі 100 варіант гірший за найкращий там',
    scenarios: sixScenariosUk,
    rows: regretsOfFour.rows.map((row) => ({
      ...row,
      name: namesUk[row.id] ?? 'Сильні та добре забезпечені Збройні сили України як основа',
    })),
    words: regretWordsUk,
    digits: 1,
  },
  globals: { locale: 'uk' },
  render: (args) => (
    <ReaderLocale locale="uk-UA">
      <RegretTable {...args} />
    </ReaderLocale>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: '27,3 Війна триває' })).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page an option lists its scenarios, and nothing scrolls sideways. */
export const Narrow: Story = {
  args: { onSelect: fn() },
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(4);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
