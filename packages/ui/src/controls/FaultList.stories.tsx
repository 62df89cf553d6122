import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FaultList } from './FaultList.tsx';

const meta = {
  title: 'Controls/FaultList',
  component: FaultList,
  args: {
    heading: 'Two things in ferry.yaml must be mended',
    hintWord: 'Hint',
    faults: [
      {
        at: 'ferry.yaml:14:9',
        code: 'P302',
        severity: 'error',
        message: 'No criterion is called csot.',
        hint: 'Did you mean cost?',
      },
      {
        at: 'ferry.yaml:31:5',
        code: 'P306',
        severity: 'error',
        message: 'The option “bridge” has no performance on “cost”.',
      },
    ],
  },
} satisfies Meta<typeof FaultList>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Place first, then what is wrong, then what to do. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: /must be mended/ })).toBeVisible();
    await expect(canvas.getByText('ferry.yaml:14:9')).toBeVisible();
    await expect(canvas.getByText('Hint: Did you mean cost?')).toBeVisible();
  },
};

/** Warnings do not keep a file from being used. */
export const Warning: Story = {
  args: {
    heading: 'ferry.yaml was opened; one thing is worth a look',
    faults: [
      {
        at: 'ferry.yaml:8:3',
        code: 'P320',
        severity: 'warning',
        message: 'The text criterion.speeed.name belongs to nothing.',
        hint: 'Did you mean criterion.speed.name?',
      },
    ],
  },
};

export const Empty: Story = { args: { heading: 'Nothing in ferry.yaml must be mended', faults: [] } };

/** A hundred faults scroll with the page. */
export const Many: Story = {
  args: {
    heading: '100 things in ferry.yaml must be mended',
    faults: Array.from({ length: 100 }, (_, i) => ({
      at: `ferry.yaml:${i + 1}:1`,
      code: 'P302',
      severity: 'error' as const,
      message: `No criterion is called c${i}.`,
    })),
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Long paths break instead of running out of the page. */
export const Narrow: Story = {
  args: {
    faults: [
      {
        at: 'варіанти-гарантій-для-обговорення-у-комітеті-верховної-ради.yaml:14:9',
        code: 'P302',
        severity: 'error',
        message: 'Немає критерію з назвою «csot».',
        hint: 'Можливо, йшлося про cost?',
      },
    ],
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
