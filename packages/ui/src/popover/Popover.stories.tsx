import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Popover } from './Popover.tsx';

const meta = {
  title: 'Controls/Popover',
  component: Popover,
  args: {
    label: 'How the chance is worked out',
    trigger: 'How?',
    title: 'How the chance is worked out',
    children: <p>Weights and performances are drawn 10,000 times; counted is who comes first.</p>,
  },
} satisfies Meta<typeof Popover>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Enter opens, Escape closes, and the focus goes back to the button. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'How the chance is worked out' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('dialog', { name: 'How the chance is worked out' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** Stays open, to be looked at. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

export const Dark: Story = { ...Open, globals: { theme: 'dark' } };

/** The button in its corner closes it as Escape does. */
export const Closed: Story = {
  args: { closeLabel: 'Close' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};

/** Long texts scroll within the popover. */
export const Long: Story = {
  ...Open,
  args: {
    closeLabel: 'Close',
    children: Array.from({ length: 40 }, (_, i) => `Sentence ${i + 1} of a long reason.`).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    )),
  },
};
