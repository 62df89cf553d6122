import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import {
  persuadeAll,
  persuasionWords,
  persuasionWordsUk,
  treatyPersuasions,
} from '../fixtures/persuasions.ts';
import { PersuasionList } from './PersuasionList.tsx';
import type { PersuasionListProps } from './persuasion-props.ts';

const meta = {
  title: 'Agreement/PersuasionList',
  component: PersuasionList,
  args: treatyPersuasions,
} satisfies Meta<typeof PersuasionList>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each way has its actors, where they stand, where they would have to stand, and what that opens. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const ways = canvas.getAllByRole('rowgroup').slice(1);
    await expect(ways).toHaveLength(3);
    await expect(
      within(ways[1]!).getByRole('row', { name: 'Hungary may abstain against (−1) neutral (0)' }),
    ).toBeVisible();
    await expect(
      within(ways[1]!).getByText('Opens: North Atlantic Council; Council of the European Union'),
    ).toBeVisible();
    await expect(within(ways[2]!).getAllByRole('row')).toHaveLength(3);
  },
};

export const OneWay: Story = {
  args: { sets: treatyPersuasions.sets.slice(0, 1), note: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: /^The only way/ })).toBeVisible();
  },
};

/** Neither cost nor step nor result is known. */
export const BareSet: Story = {
  args: { sets: treatyPersuasions.sets.map(({ id, actors }) => ({ id, actors, opens: [] })) },
};

/** All seventeen have to be persuaded. */
export const SeventeenActors: Story = {
  args: { sets: persuadeAll },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: 'in favour (+1)' })).toHaveLength(17);
  },
};

export const NothingNeeded: Story = {
  args: { outcome: 'nothing-needed', sets: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(persuasionWords.nothingNeeded)).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

export const NotEnough: Story = {
  args: { outcome: 'not-enough', sets: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(persuasionWords.notEnough)).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

const ukrainian = {
  caption: 'Що дало б змогу укласти двосторонній договір: найдешевші достатні зміни позицій',
  words: persuasionWordsUk,
  note: 'Крок — один бал на шкалі від −2 до +2; усі кроки важать однаково, і це судження.',
  sets: [
    {
      id: 'a',
      actors: [
        {
          id: 'us',
          name: 'Сполучені Штати Америки, виконавча влада',
          from: 'радше проти (−1)',
          to: 'нейтральна (0)',
          note: 'за оцінкою на 1 липня 2026 року',
        },
        { id: 'hu', name: 'Угорщина', from: 'рішуче проти (−2)', to: 'утримується (0)' },
      ],
      opens: ['Північноатлантична рада на рівні глав держав та урядів', 'Сенат Сполучених Штатів Америки'],
      cost: '3 кроки позицій',
      result: 'тоді ухвалено в 61 зі 100 випробувань',
    },
  ],
} satisfies Partial<PersuasionListProps>;

export const LongUkrainianNames: Story = { args: ukrainian, globals: { locale: 'uk' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page an actor's positions stand below its name. */
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
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
