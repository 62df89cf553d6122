import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SourceList } from './SourceList.tsx';

const meta = {
  title: 'Evidence/SourceList',
  component: SourceList,
  args: {
    heading: 'Sources',
    opensElsewhere: 'opens in a new tab',
    sources: [
      {
        id: 'harbour-2026',
        title: 'Annual report of the harbour authority',
        details: 'Harbour authority · published 2026-03',
        url: 'https://example.org/report',
      },
      { id: 'minutes', title: 'Minutes of the council', details: 'On paper only' },
    ],
  },
} satisfies Meta<typeof SourceList>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What has an address is a link and says where it opens. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list', { name: 'Sources' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /Annual report.*opens in a new tab/ })).toHaveAttribute(
      'target',
      '_blank',
    );
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** Only http and https become links. */
export const UnsafeAddresses: Story = {
  args: {
    sources: ['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/hosts', ' https://example.org'].map(
      (url) => ({ id: url, title: url, details: 'Unknown', url }),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Long titles and addresses break within the page. */
export const LongUkrainianTitles: Story = {
  args: {
    heading: 'Джерела',
    opensElsewhere: 'відкриється в новій вкладці',
    sources: [
      {
        id: 'law',
        title:
          'Закон України «Про ратифікацію Угоди про довгострокове співробітництво у сфері безпеки між Україною та державами-партнерами»',
        details: 'Верховна Рада України · ухвалено 2026-02-14 · переглянуто 2026-05-02',
        url: 'https://example.org/zakon',
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
