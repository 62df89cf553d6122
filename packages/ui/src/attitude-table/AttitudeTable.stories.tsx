import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eightAttitudes } from '../fixtures/attitudes.ts';
import { namesUk } from '../fixtures/words.ts';
import { AttitudeTable } from './AttitudeTable.tsx';

const meta = {
  title: 'Robustness/AttitudeTable',
  component: AttitudeTable,
  args: {
    ...eightAttitudes,
    children: <p>The attitudes agree only in part: two options win under most of them.</p>,
  },
} satisfies Meta<typeof AttitudeTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Wins are counted as dots and in words; an attitude that could not be measured says why. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: 'Own strength 4 of 8' })).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Regional framework 0 of 8' })).toBeVisible();
    await expect(
      canvas.getByRole('cell', { name: 'Tailored package; Own strength share the first place' }),
    ).toBeVisible();
    await expect(canvas.getByRole('cell', { name: /^Not measured/ })).toBeVisible();
  },
};

/** No sentence about agreement. */
export const WithoutSentence: Story = { args: { children: undefined } };

/** One option wins whatever the attitude. */
export const AllAgree: Story = {
  args: {
    rows: eightAttitudes.rows.map((row) => ({ ...row, winners: ['package'] })),
    children: <p>All eight attitudes agree.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: 'Tailored package 8 of 8' })).toBeVisible();
  },
};

/** No attitude tells any two options apart. */
export const AllTied: Story = {
  args: {
    rows: eightAttitudes.rows.slice(0, 3).map((row) => ({
      ...row,
      winners: eightAttitudes.alternatives.map(({ id }) => id),
    })),
  },
};

export const OneAttitude: Story = {
  args: { rows: eightAttitudes.rows.slice(0, 1), children: undefined },
};

export const Empty: Story = {
  args: { rows: [], children: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No attitude yet.' })).toBeVisible();
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Хто перемагає за якого ставлення до ризику в шести сценаріях',
    alternatives: eightAttitudes.alternatives.map(({ id }) => ({
      id,
      name: namesUk[id] ?? 'Сильні та добре забезпечені Збройні сили України',
    })),
    rows: [
      {
        id: 'a',
        name: 'Важить лише найгірший випадок',
        explanation: 'Перемагає варіант, чий найгірший сценарій найменш поганий.',
        winners: ['strength'],
      },
      {
        id: 'b',
        name: 'Помилка має коштувати якнайменше',
        explanation: 'Найменша з найбільших втрат порівняно з найкращим варіантом кожного сценарію.',
        winners: ['package', 'treaty'],
      },
    ],
    words: {
      attitude: 'Ставлення до ризику',
      winners: 'Хто перемагає',
      wins: 'За скількох ставлень перемагає кожен варіант',
      option: 'Варіант',
      winsValue: (wins, measures) => `${wins} з ${measures}`,
      tied: 'ділять перше місце',
      noWinner: 'Не виміряно',
    },
    children: <p>Ставлення узгоджуються лише частково.</p>,
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page winners stand below their attitude. */
export const Narrow: Story = {
  globals: { viewport: { value: 'phone' } },
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
