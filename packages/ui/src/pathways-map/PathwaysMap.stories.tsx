import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { fourPhases, pathwaysWords } from '../fixtures/pathways.ts';
import { PathwaysMap } from './PathwaysMap.tsx';

const meta = {
  title: 'Robustness/PathwaysMap',
  component: PathwaysMap,
  args: fourPhases,
} satisfies Meta<typeof PathwaysMap>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A thick line is relied on, a dashed one built, a dotted one kept open; the thick line changes rows where a phase ends. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const map = canvas.getByRole('table', { name: fourPhases.caption });
    await expect(map).toBeVisible();
    await expect(canvas.getByRole('cell', { name: 'Relied on Takes over from Own strength' })).toBeVisible();
    await expect(canvas.getByRole('rowheader', { name: 'Ends when' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: 'Red none' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: 'Not read yet' })).toBeVisible();
    await expect(canvasElement.querySelector('.sy-pathways-narrow')).not.toBeVisible();
  },
};

/** The map alone. */
export const WithoutSignposts: Story = { args: { signposts: [], now: undefined } };

/** Two are relied on at once: a branch, and later a join. */
export const BranchAndJoin: Story = {
  args: {
    rows: fourPhases.rows.slice(0, 3).map((row, i) => ({
      ...row,
      roles: [
        ['main', 'main', undefined, undefined] as const,
        [undefined, 'build', 'build', 'build'] as const,
        ['build', 'main', 'main', 'main'] as const,
      ][i]!,
    })),
    signposts: [],
  },
};

export const OnePhaseOneOption: Story = {
  args: {
    phases: fourPhases.phases.slice(0, 1),
    rows: fourPhases.rows.slice(0, 1),
    signposts: [],
  },
};

export const Empty: Story = {
  args: { rows: [], signposts: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No option yet.' })).toBeVisible();
  },
};

/** Nine options over five phases. */
export const ManyOptions: Story = {
  args: {
    now: 'p1',
    phases: Array.from({ length: 5 }, (_, p) => ({
      id: `p${p}`,
      name: `Phase ${p}: a stretch of time`,
      exitWhen: 'something that is watched has happened, or has not happened in time',
    })),
    rows: Array.from({ length: 9 }, (_, i) => ({
      id: `o${i}`,
      name: `Option number ${i + 1}`,
      roles: Array.from({ length: 5 }, (_, p) => {
        if ((2 * p + 1) % 9 === i) return 'main';
        return (['build', 'keep-open', undefined] as const)[(i + p) % 3];
      }),
      tippingPoint: 'what it rests on is withdrawn, or nothing has been decided after two years',
    })),
    signposts: [],
  },
};

export const LongUkrainianNames: Story = {
  args: {
    caption: 'Один із шляхів: на який варіант спираються на якому етапі',
    phases: [
      {
        id: 'a',
        name: 'Етап 0: війна або переговори',
        exitWhen: 'індикатор «Припинення вогню» досягає жовтого рівня',
      },
      {
        id: 'b',
        name: 'Етап 1: перші 60 днів припинення вогню',
        exitWhen: 'референдум або ратифікацію завершено, або сталося порушення',
        triggers: ['припинення вогню діє'],
      },
      { id: 'c', name: 'Етап 2: довгостроковий порядок' },
    ],
    now: 'a',
    rows: [
      {
        id: 'a',
        name: 'Сильні та добре забезпечені Збройні сили України',
        roles: ['main', 'build', 'build'],
        tippingPoint: 'два роки поспіль профінансовано менш як 80% річної потреби',
      },
      {
        id: 'b',
        name: 'Двосторонній договір про взаємну оборону з ратифікацією в обох парламентах',
        roles: ['keep-open', 'build', 'main'],
        tippingPoint: 'підпису немає через 90 днів після припинення вогню',
      },
      {
        id: 'c',
        name: 'Індивідуальний пакет довгострокових безпекових зобов’язань',
        roles: ['build', 'main', undefined],
        tippingPoint: 'підтримку США відкликано',
      },
    ],
    signposts: [
      {
        id: 'a',
        name: 'Припинення вогню',
        band: 'red',
        bandRange: 'немає',
        reading: 'немає',
        readOn: '1 липня 2026 року',
      },
    ],
    words: {
      ...pathwaysWords,
      option: 'Варіант',
      roles: { main: 'Опора', build: 'Будується', 'keep-open': 'Залишається відкритим' },
      noRole: 'Без ролі',
      takesOver: (from) => `Переймає від: ${from}`,
      exit: 'Закінчується, коли',
      triggers: 'Тригер:',
      tippingPoint: 'Більше не достатньо, коли',
      now: 'Зараз',
      signposts: 'За чим стежать і де це було востаннє',
      signpost: 'Індикатор',
      band: 'Рівень',
      reading: 'Значення',
      readOn: 'Дата',
      bands: { green: 'Зелений', amber: 'Жовтий', red: 'Червоний' },
    },
  },
  globals: { locale: 'uk' },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** On a narrow page the phases stand below each other. */
export const Narrow: Story = {
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('table', { name: fourPhases.caption })).toBeNull();
    const phases = within(canvas.getAllByRole('list')[0]!);
    await expect(phases.getByText('Phase 1: first 60 days')).toBeVisible();
    await expect(phases.getByText('Takes over from Own strength')).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
