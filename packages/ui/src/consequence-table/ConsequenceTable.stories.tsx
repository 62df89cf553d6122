import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { consequenceCell, consequenceRows, threeOptions } from '../fixtures/consequences.ts';
import { consequenceWords, nameIn, namesUk } from '../fixtures/words.ts';
import { ConsequenceTable } from './ConsequenceTable.tsx';
import type { ConsequenceTableProps } from './consequence-props.ts';

const meta = {
  title: 'Figures/ConsequenceTable',
  component: ConsequenceTable,
  args: {
    alternatives: threeOptions,
    rows: consequenceRows,
    cellOf: consequenceCell,
    missingOf: () => 'The framework names no date',
    renderDetail: (row, alternative) => <p>{`Why ${alternative} reaches this on ${row}.`}</p>,
    openGroups: ['security', 'politics'],
    words: consequenceWords,
  },
} satisfies Meta<typeof ConsequenceTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Groups can be closed; low confidence is hatched, has a sign and is read out; a cell without a judgement is a dash that says why. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: consequenceWords.caption })).toBeVisible();
    await expect(canvas.getByText('The framework names no date')).toBeInTheDocument();
    await expect(
      canvas.getByRole('button', { name: 'Regional framework, Deterrence: 1. Why? (low confidence)' }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: /Why\?/ })).toHaveLength(14);
  },
};

/** A cell opens why it is what it is. Escape closes it and gives the focus back. */
export const CellOpened: Story = {
  play: async ({ canvas }) => {
    const cell = canvas.getByRole('button', { name: 'Bilateral treaty, Deterrence: 3.5. Why?' });
    cell.focus();
    await userEvent.keyboard('{Enter}');
    const detail = await screen.findByRole('dialog', { name: 'Bilateral treaty' });
    await expect(detail).toHaveTextContent('Why treaty reaches this on deterrence.');
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(cell).toHaveFocus());
  },
};

/** Stays open, to be looked at. */
export const DetailShown: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Tailored package, Cost: 14. Why?' }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

/** Parts are hidden until their group is opened. */
export const Closed: Story = {
  args: { openGroups: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the parts of Security' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(5);
    await userEvent.click(canvas.getByRole('button', { name: 'Open all groups' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(7);
    await userEvent.click(canvas.getByRole('button', { name: 'Close all groups' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
  },
};

/** Options go into the order of a criterion. */
export const Sortable: Story = {
  args: { onSort: fn() },
  render: (args) => <Sorted {...args} />,
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Order options by Feasibility' }));
    await expect(args.onSort).toHaveBeenCalledWith('feasibility');
    const [, first] = canvas.getAllByRole('columnheader');
    await expect(first).toHaveTextContent('Tailored package');
  },
};

function Sorted(props: ConsequenceTableProps) {
  const [sortedBy, setSortedBy] = useState(props.sortedBy);
  const at = (id: string) => (sortedBy === undefined ? 0 : (props.cellOf(sortedBy, id)?.mid ?? -1));
  return (
    <ConsequenceTable
      {...props}
      alternatives={[...props.alternatives].sort((a, b) => at(b.id) - at(a.id))}
      sortedBy={sortedBy}
      onSort={(row) => {
        props.onSort?.(row);
        setSortedBy(row);
      }}
    />
  );
}

/** Without details nothing can be pressed. */
export const ReadOnly: Story = {
  args: { rows: consequenceRows.filter(({ isGroup }) => !isGroup).map(({ group: _, ...row }) => row) },
  render: ({ renderDetail: _, ...args }) => <ConsequenceTable {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getAllByText('3.5')[0]).toBeVisible();
  },
};

/** Nobody has judged anything yet. */
export const AllMissing: Story = { args: { cellOf: () => undefined, missingOf: () => 'Not judged yet' } };

/** Nothing is surer than a guess. */
export const LowConfidence: Story = {
  args: {
    cellOf: (row, alternative) => {
      const cell = consequenceCell(row, alternative);
      return cell && { ...cell, confidence: 'low' };
    },
  },
};

export const OneOptionOneCriterion: Story = {
  args: {
    alternatives: threeOptions.slice(0, 1),
    rows: consequenceRows.filter(({ id }) => id === 'cost'),
  },
};

export const Empty: Story = {
  args: { alternatives: [], rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No criterion yet.' })).toBeVisible();
  },
};

/** Twelve by twelve scrolls sideways within its frame; the criteria stay in sight. */
export const TwelveByTwelve: Story = {
  args: {
    alternatives: Array.from({ length: 12 }, (_, i) => ({ id: `o${i}`, name: `Option number ${i + 1}` })),
    rows: Array.from({ length: 12 }, (_, j) => ({
      id: `c${j}`,
      name: `Criterion number ${j + 1}`,
      isGroup: false,
      domain: [0, 4],
    })),
    cellOf: (row, alternative) => {
      const mid = ((Number(row.slice(1)) * 5 + Number(alternative.slice(1)) * 3) % 9) / 2;
      return {
        value: String(mid),
        low: mid / 2,
        mid,
        high: (mid + 4) / 2,
        label: `${alternative} ${row} ${mid}`,
      };
    },
  },
};

export const LongUkrainianLabels: Story = {
  args: {
    alternatives: threeOptions.map(({ id }) => ({ id, name: nameIn(namesUk)(id) })),
    rows: consequenceRows.map((row) => ({ ...row, name: namesUk[row.id] ?? 'Безпека та політика держави' })),
    words: {
      ...consequenceWords,
      caption: 'Що дав би кожен варіант. Рівні від 0 до 4; 4 найкращий.',
      criterion: 'Критерій',
      expandAll: 'Відкрити всі групи',
      collapseAll: 'Закрити всі групи',
    },
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page a criterion lists its options, and nothing scrolls sideways. */
export const Narrow: Story = {
  args: { onSort: fn() },
  globals: { viewport: { value: 'narrow' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(7);
    await expect(canvas.getAllByRole('cell')).toHaveLength(21);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
