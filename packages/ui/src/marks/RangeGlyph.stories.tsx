import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RangeGlyph } from './RangeGlyph.tsx';

const meta = {
  title: 'Marks/RangeGlyph',
  component: RangeGlyph,
  args: { low: 0.52, mid: 0.6, high: 0.71, domain: [0, 1], width: 240 },
} satisfies Meta<typeof RangeGlyph>;
export default meta;
type Story = StoryObj<typeof meta>;

/** From the low to the high end, a hollow ring in the middle. Whoever uses it writes the same numbers beside it. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  },
};

/** Known exactly. */
export const Exact: Story = { args: { low: 0.6, high: 0.6 } };

/** As wide as the axis. */
export const Widest: Story = { args: { low: 0, high: 1 } };

/** What lies beyond the axis stops at its end. */
export const BeyondTheAxis: Story = { args: { low: -1, high: 2 } };

/** An axis without length. */
export const NoLength: Story = {
  args: { low: 0.6, high: 0.6, domain: [0.6, 0.6] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
