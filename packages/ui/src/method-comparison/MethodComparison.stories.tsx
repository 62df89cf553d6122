import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { comparisonWords, nineMethods } from '../fixtures/methods.ts';
import { namesUk } from '../fixtures/words.ts';
import { MethodComparison } from './MethodComparison.tsx';

const meta = {
  title: 'Robustness/MethodComparison',
  component: MethodComparison,
  args: nineMethods,
} satisfies Meta<typeof MethodComparison>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A first rank has a sign; shared ranks and missing ones are read out; methods that cannot be used say why. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: nineMethods.caption })).toBeVisible();
    await expect(canvas.getAllByRole('cell', { name: '1 shared' })).toHaveLength(2);
    await expect(canvas.getByRole('cell', { name: 'Not ranked' })).toBeVisible();
    await expect(canvas.getByText(/needs an order of some options/)).toBeVisible();
  },
};

/** A method opens what it assumes that is not so. Escape closes it and gives the focus back. */
export const BrokenAssumptions: Story = {
  play: async ({ canvas }) => {
    const method = canvas.getByRole('button', { name: 'What TOPSIS assumes that is not so here (2)' });
    method.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('dialog', { name: 'TOPSIS' })).toHaveTextContent(/has a veto/);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(method).toHaveFocus());
  },
};

/** Every option shares the first rank. */
export const AllTied: Story = {
  args: {
    methods: nineMethods.methods.slice(0, 3),
    rows: nineMethods.rows.map((row) => ({ ...row, ranks: { value: 1, product: 1, waspas: 1 } })),
  },
};

export const OneMethodOneOption: Story = {
  args: { methods: nineMethods.methods.slice(0, 1), rows: nineMethods.rows.slice(0, 1) },
};

/** No method applies: only the reasons are left. */
export const NoneApplies: Story = {
  args: { methods: nineMethods.methods.slice(-2) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(comparisonWords.empty)).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** Twenty methods and twelve options. */
export const TwentyMethods: Story = {
  args: {
    methods: Array.from({ length: 20 }, (_, k) => ({
      id: `m${k}`,
      name: `Method number ${k + 1}`,
      group: ['Value', 'Distance', 'Outranking'][Math.floor(k / 7)]!,
      broken: k % 4 === 0 ? ['Something is not so.'] : [],
    })),
    rows: Array.from({ length: 12 }, (_, i) => ({
      id: `o${i}`,
      name: `Option number ${i + 1}`,
      ranks: Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`m${k}`, ((i + (k % 5)) % 12) + 1])),
    })),
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Місце кожного варіанта за кожним придатним методом',
    methods: nineMethods.methods.map((method) => ({
      ...method,
      name: method.id === 'value' ? 'Адитивна функція цінності' : method.name,
      group: { Value: 'Цінність', Distance: 'Відстань', Outranking: 'Переважання', Interaction: 'Взаємодія' }[
        method.group
      ]!,
    })),
    rows: nineMethods.rows.map((row) => ({
      ...row,
      name: namesUk[row.id] ?? 'Сильні та добре забезпечені Збройні сили України',
    })),
    words: {
      ...comparisonWords,
      option: 'Варіант',
      first: 'перше місце',
      broken: 'Припускає те, чого тут немає',
      aboutBroken: (method, assumptions) => `${method}: чого тут немає (${assumptions})`,
      notApplicable: 'Методи, які тут не можна застосувати',
    },
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page each method lists its ranking, and what it assumes unfolds. */
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
    await expect(canvas.queryByRole('table')).toBeNull();
    await userEvent.click(canvas.getByText('What TOPSIS assumes that is not so here (2)'));
    await expect(canvas.getByText(/here one criterion has a veto/)).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
