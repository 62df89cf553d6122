import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { conflictOfFive, conflictOfSixteen, conflictWordsUk } from '../fixtures/conflict.ts';
import { ConflictGraph } from './ConflictGraph.tsx';
import type { ConflictGraphProps } from './conflict-props.ts';

const meta = {
  title: 'Agreement/ConflictGraph',
  component: ConflictGraph,
  args: { ...conflictOfFive, onSelect: fn() },
  render: (args) => <Kept {...args} />,
} satisfies Meta<typeof ConflictGraph>;
export default meta;
type Story = StoryObj<typeof meta>;

function Kept(props: ConflictGraphProps) {
  const [selected, setSelected] = useState(props.selected);
  return (
    <ConflictGraph
      {...props}
      selected={selected}
      onSelect={(id) => {
        props.onSelect(id);
        setSelected(id);
      }}
    />
  );
}

/** States are a list of buttons, in the order of their columns; a state tells who would leave it and why. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const states = within(canvas.getByRole('list', { name: 'States' })).getAllByRole('button');
    await expect(states).toHaveLength(5);
    await expect(states[0]).toHaveAccessibleName('Fighting along the line today');
    await expect(canvas.getByRole('button', { name: 'Armistice with guarantees lasting' })).toBeVisible();
    const story = within(canvas.getByRole('region', { name: 'Fighting along the line' }));
    await expect(story.getByText('Rival state: attacks')).toBeVisible();
    await expect(story.getByRole('cell', { name: /^would leave Station a force/ })).toBeVisible();
  },
};

/** Walks from state to state with the keyboard; what is read goes on at the next state's name. */
export const Walk: Story = {
  play: async ({ args, canvas }) => {
    const story = () => within(canvas.getByRole('region'));
    story().getByRole('button', { name: 'Fighting, a force behind the line' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('backed');
    await expect(canvas.getByRole('region', { name: 'Fighting, a force behind the line' })).toBeVisible();
    await expect(document.activeElement).toHaveTextContent('Fighting, a force behind the line');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('truce');
    await expect(
      within(canvas.getByRole('list', { name: 'States' })).getByRole('button', { name: /with guarantees/ }),
    ).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Nothing is done in it beyond what is done today. */
export const NothingDone: Story = {
  args: { selected: 'bare' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing beyond what is done today.')).toBeVisible();
  },
};

/** Nobody can move on, and nothing is said of anybody. */
export const DeadEnd: Story = {
  args: { selected: 'wide' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nobody can move on from here.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** An unknown state gives way to today's. */
export const NothingSelected: Story = {
  args: { selected: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Fighting along the line' })).toBeVisible();
  },
};

/** Where several states last, each is marked. */
export const SeveralLasting: Story = {
  args: {
    selected: 'truce',
    states: conflictOfFive.states.map((state) => ({ ...state, lasting: state.id !== 'wide' })),
  },
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole('list', { name: 'States' }));
    await expect(list.getAllByRole('button', { name: /lasting$/ })).toHaveLength(4);
  },
};

export const OneState: Story = {
  args: { states: conflictOfFive.states.slice(0, 1), moves: [] },
};

export const Empty: Story = {
  args: { states: [], moves: [], selected: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No state yet.')).toBeVisible();
  },
};

/** The most that it is made for. No two states overlap. */
export const SixteenStates: Story = {
  args: { ...conflictOfSixteen, selected: 's4' },
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole('list', { name: 'States' }));
    const boxes = list.getAllByRole('button').map((button) => button.getBoundingClientRect());
    await expect(boxes).toHaveLength(16);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        await expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ).toBe(true);
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Вигаданий конфлікт: стовпці рахують кроки від сьогодні',
    actors: [
      { id: 'host', name: 'Держава, яка просить про гарантії', letter: 'Д' },
      { id: 'guarantors', name: 'Держави-гаранти, що діють разом', letter: 'Г' },
      { id: 'rival', name: 'Держава-суперник', letter: 'С' },
    ],
    states: conflictOfFive.states.map((state, i) => ({
      ...state,
      name: [
        'Бойові дії вздовж усієї лінії зіткнення тривають',
        'Бойові дії тривають, багатонаціональні сили стоять за лінією',
        'Перемир’я з дієвими безпековими гарантіями',
        'Перемир’я без гарантій і без спостереження',
        'Війна поширюється на держави-гаранти',
      ][i]!,
      taken: ['Держава-суперник наступає', 'Держава, яка просить про гарантії, обороняється'],
      rung: 'Третій щабель із п’яти',
      reasons: state.reasons.map((reason) => ({
        ...reason,
        text: 'Розмістити сили: навіть після відповіді суперника становище гарантів краще, ніж було.',
      })),
    })),
    words: conflictWordsUk,
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { args: { selected: 'backed' }, globals: { theme: 'dark' } };

/** On a narrow page nothing is drawn; the list of states and the way on remain. */
export const Narrow: Story = {
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const drawn = canvasElement.querySelector('.sy-conflict-lines')!;
    await expect(getComputedStyle(drawn).display).toBe('none');
    await expect(canvas.getByRole('button', { name: 'Armistice with guarantees lasting' })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
