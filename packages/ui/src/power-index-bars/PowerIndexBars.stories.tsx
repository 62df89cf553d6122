import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { allAlike, council1958, powerWordsUk, sixOfTheCouncil } from '../fixtures/power.ts';
import { PowerIndexBars } from './PowerIndexBars.tsx';
import type { PowerIndexBarsProps } from './power-props.ts';

const meta = {
  title: 'Agreement/PowerIndexBars',
  component: PowerIndexBars,
  args: { ...council1958, onChange: fn() },
} satisfies Meta<typeof PowerIndexBars>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Votes are outlined, power is filled; a share of votes that never decides says so. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const belgium = canvas.getByRole('row', { name: 'Belgium 11.8% 15.0% 9/60' });
    await expect(belgium.querySelector('.sy-power-votes')).toHaveAttribute('width', '50.00%');
    await expect(belgium.querySelector('.sy-share-bar')).toHaveAttribute('width', '63.75%');
    await expect(
      canvas.getByRole('row', { name: 'Luxembourg no decision depends on it 5.9% 0.0% 0' }),
    ).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Sum 100% 100%' })).toBeVisible();
    await expect(canvas.getByText('No decision ever depends on: Luxembourg.')).toBeVisible();
  },
};

/** Arrow keys go from one index to the next. */
export const ChoosingAnIndex: Story = {
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    canvas.getByRole('radio', { name: 'Shapley–Shubik' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenCalledWith('banzhaf');
    await expect(canvas.getByRole('radio', { name: 'Banzhaf' })).toBeChecked();
  },
};

function Kept(props: PowerIndexBarsProps) {
  const [value, setValue] = useState(props.value);
  return (
    <PowerIndexBars
      {...props}
      value={value}
      onChange={(id) => {
        props.onChange?.(id);
        setValue(id);
      }}
    />
  );
}

/** One index leaves nothing to choose; one that is not normalized has no sum, and rounded ones no fraction. */
export const OneIndex: Story = {
  args: {
    indices: council1958.indices.slice(2),
    sum: undefined,
    explanation: undefined,
    rows: sixOfTheCouncil.map((row, i) => ({
      ...row,
      power: [0.7, 0.7, 0.7, 0.43, 0.43, 0][i]!,
      fraction: undefined,
    })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(canvas.queryByRole('rowheader', { name: 'Sum' })).toBeNull();
  },
};

/** Under unanimity votes are not counted, and all seventeen are alike. */
export const SeventeenAlike: Story = {
  args: {
    caption: 'Power where everybody must agree',
    rows: allAlike,
    sum: { power: '100%' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: 'Not counted' })).toHaveLength(17);
    await expect(canvas.getAllByRole('cell', { name: '5.9% 1/17' })).toHaveLength(17);
  },
};

/** A dictator, and nobody else counts. */
export const OneDecides: Story = {
  args: {
    rows: sixOfTheCouncil.map((row, i) => ({
      ...row,
      power: i === 0 ? 1 : 0,
      fraction: i === 0 ? '1' : '0',
      dummy: i > 0,
    })),
  },
};

/** A rule that nothing satisfies gives nobody any power. */
export const NobodyDecides: Story = {
  args: {
    rows: sixOfTheCouncil.map((row) => ({ ...row, votes: 0, power: 0, fraction: '0', dummy: true })),
    sum: { votes: '0%', power: '0%' },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

export const OneActor: Story = {
  args: { rows: [{ id: 'ua', name: 'Ukraine', votes: 1, power: 1, fraction: '1', dummy: false }] },
};

export const Empty: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No actor yet.' })).toBeVisible();
    await expect(canvas.queryByRole('rowheader')).toBeNull();
  },
};

const ukrainian = {
  caption: 'Голоси та вплив у Раді шести держав 1958 року; потрібно 12 голосів із 17',
  words: powerWordsUk,
  rows: sixOfTheCouncil.map((row, i) => ({
    ...row,
    name: [
      'Французька Республіка',
      'Федеративна Республіка Німеччина',
      'Італійська Республіка',
      'Королівство Бельгія',
      'Королівство Нідерландів',
      'Велике Герцогство Люксембург',
    ][i]!,
  })),
  indices: [
    { id: 'shapley-shubik', name: 'Індекс Шеплі — Шубіка' },
    { id: 'banzhaf', name: 'Нормований індекс Банцафа' },
    { id: 'coleman', name: 'Здатність завадити за Коулманом' },
  ],
  explanation: 'У скількох порядках приєднання саме цей суб’єкт робить коаліцію переможною.',
} satisfies Partial<PowerIndexBarsProps>;

export const LongUkrainianNames: Story = { args: ukrainian, globals: { locale: 'uk' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page the bars stand below the figures. */
export const Narrow: Story = {
  args: ukrainian,
  globals: { locale: 'uk', viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(7);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
