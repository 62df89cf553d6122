import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from '../controls/Button.tsx';
import { threeByFive } from '../fixtures/ranking.ts';
import { ledgerWords, nameIn, namesEn } from '../fixtures/words.ts';
import { LedgerRanking } from '../ledger-ranking/LedgerRanking.tsx';
import { RangeGlyph } from '../marks/RangeGlyph.tsx';
import { Figure } from './Figure.tsx';

const meta = {
  title: 'Figures/Figure',
  component: Figure,
  args: {
    title: 'The package could score from 52 to 71',
    subtitle: 'Score out of 100, nine draws in ten',
    description: 'A line from 52 to 71 with a ring at 63.',
    children: <RangeGlyph low={0.52} mid={0.63} high={0.71} domain={[0, 1]} width={240} />,
    words: { chart: 'Picture', table: 'Table', view: 'Picture or table' },
    source: 'Source: judgements of the analysts',
  },
} satisfies Meta<typeof Figure>;
export default meta;
type Story = StoryObj<typeof meta>;

const table = (
  <table>
    <caption>Score of the package</caption>
    <tbody>
      <tr>
        <th scope="row">Median</th>
        <td>63</td>
      </tr>
    </tbody>
  </table>
);

/** A picture alone. */
export const PictureOnly: Story = {};

/** The same figures as a table, one switch away. */
export const WithTable: Story = {
  args: { table, note: 'Ten thousand draws.' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Table' }));
    await expect(canvas.getByRole('table', { name: 'Score of the package' })).toBeVisible();
  },
};

/** T switches without leaving the figure. */
export const ByKeyboard: Story = {
  args: { table },
  play: async ({ canvas }) => {
    canvas.getByRole('radio', { name: 'Picture' }).focus();
    await userEvent.keyboard('t');
    await expect(canvas.getByRole('table')).toBeVisible();
    await userEvent.keyboard('t');
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** A letter typed into the figure stays a letter. */
export const TypedInside: Story = {
  args: { table, children: <input aria-label="Search" /> },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Search' });
    await userEvent.type(field, 'treaty');
    await expect(field).toHaveValue('treaty');
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** A whole ledger in its frame. */
export const WithLedger: Story = {
  args: {
    title: 'The tailored package leads, but not by enough to be sure',
    subtitle: 'Score out of 100 by criterion, nine draws in ten',
    children: <LedgerRanking {...threeByFive} nameOf={nameIn(namesEn)} words={ledgerWords} />,
  },
};

/** Nothing to show yet. */
export const Empty: Story = {
  args: { title: 'No option has been judged yet', children: <p>Open a problem to begin.</p> },
};

const save = fn();

/** With something to press that saves it. */
export const WithDownload: Story = {
  args: { download: <Button onPress={save}>Download as CSV</Button> },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Download as CSV' }));
    await expect(save).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = { ...WithLedger, globals: { theme: 'dark' } };

/** Long words in Ukrainian. */
export const Ukrainian: Story = {
  args: {
    title: 'Оцінка коаліційного пакета може лежати між 52 і 71 зі 100',
    subtitle: 'Дев’ять пробних розрахунків із десяти',
    words: { chart: 'Зображення', table: 'Таблиця', view: 'Зображення чи таблиця' },
    source: 'Джерело: судження аналітиків',
    table,
  },
};
