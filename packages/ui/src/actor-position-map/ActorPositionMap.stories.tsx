import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { positionsOfFive, positionsOfMany, positionWordsUk } from '../fixtures/positions.ts';
import { ReaderLocale } from '../locale/ReaderLocale.tsx';
import { ActorPositionMap } from './ActorPositionMap.tsx';
import type { ActorPositionMapProps } from './position-props.ts';

const meta = {
  title: 'Agreement/ActorPositionMap',
  component: ActorPositionMap,
  args: positionsOfFive,
} satisfies Meta<typeof ActorPositionMap>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A position has its sign; a veto and the lack of a position are read out. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: '+2 can stop it' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: '−2' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: 'no stated position can stop it' })).toBeInTheDocument();
    await expect(canvas.getByRole('rowheader', { name: 'Large guarantor guarantor' })).toBeVisible();
    await expect(canvas.queryByText(/Where actors stand/)).toBeNull();
  },
};

/** A chosen option is laid out on a line, and those who have said nothing are named. */
export const Selectable: Story = {
  args: { onSelectOption: fn(), acceptsFrom: 0.5 },
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Bilateral treaty' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelectOption).toHaveBeenCalledWith('treaty');
    await expect(canvas.getByRole('button', { name: 'Bilateral treaty' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(canvas.getByText('Where actors stand on: Bilateral treaty')).toBeVisible();
    await expect(canvas.getByText('An actor is taken to accept from +0.5')).toBeVisible();
    await expect(canvas.getByText('no stated position: The alliance’s council')).toBeVisible();
  },
};

function Kept(props: ActorPositionMapProps) {
  const [selected, setSelected] = useState(props.selected);
  return (
    <ActorPositionMap
      {...props}
      selected={selected}
      onSelectOption={(id) => {
        props.onSelectOption?.(id);
        setSelected(id);
      }}
    />
  );
}

/** All at one place stand over each other. */
export const Ties: Story = {
  args: {
    selected: 'treaty',
    acceptsFrom: 2,
    positions: positionsOfFive.actors.map(() => [2, 2, 2]),
    actors: positionsOfFive.actors.map(({ id, name }) => ({ id, name })),
  },
  play: async ({ canvasElement }) => {
    const labels = [...canvasElement.querySelectorAll('.sy-positions-label')].map((label) =>
      label.getBoundingClientRect(),
    );
    await expect(labels).toHaveLength(5);
    await expect(new Set(labels.map(({ top }) => Math.round(top))).size).toBe(5);
  },
};

export const OneActor: Story = {
  args: {
    actors: positionsOfFive.actors.slice(0, 1),
    options: positionsOfFive.options.slice(0, 1),
    positions: [[1.5]],
    vetoes: [[true]],
    selected: 'treaty',
  },
};

/** Nobody has said anything about the chosen option. */
export const AllSilent: Story = {
  args: { positions: positionsOfFive.positions.map(() => [null, null, null]), selected: 'package' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: /^no stated position/ })).toHaveLength(15);
  },
};

export const Empty: Story = {
  args: { actors: [], positions: [], vetoes: [], selected: 'treaty', onSelectOption: fn() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'Nobody has been added yet.' })).toBeVisible();
  },
};

/** The most that it is made for. Ten options stand beside each other on a wide page only. */
export const SeventeenByTen: Story = {
  args: { ...positionsOfMany, selected: 'o3', acceptsFrom: 0.5, onSelectOption: fn() },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('cell', { hidden: true })).toHaveLength(170);
    await expectApart(canvasElement);
  },
};

/** Decimals as in Ukrainian. */
export const LongUkrainianNames: Story = {
  args: {
    caption: 'Заявлені позиції від −2 до +2, для прикладу',
    actors: [
      { id: 'a', name: 'Парламент держави, яка просить про гарантії', short: 'Парламент', kind: 'ратифікує' },
      { id: 'b', name: 'Верхня палата парламенту найбільшої держави-гаранта', kind: 'дві третини голосів' },
      { id: 'c', name: 'Рада альянсу, що ухвалює рішення консенсусом усіх членів', short: 'Рада' },
    ],
    options: [
      { id: 'treaty', name: 'Двосторонній договір про взаємну оборону з ратифікацією в обох парламентах' },
      { id: 'package', name: 'Індивідуальний пакет довгострокових безпекових зобов’язань' },
      { id: 'regional', name: 'Регіональна рамка багатостороннього співробітництва' },
    ],
    positions: [
      [1.5, 2, 0],
      [-0.5, 1, null],
      [-2, 0.5, 1],
    ],
    vetoes: [
      [true, true, false],
      [true, false, false],
      [false, false, true],
    ],
    selected: 'treaty',
    acceptsFrom: 0.5,
    words: positionWordsUk,
  },
  globals: { locale: 'uk' },
  render: (args) => (
    <ReaderLocale locale="uk-UA">
      <ActorPositionMap {...args} />
    </ReaderLocale>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: '+1,5 може зупинити' })).toBeVisible();
  },
};

export const Dark: Story = {
  args: { selected: 'package', acceptsFrom: 1, onSelectOption: fn() },
  globals: { theme: 'dark' },
};

/** On a narrow page one option is shown, and a list chooses which. */
export const Narrow: Story = {
  args: { ...positionsOfMany, onSelectOption: fn(), selected: 'o3', acceptsFrom: 0.5 },
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('cell')).toHaveLength(17);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Option' }), 'A guarded sky');
    await expect(args.onSelectOption).toHaveBeenLastCalledWith('o6');
    await expect(canvas.getByText('Where actors stand on: A guarded sky')).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await expectApart(canvasElement);
  },
};

/** Without somebody to tell, the list still chooses what is seen. */
export const NarrowAlone: Story = {
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Option' }), 'Regional framework');
    await expect(canvas.getByRole('cell', { name: '0 can stop it' })).toBeVisible();
    await expect(canvas.getAllByRole('cell')).toHaveLength(5);
  },
};

async function expectApart(page: HTMLElement) {
  const boxes = [...page.querySelectorAll('.sy-positions-label')].map((label) =>
    label.getBoundingClientRect(),
  );
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1))
      await expect(
        one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top,
      ).toBe(true);
}
