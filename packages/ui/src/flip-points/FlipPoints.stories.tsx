import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { fiveFlips, flipWords } from '../fixtures/flips.ts';
import { namesUk } from '../fixtures/words.ts';
import { ReaderLocale } from '../locale/ReaderLocale.tsx';
import { FlipPoints } from './FlipPoints.tsx';

const meta = {
  title: 'Robustness/FlipPoints',
  component: FlipPoints,
  args: fiveFlips,
} satisfies Meta<typeof FlipPoints>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A ring is the weight now, an upright the weight at which the lead changes, and the way between them is drawn. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('row', { name: 'Feasibility 25% 14% 11 points less then Bilateral treaty leads' }),
    ).toBeVisible();
    await expect(
      canvas.getByRole('row', { name: /^Deterrence 30% 8% 22 points less .* 46% 16 points more/ }),
    ).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Speed 10% at no weight' })).toBeVisible();
    await expect(canvas.queryByText(flipWords.none)).toBeNull();
  },
};

/** No single weight changes the lead. */
export const NoFlip: Story = {
  args: { rows: fiveFlips.rows.map((row) => ({ ...row, flips: [] })) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(flipWords.none)).toBeVisible();
  },
};

/** Already tied: the lead changes where the weight is. */
export const Tied: Story = {
  args: {
    rows: [{ id: 'cost', name: 'Cost', weight: 0.4, flips: [{ weight: 0.4, leader: 'Regional framework' }] }],
  },
};

/** Weights at both ends of the scale. */
export const AtTheEnds: Story = {
  args: {
    rows: [
      { id: 'a', name: 'Cost', weight: 0, flips: [{ weight: 1, leader: 'Bilateral treaty' }] },
      { id: 'b', name: 'Speed', weight: 1, flips: [{ weight: 0, leader: 'Bilateral treaty' }] },
    ],
  },
};

export const Empty: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No criterion yet.')).toBeVisible();
    await expect(canvas.queryByText(flipWords.none)).toBeNull();
  },
};

/** Twelve criteria, one decimal. */
export const TwelveCriteria: Story = {
  args: {
    digits: 1,
    rows: Array.from({ length: 12 }, (_, i) => ({
      id: `c${i}`,
      name: `Criterion number ${i + 1}`,
      weight: 0.04 + ((i * 5) % 9) / 120,
      flips: i % 4 === 3 ? [] : [{ weight: 0.1 + i / 15, leader: `Option number ${i + 1}` }],
    })),
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Вага, за якої змінюється лідер, коли інші ваги зберігають пропорції',
    digits: 1,
    rows: fiveFlips.rows.map((row) => ({
      ...row,
      name: namesUk[row.id] ?? row.name,
      flips: row.flips.map((flip) => ({ ...flip, leader: namesUk.treaty! })),
    })),
    words: {
      criterion: 'Критерій',
      weight: 'Вага зараз',
      flip: 'Лідер змінюється за',
      leader: (name) => `тоді лідирує ${name}`,
      scale: 'Від 0 до 100%',
      distance: (points) => `на ${Math.abs(points).toFixed(0)} пунктів ${points < 0 ? 'менше' : 'більше'}`,
      never: 'за жодної ваги',
      none: 'Жодна окрема вага не змінює лідера.',
    },
  },
  globals: { locale: 'uk' },
  render: (args) => (
    <ReaderLocale locale="uk-UA">
      <FlipPoints {...args} />
    </ReaderLocale>
  ),
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page the bar stands below its figures. */
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
