import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { Segmented, type SegmentedProps } from './Segmented.tsx';

const meta = {
  title: 'Controls/Segmented',
  component: Segmented<string>,
  args: {
    label: 'Scenario',
    value: 'today',
    choices: [
      { value: 'today', name: 'Today' },
      { value: 'ceasefire', name: 'Ceasefire holds' },
      { value: 'escalation', name: 'Escalation' },
    ],
    onChange: fn(),
  },
  render: (args) => <Kept {...args} />,
} satisfies Meta<typeof Segmented<string>>;
export default meta;
type Story = StoryObj<typeof meta>;

function Kept(props: SegmentedProps<string>) {
  const [value, setValue] = useState(props.value);
  return (
    <Segmented
      {...props}
      value={value}
      onChange={(next) => {
        props.onChange(next);
        setValue(next);
      }}
    />
  );
}

/** Arrow keys move the choice, as in any radio group. */
export const Default: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Today' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith('ceasefire');
    await userEvent.click(canvas.getByText('Escalation'));
    await expect(canvas.getByRole('radio', { name: 'Escalation' })).toBeChecked();
  },
};

export const LabelShown: Story = { args: { labelShown: true } };

/** Nothing is chosen where the value is none of the choices. */
export const NothingChosen: Story = {
  args: { value: '' },
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};

export const OneChoice: Story = { args: { choices: [{ value: 'today', name: 'Today' }] } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** Choices wrap to more lines on a narrow page. */
export const LongUkrainianLabels: Story = {
  args: {
    label: 'Сценарій',
    labelShown: true,
    choices: [
      { value: 'today', name: 'Сьогоднішній стан' },
      { value: 'ceasefire', name: 'Тривале перемир’я під міжнародним наглядом' },
      { value: 'escalation', name: 'Нова ескалація бойових дій' },
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
