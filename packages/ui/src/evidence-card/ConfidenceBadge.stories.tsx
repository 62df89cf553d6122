import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ConfidenceBadge } from './ConfidenceBadge.tsx';

const meta = {
  title: 'Evidence/ConfidenceBadge',
  component: ConfidenceBadge,
  args: { level: 'moderate', label: 'Moderate confidence' },
} satisfies Meta<typeof ConfidenceBadge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Moderate: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Moderate confidence')).toBeVisible();
  },
};

export const Low: Story = { args: { level: 'low', label: 'Low confidence' } };

export const High: Story = { args: { level: 'high', label: 'High confidence' } };

export const Dark: Story = { args: { level: 'low', label: 'Low confidence' }, globals: { theme: 'dark' } };

export const Ukrainian: Story = {
  args: { level: 'low', label: 'Низька певність' },
  globals: { locale: 'uk' },
};
