import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Disclosure } from './Disclosure.tsx';

const meta = {
  title: 'Controls/Disclosure',
  component: Disclosure,
  args: {
    summary: 'Where these weights come from',
    children: <p>The planners’ weights were stated by the analysis team.</p>,
  },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Opens and closes by a click or by Enter; without scripts too. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByText(/stated by the analysis team/);
    await expect(text).not.toBeVisible();
    await userEvent.click(canvas.getByText('Where these weights come from'));
    await expect(text).toBeVisible();
  },
};

export const Open: Story = {
  args: { open: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/stated by the analysis team/)).toBeVisible();
  },
};

export const Dark: Story = { args: { open: true }, globals: { theme: 'dark' } };

export const LongUkrainianSummary: Story = {
  args: {
    open: true,
    summary: 'Звідки походять ці ваги та хто, коли й на підставі чого їх визначив',
    children: <p>Ваги визначила команда аналітиків.</p>,
  },
  globals: { locale: 'uk' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
};
