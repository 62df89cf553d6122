import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { ScenarioSwitcher, type ScenarioSwitcherProps } from './ScenarioSwitcher.tsx';

const meta = {
  title: 'Figures/ScenarioSwitcher',
  component: ScenarioSwitcher,
  args: {
    label: 'Scenario',
    value: 'today',
    scenarios: [
      { id: 'today', name: 'Today' },
      { id: 'ceasefire', name: 'Ceasefire holds' },
      { id: 'escalation', name: 'Escalation' },
    ],
    onChange: fn(),
  },
  render: (args) => <Kept {...args} />,
} satisfies Meta<typeof ScenarioSwitcher>;
export default meta;
type Story = StoryObj<typeof meta>;

const differences: Readonly<Record<string, string>> = {
  today: 'Nothing differs from today.',
  ceasefire: 'Fighting: stopped. Partners’ will: steady.',
  escalation: 'Fighting: wider. Partners’ will: divided.',
};

function Kept(props: ScenarioSwitcherProps) {
  const [value, setValue] = useState(props.value);
  return (
    <ScenarioSwitcher
      {...props}
      value={value}
      onChange={(id) => {
        props.onChange(id);
        setValue(id);
      }}
    >
      {props.children ?? <p>{differences[value]}</p>}
    </ScenarioSwitcher>
  );
}

/** A radio group; what differs is read out when it changes. */
export const Default: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith('ceasefire');
    await expect(canvas.getByText('Fighting: stopped. Partners’ will: steady.')).toBeVisible();
  },
};

export const OneScenario: Story = { args: { scenarios: [{ id: 'today', name: 'Today' }] } };

export const Dark: Story = { args: { value: 'escalation' }, globals: { theme: 'dark' } };

/** Six scenarios with long names wrap on a narrow page. */
export const LongUkrainianNames: Story = {
  args: {
    label: 'Сценарій',
    value: 'a',
    scenarios: [
      { id: 'a', name: 'Нинішній стан триває' },
      { id: 'b', name: 'Стійке перемир’я' },
      { id: 'c', name: 'Хитке перемир’я з порушеннями' },
      { id: 'd', name: 'Нова ескалація' },
      { id: 'e', name: 'Поворот у політиці партнерів' },
      { id: 'f', name: 'Мирна угода' },
    ],
    children: <p>Що відрізняється: рівень загрози та воля партнерів.</p>,
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
