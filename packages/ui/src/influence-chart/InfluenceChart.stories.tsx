import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { chances, influenceWords, swings } from '../fixtures/influence.ts';
import { ReaderLocale } from '../locale/ReaderLocale.tsx';
import { InfluenceChart } from './InfluenceChart.tsx';

const meta = {
  title: 'Robustness/InfluenceChart',
  component: InfluenceChart,
  args: {
    mode: 'swing',
    caption: 'Score of the bilateral treaty, of 100, as one judgement at a time moves between its ends',
    rows: swings,
    words: influenceWords,
  },
} satisfies Meta<typeof InfluenceChart>;
export default meta;
type Story = StoryObj<typeof meta>;

const share = {
  mode: 'share',
  caption: 'Chance that drawing a judgement again changes who leads',
  rows: chances,
  words: influenceWords,
} as const;

/** A tornado: hollow where the input is low, filled where it is high, around the score as judged. */
export const Tornado: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('row', { name: 'Escalation risk of the treaty 63 51 As judged: 56' }),
    ).toBeVisible();
  },
};

/** Shares with a whisker of two standard errors; the first ten, then all. */
export const Influence: Story = {
  args: share,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: '31% ± 1.2' })).toBeVisible();
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(10);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all 14' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(14);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the first 10' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(10);
  },
};

/** A name opens who judged it and why. Escape closes it and gives the focus back. */
export const WithDetail: Story = {
  args: {
    ...share,
    rows: chances.slice(0, 3).map((row) => ({ ...row, detail: <p>{`Who judged ${row.name}.`}</p> })),
  },
  play: async ({ canvas }) => {
    const name = canvas.getByRole('button', { name: 'About Judgement 1 of the analysts' });
    name.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('dialog', { name: 'Judgement 1 of the analysts' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(name).toHaveFocus());
  },
};

/** Both ends on the same side of the base: the shorter bar lies over the longer one. */
export const OneSided: Story = {
  args: {
    mode: 'swing',
    rows: [
      { id: 'a', name: 'Both ends help', low: 60, base: 56, high: 70 },
      { id: 'b', name: 'Both ends hurt', low: 45, base: 56, high: 52 },
    ],
  },
};

/** No input moves anything. */
export const NothingMoves: Story = {
  args: { mode: 'swing', rows: swings.slice(-1) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

/** Shares known exactly, some of them nought. */
export const ExactShares: Story = {
  args: {
    ...share,
    rows: [
      { id: 'a', name: 'Level of threat', share: 0.4 },
      { id: 'b', name: 'Political climate', share: 0.4 },
      { id: 'c', name: 'Willingness', share: 0 },
    ],
  },
};

export const Empty: Story = {
  args: { mode: 'swing', rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'Nothing has been varied yet.' })).toBeVisible();
  },
};

export const LongUkrainianNames: Story = {
  args: {
    mode: 'swing',
    digits: 1,
    caption: 'Оцінка двостороннього договору зі 100, коли змінюється одне судження',
    rows: swings.map((row) => ({
      ...row,
      name: 'Політична здійсненність двостороннього договору про взаємну оборону у столицях',
    })),
    words: {
      ...influenceWords,
      input: 'Судження',
      low: 'За найнижчого значення',
      high: 'За найвищого значення',
      base: 'За оцінкою аналітиків',
      bars: 'Наскільки зміщується оцінка',
    },
  },
  globals: { locale: 'uk' },
  render: (args) => (
    <ReaderLocale locale="uk-UA">
      <InfluenceChart {...args} />
    </ReaderLocale>
  ),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const InfluenceInTheDark: Story = { args: share, globals: { theme: 'dark' } };

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
