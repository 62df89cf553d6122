import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import {
  council,
  rada,
  senate,
  seventeenActors,
  trackerWordsUk,
  treatySteps,
} from '../fixtures/decisions.ts';
import { DecisionRuleTracker } from './DecisionRuleTracker.tsx';
import type { DecisionRuleTrackerProps, DecisionStep } from './tracker-props.ts';

const meta = {
  title: 'Agreement/DecisionRuleTracker',
  component: DecisionRuleTracker,
  args: treatySteps,
} satisfies Meta<typeof DecisionRuleTracker>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each step says who decides, by which rule, with which votes, and who can stop it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const steps = within(canvas.getByRole('region', { name: 'How the treaty would be adopted' }))
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('.sy-tracker-body'));
    await expect(steps).toHaveLength(3);
    await expect(within(steps[0]!).getByText('29 of 32 accept; 32 are needed')).toBeVisible();
    await expect(within(steps[0]!).getByText('Unlikely')).toBeVisible();
    await expect(steps[1]!.querySelector('.sy-share-bar')).toHaveAttribute('width', '61.00%');
    await expect(steps[1]!.querySelector('.sy-tracker-quota')).toHaveAttribute('x', '67.00%');
    await expect(canvas.getAllByRole('definition', { name: '' })[2]).toHaveTextContent('United States');
    await expect(canvas.getByText('3 in 100 pass every step')).toBeVisible();
  },
};

/** What actors do can be supposed, step by step, and what follows is read out. */
export const Supposing: Story = {
  args: { onChoice: fn(), onQuota: fn(), onRemoveActor: fn() },
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    const summary = canvas.getByText('What if … (1 changed)');
    await userEvent.click(summary);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'United States' }), 'Refuses');
    await expect(args.onChoice).toHaveBeenCalledWith('council', 'us', 'refuses');
    await expect(canvas.getByText('What if … (2 changed)')).toBeVisible();
    await userEvent.click(canvas.getByText('What if …'));
    const quota = canvas.getByRole('spinbutton', { name: 'Votes needed' });
    await expect(quota).toHaveAccessibleDescription('from 51 to 100');
    await userEvent.clear(quota);
    await userEvent.type(quota, '140{Enter}');
    await expect(args.onQuota).toHaveBeenLastCalledWith('senate', 100);
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onQuota).toHaveBeenLastCalledWith('senate', 99);
    await expect(canvas.getByText('61 of 100 accept; 99 are needed')).toBeVisible();
    await userEvent.clear(quota);
    await userEvent.keyboard('{Escape}');
    await expect(quota).toHaveValue(99);
    await expect(args.onQuota).toHaveBeenCalledTimes(2);
  },
};

/** An actor that is left out takes its row along; the focus stays with the list. */
export const LeavingOut: Story = {
  args: { onChoice: fn(), onRemoveActor: fn(), steps: [council] },
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('What if … (1 changed)'));
    await userEvent.click(canvas.getByRole('button', { name: 'Leave out Hungary' }));
    await expect(args.onRemoveActor).toHaveBeenCalledWith('hu');
    await expect(canvas.queryByRole('combobox', { name: 'Hungary' })).toBeNull();
    await expect(canvas.getByRole('list', { name: 'North Atlantic Council' })).toHaveFocus();
  },
};

/** Keeps what is supposed, as an application would. */
function Kept(props: DecisionRuleTrackerProps) {
  const [steps, setSteps] = useState(props.steps);
  const change = (id: string, next: (step: DecisionStep) => Partial<DecisionStep>) =>
    setSteps((now) => now.map((step) => (step.id === id ? { ...step, ...next(step) } : step)));
  return (
    <DecisionRuleTracker
      {...props}
      steps={steps}
      onChoice={(stepId, actorId, choice) => {
        props.onChoice?.(stepId, actorId, choice);
        change(stepId, ({ choices = [] }) => ({
          choices: choices.map((actor) => (actor.id === actorId ? { ...actor, choice } : actor)),
        }));
      }}
      onQuota={(stepId, value) => {
        props.onQuota?.(stepId, value);
        change(stepId, ({ quota }) => ({ needed: value, quota: quota && { ...quota, value } }));
      }}
      {...(props.onRemoveActor && {
        onRemoveActor: (actorId) => {
          props.onRemoveActor?.(actorId);
          for (const { id } of steps)
            change(id, ({ choices = [] }) => ({ choices: choices.filter((actor) => actor.id !== actorId) }));
        },
      })}
    />
  );
}

