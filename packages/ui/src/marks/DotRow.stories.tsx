import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DotRow, filledDots } from './DotRow.tsx';

const meta = {
  title: 'Marks/DotRow',
  component: DotRow,
  args: { share: 0.61 },
} satisfies Meta<typeof DotRow>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Twelve of twenty, for 61 in 100. */
export const Default: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.sy-dot-full')).toHaveLength(filledDots(args.share));
    await expect(filledDots(args.share)).toBe(12);
  },
};

/** Anything above nothing fills a dot. */
export const AlmostNever: Story = {
  args: { share: 0.002 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.sy-dot-full')).toHaveLength(1);
  },
};

/** Anything below all leaves one open. */
export const AlmostAlways: Story = {
  args: { share: 0.998 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.sy-dot-empty')).toHaveLength(1);
  },
};

export const Never: Story = { args: { share: 0 } };

export const Always: Story = { args: { share: 1 } };

export const Dark: Story = { globals: { theme: 'dark' } };
