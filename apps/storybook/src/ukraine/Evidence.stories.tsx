import { ukraineEvidence } from '@steelyard/case-ukraine/evidence';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EvidenceItem } from './EvidenceItem.tsx';
import { languageOf } from './language.ts';

const meta = {
  title: 'Recipes/Ukraine/Evidence',
  args: { ids: [] },
  argTypes: { ids: { control: 'object' } },
  render: ({ ids }: { ids: readonly string[] }, { globals }) => (
    <div style={{ maxInlineSize: 640 }}>
      {ids.map((id) => (
        <EvidenceItem key={id} id={id} language={languageOf(globals)} />
      ))}
    </div>
  ),
} satisfies Meta<{ ids: readonly string[] }>;
export default meta;
type Story = StoryObj<typeof meta>;

const firstOf = (level: string) =>
  ukraineEvidence.items
    .filter(({ confidence }) => confidence === level)
    .slice(0, 2)
    .map(({ id }) => id);

/** Official texts, or independent sources that agree. */
export const HighConfidence: Story = {
  args: { ids: firstOf('high') },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
    await expect(canvas.getAllByRole('link').length).toBeGreaterThan(0);
  },
};

export const ModerateConfidence: Story = { args: { ids: firstOf('moderate') } };

/** Single or weak sources; the word and the sign say so. */
export const LowConfidence: Story = { args: { ids: firstOf('low') } };

export const InUkrainian: Story = { args: { ids: firstOf('low') }, globals: { locale: 'uk' } };