/** Without somebody to tell, choices are only read. */
export const ReadOnly: Story = {
  args: { steps: [council, senate] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('What if … (1 changed)'));
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.getByText('Abstains')).toBeVisible();
    await expect(canvas.queryByRole('spinbutton')).toBeNull();
  },
};

export const OneStep: Story = { args: { steps: [rada], overall: undefined } };

/** Exactly enough, all, none, and a body of no members. */
export const Edges: Story = {
  args: {
    steps: [
      { ...rada, id: 'a', body: 'Exactly enough', accepting: 226, chance: { value: 1, text: 'certain' } },
      { ...rada, id: 'b', body: 'All', accepting: 450 },
      { ...rada, id: 'c', body: 'None', accepting: 0, chance: { value: 0, text: 'none' }, state: 'unlikely' },
      { ...rada, id: 'd', body: 'Nobody is a member', accepting: 0, needed: 0, total: 0 },
    ],
    overall: undefined,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

/** Only the rule is known. */
export const NothingJudged: Story = {
  args: {
    steps: [
      {
        id: 'a',
        body: 'Referendum in Ukraine',
        rule: 'A majority of those who vote',
        stoppers: [],
        state: 'unknown',
        note: 'Nobody has asked the voters about this text.',
        detail: <p>The law on referendums names no day.</p>,
      },
    ],
    overall: undefined,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nobody has judged it')).toBeVisible();
    await expect(canvas.queryByText('Votes')).toBeNull();
  },
};

export const Empty: Story = {
  args: { steps: [], overall: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No decision is needed for this option.')).toBeVisible();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

/** Seventeen actors, each of whom can be left out. */
export const SeventeenActors: Story = {
  args: {
    steps: [
      {
        ...council,
        choices: seventeenActors,
        stoppers: seventeenActors.map(({ id, name }) => ({ id, name })),
      },
    ],
    onChoice: fn(),
    onRemoveActor: fn(),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('What if …'));
    await expect(canvas.getAllByRole('combobox')).toHaveLength(17);
    await expect(canvas.getByRole('combobox', { name: 'Nordic states 5 votes' })).toHaveValue('as-judged');
  },
};

const ukrainian = {
  title: 'Як було б ухвалено двосторонній договір про взаємну оборону з ратифікацією в обох парламентах',
  words: trackerWordsUk,
  steps: [
    {
      ...council,
      body: 'Північноатлантична рада на рівні глав держав та урядів',
      rule: 'Консенсус: жоден із тридцяти двох союзників не заперечує',
      chance: { value: 0.08, text: '8 зі 100' },
      stoppers: [
        {
          id: 'us',
          name: 'Сполучені Штати Америки',
          reason: 'нинішня адміністрація заперечує проти членства в найближчі роки',
        },
        { id: 'hu', name: 'Угорщина', reason: 'раніше блокувала спільні заяви' },
      ],
      choices: [
        { id: 'us', name: 'Сполучені Штати Америки', members: 1, choice: 'refuses' },
        {
          id: 'rest',
          name: 'Решта держав — членів Північноатлантичного союзу',
          members: 29,
          choice: 'accepts',
        },
      ],
      quota: { value: 32, min: 17, max: 32 },
    },
  ],
  overall: {
    value: 0.03,
    text: '3 зі 100 проходять усі кроки',
    explanation: 'Сполучені Штати Америки ухвалюють рішення на двох кроках, тож шанси не є незалежними.',
  },
  onChoice: fn(),
  onQuota: fn(),
  onRemoveActor: fn(),
} satisfies Partial<DecisionRuleTrackerProps>;

export const LongUkrainianNames: Story = {
  args: ukrainian,
  globals: { locale: 'uk' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('А що, якби … (змінено: 2)'));
    await expect(canvas.getByRole('combobox', { name: 'Сполучені Штати Америки' })).toHaveValue('refuses');
  },
};

export const Dark: Story = {
  args: { onChoice: fn(), onQuota: fn(), onRemoveActor: fn() },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('What if … (1 changed)'));
  },
};

/** On a narrow page the figures of a step stand below each other. */
export const Narrow: Story = {
  ...LongUkrainianNames,
  globals: { locale: 'uk', viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByText('А що, якби … (змінено: 2)'));
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
