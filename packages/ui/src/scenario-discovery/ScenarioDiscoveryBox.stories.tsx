import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { discoveryWords, treatyFails, twoBoxes } from '../fixtures/discovery.ts';
import { ReaderLocale } from '../locale/ReaderLocale.tsx';
import { ScenarioDiscoveryBox } from './ScenarioDiscoveryBox.tsx';

const meta = {
  title: 'Robustness/ScenarioDiscoveryBox',
  component: ScenarioDiscoveryBox,
  args: treatyFails,
} satisfies Meta<typeof ScenarioDiscoveryBox>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All levels are shown; those of the box have a tick, a frame and are read out. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'The bilateral treaty fails where' })).toBeVisible();
    await expect(canvas.getByText('High-intensity war').closest('li')).toHaveTextContent('(in the box)');
    await expect(canvas.getByText('Ceasefire holds').closest('li')).toHaveTextContent('(not in it)');
    await expect(canvas.getByText('78%')).toBeVisible();
    await expect(canvas.getByText('of all failures lie in this box')).toBeVisible();
  },
};

/** Each box has its place and its own figures; a number has a stretch of its scale. */
export const SeveralBoxes: Story = {
  args: { boxes: twoBoxes },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Box 2 of 2')).toBeVisible();
    await expect(canvas.getByText('at most 32 bn euros')).toBeVisible();
  },
};

/** Nothing lies beyond the ends of a scale, not even where it has no length. */
export const OddIntervals: Story = {
  args: {
    boxes: twoBoxes.slice(1).map((box) => ({
      ...box,
      limits: [
        {
          kind: 'interval',
          factor: 'Wide',
          scale: [0, 4],
          ends: ['0', '4'],
          low: -9,
          high: 9,
          text: 'anything',
        },
        {
          kind: 'interval',
          factor: 'Exact',
          scale: [0, 4],
          ends: ['0', '4'],
          low: 2,
          high: 2,
          text: 'exactly 2',
        },
        {
          kind: 'interval',
          factor: 'No length',
          scale: [1, 1],
          ends: ['1', '1'],
          low: 1,
          high: 1,
          text: '1',
        },
      ],
    })),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

export const NeverFails: Story = {
  args: { title: 'Own strength fails nowhere', outcome: 'never', boxes: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(discoveryWords.never)).toBeVisible();
  },
};

export const FailsEverywhere: Story = {
  args: { outcome: 'everywhere', boxes: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(discoveryWords.everywhere)).toBeVisible();
  },
};

export const TooFewCases: Story = {
  args: { outcome: 'too-few', boxes: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(discoveryWords.tooFew)).toBeVisible();
  },
};

export const LongUkrainianNames: Story = {
  args: {
    title: 'Двосторонній договір про взаємну оборону з ратифікацією не витримує там, де',
    note: 'Не витримує — отримує менш як 50 балів зі 100; пораховано на 10 000 випадків.',
    boxes: [
      {
        id: 'a',
        coverage: 0.78,
        density: 0.91,
        share: 0.22,
        limits: [
          {
            kind: 'levels',
            factor: 'Рівень загрози',
            levels: [
              { id: 'a', name: 'Припинення вогню тримається, Росія відновлюється повільно', inside: false },
              { id: 'b', name: 'Озброєне перемир’я з порушеннями та швидким відновленням', inside: true },
              { id: 'c', name: 'Війна високої інтенсивності або повторний напад', inside: true },
            ],
          },
        ],
      },
    ],
    words: {
      ...discoveryWords,
      and: 'і',
      inside: 'належить',
      outside: 'не належить',
      coverage: { name: 'Охоплення', explanation: 'усіх невдач лежать у цій області' },
      density: { name: 'Щільність', explanation: 'випадків у цій області є невдачами' },
      share: { name: 'Розмір', explanation: 'усіх випадків лежать у цій області' },
    },
  },
  globals: { locale: 'uk' },
  render: (args) => (
    <ReaderLocale locale="uk-UA">
      <ScenarioDiscoveryBox {...args} />
    </ReaderLocale>
  ),
};

export const Dark: Story = { args: { boxes: twoBoxes }, globals: { theme: 'dark' } };

/** On a narrow page the figures stand below the conditions. */
export const Narrow: Story = {
  args: { boxes: twoBoxes },
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
