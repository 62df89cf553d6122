import type { Meta, StoryObj } from '@storybook/react-vite';
import { Share2 } from 'lucide-react';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from './Button.tsx';

const meta = {
  title: 'Controls/Button',
  component: Button,
  args: { children: 'Compare', onPress: fn() },
} satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Compare' })).toHaveFocus();
    await userEvent.keyboard('{Enter} ');
    await expect(args.onPress).toHaveBeenCalledTimes(2);
  },
};

/** For the one thing that a page asks for. */
export const Primary: Story = { args: { kind: 'primary', children: 'Share this view' } };

/** Where buttons stand close together. */
export const Quiet: Story = { args: { kind: 'quiet', children: 'Undo' } };

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'), { pointerEventsCheck: 0 });
    await expect(args.onPress).not.toHaveBeenCalled();
  },
};

/** An icon only repeats the words. */
export const WithIcon: Story = {
  args: {
    children: (
      <>
        <Share2 size={16} aria-hidden="true" />
        Share this view
      </>
    ),
  },
};

/** The name that is read out says more than the words shown. */
export const Labelled: Story = {
  args: { children: 'Apply', label: 'Apply: lower the weight of feasibility to 14%' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /feasibility to 14%/ })).toBeVisible();
  },
};

export const Dark: Story = { args: { kind: 'primary' }, globals: { theme: 'dark' } };

/** Long words wrap instead of being cut off. */
export const LongUkrainianLabel: Story = {
  args: { children: 'Повернутися до початкових ваг, які дали планувальники' },
  globals: { locale: 'uk' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 200 }}>
        <Story />
      </div>
    ),
  ],
};
