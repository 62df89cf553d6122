import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Tabs } from './Tabs.tsx';

const meta = {
  title: 'Controls/Tabs',
  component: Tabs<string>,
  args: {
    label: 'More about the options',
    tabs: [
      { id: 'consequences', name: 'Consequences', content: <p>What each option would do.</p> },
      { id: 'stability', name: 'Stability', content: <p>Which weights would change the leader.</p> },
      { id: 'evidence', name: 'Evidence', content: <p>What the judgements rest on.</p> },
    ],
    onSelect: fn(),
  },
} satisfies Meta<typeof Tabs<string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One tab stop; arrows move, Home and End go to the ends. */
export const Default: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('tab', { name: 'Consequences' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('stability');
    await expect(canvas.getByRole('tabpanel', { name: 'Stability' })).toHaveTextContent(
      'Which weights would change the leader.',
    );
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('tab', { name: 'Evidence' })).toHaveAttribute('aria-selected', 'true');
  },
};

export const Controlled: Story = {
  args: { selected: 'evidence' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Stability' }));
    await expect(args.onSelect).toHaveBeenCalledWith('stability');
    await expect(canvas.getByRole('tabpanel', { name: 'Evidence' })).toBeVisible();
  },
};

export const OneTab: Story = {
  args: { tabs: [{ id: 'evidence', name: 'Evidence', content: <p>What the judgements rest on.</p> }] },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Tabs wrap on a narrow page. */
export const LongUkrainianNames: Story = {
  args: {
    label: 'Докладніше про варіанти',
    tabs: [
      { id: 'a', name: 'Наслідки для кожного варіанта', content: <p>Що дав би кожен варіант.</p> },
      { id: 'b', name: 'Стійкість до зміни ваг', content: <p>Які ваги змінили б лідера.</p> },
      { id: 'c', name: 'Докази та джерела', content: <p>На що спираються судження.</p> },
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
