import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EvidenceCard } from './EvidenceCard.tsx';

const meta = {
  title: 'Evidence/EvidenceCard',
  component: EvidenceCard,
  args: {
    statement: 'The harbour handled 4.2 million passengers in 2025.',
    asOf: 'As of 31 December 2025',
    confidence: { level: 'high', label: 'High confidence' },
    figures: [{ value: '4.2 million', label: 'passengers' }],
    sources: [
      {
        id: 'harbour-2026',
        title: 'Annual report of the harbour authority',
        details: 'Harbour authority · published 2026-03 · read 2026-05-02',
        url: 'https://example.org/report',
      },
    ],
    words: {
      sources: 'Sources',
      figures: 'Figures',
      note: 'Note',
      opensElsewhere: 'opens in a new tab',
    },
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 440 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EvidenceCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A statement, its date, how sure it is, its figures and where it comes from. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: /Annual report.*opens in a new tab/ });
    await expect(link).toHaveAttribute('href', 'https://example.org/report');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(canvas.getByRole('list', { name: 'Figures' })).toHaveTextContent('4.2 million');
  },
};

export const ModerateConfidence: Story = {
  args: { confidence: { level: 'moderate', label: 'Moderate confidence' } },
};

/** Said in a word and shown by a sign, never by a colour alone. */
export const LowConfidence: Story = {
  args: {
    confidence: { level: 'low', label: 'Low confidence' },
    note: 'The two sources disagree on the year.',
  },
};

/** Anything but http and https is not made a link. */
export const UnsafeAddress: Story = {
  args: {
    sources: [
      { id: 'odd', title: 'A page with an odd address', details: 'Unknown', url: 'javascript:alert(1)' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.getByText('A page with an odd address')).toBeVisible();
  },
};

export const NoFigures: Story = {
  args: { figures: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('list', { name: 'Figures' })).toBeNull();
  },
};

/** As many figures and sources as an item in the Ukraine case has. */
export const ManySources: Story = {
  args: {
    figures: Array.from({ length: 6 }, (_, i) => ({
      value: `${i + 1}.5%`,
      label: `in the year ${2020 + i}`,
    })),
    sources: Array.from({ length: 12 }, (_, i) => ({
      id: `s${i}`,
      title: `Source number ${i + 1}`,
      details: 'Publisher · read 2026-05-02',
      url: `https://example.org/${i}`,
    })),
  },
};

export const LongUkrainianText: Story = {
  args: {
    statement:
      'Портове управління повідомило, що за рік послугами поромної переправи скористалися 4,2 мільйона пасажирів, тобто на чверть більше, ніж передбачали.',
    asOf: 'Станом на 31 грудня 2025 року',
    confidence: { level: 'moderate', label: 'Помірна певність' },
    note: 'Цифри попередні й можуть змінитися після перевірки.',
    words: {
      sources: 'Джерела',
      figures: 'Цифри',
      note: 'Примітка',
      opensElsewhere: 'відкриється в новій вкладці',
    },
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { ...LowConfidence, globals: { theme: 'dark' } };
