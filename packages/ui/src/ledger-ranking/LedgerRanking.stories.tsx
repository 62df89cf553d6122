import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { rankingFixture, threeByFive, twelveByTwelve } from '../fixtures/ranking.ts';
import { ledgerWords, ledgerWordsUk, nameIn, namesEn, namesUk } from '../fixtures/words.ts';
import { LedgerRanking } from './LedgerRanking.tsx';

const notes: Readonly<Record<string, string>> = {
  package: '9 mechanisms, no new treaty',
  treaty: 'needs ratification',
  regional: 'needs regional consensus',
};

const meta = {
  title: 'Figures/LedgerRanking',
  component: LedgerRanking,
  args: { ...threeByFive, nameOf: nameIn(namesEn), noteOf: (id) => notes[id], words: ledgerWords },
} satisfies Meta<typeof LedgerRanking>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A leader whose range overlaps the next one's. Every figure that is drawn is also in the table. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: ledgerWords.caption })).toBeVisible();
    const heads = canvas.getAllByRole('rowheader').map((cell) => cell.textContent);
    await expect(heads[0]).toContain('Tailored package');
    const rows = canvas.getAllByRole('row');
    await expect(rows[1]).toHaveTextContent('1Tailored package 9 mechanisms, no new treaty');
    await expect(rows[1]).toHaveTextContent('Deterrence: 19 points; Feasibility: 22 points');
  },
};

/** A criterion's button makes its pieces stand out and says how much they add. */
export const Highlighted: Story = {
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole('button', { name: 'Highlight Cost' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(canvasElement.querySelectorAll('tbody [data-faded]')).toHaveLength(12);
    await expect(canvas.getAllByText('Cost: 9 points')[0]).toBeVisible();
  },
};

/** A second press takes the highlight away. */
export const HighlightTakenAway: Story = {
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole('button', { name: 'Highlight Speed' });
    await userEvent.click(button);
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(canvasElement.querySelectorAll('[data-faded]')).toHaveLength(0);
  },
};

/** Names are buttons where the page can show more of an option. */
export const Selectable: Story = {
  args: { onSelect: fn(), selected: 'treaty' },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Bilateral treaty' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    canvas.getByRole('button', { name: 'Regional framework' }).focus();
    await userEvent.keyboard(' ');
    await expect(args.onSelect).toHaveBeenCalledWith('regional');
  },
};

/** Scores are there at once; ranges and chances follow from the draws. */
export const Loading: Story = {
  args: { ranges: undefined, chances: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ledgerWords.pending)).toHaveLength(6);
  },
};

export const Empty: Story = {
  args: { ranking: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No option yet.' })).toBeVisible();
  },
};

export const OneOption: Story = {
  args: rankingFixture({ deterrence: 60, cost: 40 }, { treaty: [0.7, 0.5] }),
};

/** Options that score alike share the better rank. */
export const Tied: Story = {
  args: rankingFixture(
    { deterrence: 50, cost: 50 },
    { treaty: [0.8, 0.4], package: [0.4, 0.8], regional: [0.2, 0.3] },
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: '1=' })).toHaveLength(2);
    await expect(canvas.getByRole('cell', { name: '3' })).toBeVisible();
  },
};

/** Options that fail a gate stand last, hatched, without a rank, and say so. */
export const FailedGate: Story = {
  args: {
    ranking: threeByFive.ranking.slice(1).map((each) => ({ ...each, rank: each.rank - 1 })),
    unranked: threeByFive.ranking.slice(0, 1),
    noteOf: (id) => (id === 'package' ? 'fails the gate on feasibility' : notes[id]),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'Not ranked' })).toBeVisible();
    await expect(canvas.getByText('fails the gate on feasibility')).toBeVisible();
  },
};

/** Ten criteria: four of the hues come back under stripes. */
export const TenCriteria: Story = {
  args: rankingFixture(
    Object.fromEntries(Array.from({ length: 10 }, (_, j) => [`criterion-${j + 1}`, 10])),
    Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        `option-${i + 1}`,
        Array.from({ length: 10 }, (_, j) => 0.3 + ((3 * i + 4 * j) % 7) / 10),
      ]),
    ),
  ),
};

/** As much as the ledger is made for. */
export const TwelveByTwelve: Story = { args: twelveByTwelve };

export const LongUkrainianLabels: Story = {
  args: {
    nameOf: nameIn(namesUk),
    noteOf: () => 'потребує ратифікації в усіх столицях',
    words: ledgerWordsUk,
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { ...TenCriteria, globals: { theme: 'dark' } };

/** Rows stack; the page does not scroll sideways. */
export const Narrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  args: { nameOf: nameIn(namesUk), words: ledgerWordsUk },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** From right to left the columns turn round; figures keep their order. */
export const RightToLeft: Story = {
  decorators: [
    (Story) => (
      <div dir="rtl">
        <Story />
      </div>
    ),
  ],
};
