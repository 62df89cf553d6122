import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ladderOfFive, ladderWordsUk } from '../fixtures/ladder.ts';
import { EscalationLadder } from './EscalationLadder.tsx';

const meta = {
  title: 'Agreement/EscalationLadder',
  component: EscalationLadder,
  args: ladderOfFive,
} satisfies Meta<typeof EscalationLadder>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Read from the calmest rung to the worst, drawn from the bottom up. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const list = canvas.getByRole('list', { name: 'Rungs, from the calmest to the worst' });
    const rungs = [...list.children] as HTMLElement[];
    await expect(rungs).toHaveLength(5);
    await expect(rungs[0]).toHaveTextContent('Armistice that holds');
    const [lowest, next] = rungs.map((rung) => rung.getBoundingClientRect().top);
    await expect(lowest).toBeGreaterThan(next!);
    await expect(canvasElement.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
    const today = within(rungs[2]!);
    await expect(today.getByText('Today')).toBeVisible();
    await expect(today.getByText(/Rival state, Guarantors$/)).toBeVisible();
    await expect(within(rungs[3]!).getByText('Nobody can climb from here alone.')).toBeVisible();
    await expect(within(rungs[4]!).queryByText('Nobody can climb from here alone.')).toBeNull();
  },
};

/** What a rung rests on can stand below it. */
export const WithEvidence: Story = {
  args: {
    rungs: ladderOfFive.rungs.map((rung) => ({
      ...rung,
      evidence: (
        <Disclosure summary="Where this comes from">A judgement of 1 June, with its reason.</Disclosure>
      ),
    })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Where this comes from')).toHaveLength(5);
  },
};

/** States could last on every rung. */
export const AllLast: Story = {
  args: { rungs: ladderOfFive.rungs.map((rung) => ({ ...rung, lasting: [rung.name] })) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Could last:')).toHaveLength(5);
  },
};

export const OneRung: Story = { args: { rungs: ladderOfFive.rungs.slice(2, 3) } };

export const Empty: Story = {
  args: { rungs: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No rung yet.')).toBeVisible();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

/** Many rungs, each with all its marks. */
export const TwelveRungs: Story = {
  args: {
    rungs: Array.from({ length: 12 }, (_, i) => ({
      ...ladderOfFive.rungs[i % 5]!,
      id: `r${i}`,
      name: `Rung number ${i + 1}`,
      today: i === 5,
      climbers: ['Host state', 'Guarantors', 'Rival state', 'Other states'].slice(0, i % 5),
    })),
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Вигадана драбина ескалації за індивідуального пакета безпекових зобов’язань',
    rungs: ladderOfFive.rungs.map((rung) => ({
      ...rung,
      name: 'Бойові дії високої інтенсивності вздовж усієї лінії зіткнення та удари по тилу',
      meaning: 'Наступальні дії з метою захоплення території, удари по енергетиці й містах далеко від лінії.',
      note: 'Судження з датою та поясненням.',
      lasting: rung.lasting.map(() => 'Бойові дії тривають, багатонаціональні сили стоять за лінією'),
      climbers: rung.climbers.map((_, i) => ['Держава-суперник', 'Держави-гаранти, що діють разом'][i]!),
    })),
    words: ladderWordsUk,
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page the marks stand below the words. */
export const Narrow: Story = {
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
