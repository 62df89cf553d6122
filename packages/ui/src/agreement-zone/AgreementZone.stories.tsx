import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { seventeenActors } from '../fixtures/decisions.ts';
import { namesUk } from '../fixtures/words.ts';
import { fiveZones, manyZones, zone, zoneWordsUk } from '../fixtures/zone.ts';
import { AgreementZone } from './AgreementZone.tsx';
import type { AgreementZoneProps } from './zone-props.ts';

const meta = {
  title: 'Agreement/AgreementZone',
  component: AgreementZone,
  args: zone,
} satisfies Meta<typeof AgreementZone>;
export default meta;
type Story = StoryObj<typeof meta>;

const noZone = fiveZones.slice(2);

/** What is in the zone has a sign and says so; a chance has a whisker of two standard errors. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('row', { name: 'Tailored package In the zone of agreement 81% ± 2% 74% Nobody' }),
    ).toBeVisible();
    await expect(
      canvas.getByRole('row', {
        name: 'Membership of the alliance Outside the zone <1% ± <1% 0% United States; Hungary; Slovakia',
      }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('cell', { name: 'Cannot be said' })).toHaveLength(2);
    await expect(canvas.queryByText(zone.words.emptyZone)).toBeNull();
  },
};

/** An empty zone is said in words, with what is missing of the closest options. */
export const EmptyZone: Story = {
  args: {
    rows: noZone,
    closest: [
      { id: 'treaty', text: 'Bilateral treaty: one short, United States' },
      { id: 'regional', text: 'Regional framework: two short, Türkiye and Russia' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(zone.words.emptyZone)).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

/** An empty zone that nothing comes close to. */
export const NothingComesClose: Story = {
  args: { rows: noZone },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(zone.words.emptyZone)).toBeVisible();
    await expect(canvas.queryByText('These come closest:')).toBeNull();
  },
};

/** Names are buttons where something follows from choosing one. */
export const Selectable: Story = {
  args: { onSelect: fn() },
  render: (args) => <Kept {...args} />,
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Bilateral treaty' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith('treaty');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  },
};

function Kept(props: AgreementZoneProps) {
  const [selected, setSelected] = useState(props.selected);
  return (
    <AgreementZone
      {...props}
      selected={selected}
      onSelect={(id) => {
        props.onSelect?.(id);
        setSelected(id);
      }}
    />
  );
}

/** Certain, impossible, and exactly alike. */
export const Ties: Story = {
  args: {
    rows: [
      { id: 'a', name: 'Certain', inZone: true, adopted: 1, standardError: 0, allAccept: 1, refusing: [] },
      {
        id: 'b',
        name: 'As likely as the next',
        inZone: true,
        adopted: 0.5,
        allAccept: 0.5,
        refusing: ['Italy', 'Hungary'],
      },
      {
        id: 'c',
        name: 'As likely as the one before',
        inZone: true,
        adopted: 0.5,
        allAccept: 0.5,
        refusing: ['Italy', 'Hungary'],
      },
      {
        id: 'd',
        name: 'Impossible',
        inZone: false,
        adopted: 0,
        standardError: 0,
        allAccept: 0,
        refusing: [],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('NaN');
  },
};

/** Nothing is in the zone, but of one option it cannot be said, so the zone is not called empty. */
export const Unknown: Story = {
  args: {
    rows: [
      { id: 'package', name: 'Tailored package', inZone: false, adopted: 0.4, refusing: ['Hungary'] },
      { id: 'treaty', name: 'Mutual-defence treaty' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(zone.words.emptyZone)).toBeNull();
    const row = canvas.getByRole('row', { name: /^Mutual-defence treaty/ });
    await expect(row).toHaveTextContent('Not known');
    await expect(row).not.toHaveTextContent('Outside the zone');
    await expect(row).not.toHaveTextContent('Nobody');
  },
};

export const OneOption: Story = { args: { rows: fiveZones.slice(0, 1) } };

export const Empty: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell', { name: 'No option yet.' })).toBeVisible();
    await expect(canvas.queryByText(zone.words.emptyZone)).toBeNull();
  },
};

/** Seventeen options, and one that seventeen actors might refuse. */
export const Many: Story = {
  args: {
    rows: [
      ...manyZones,
      {
        id: 'all',
        name: 'Everybody’s last',
        inZone: false,
        refusing: seventeenActors.map(({ name }) => name),
      },
    ],
  },
};

const ukrainian: Partial<AgreementZoneProps> = {
  caption: 'Що могли б прийняти всі, чия згода потрібна; 2000 випробувань',
  words: zoneWordsUk,
  rows: noZone.map((row) => ({
    ...row,
    name: namesUk[row.id] ?? 'Повноправне членство в Північноатлантичному союзі за спрощеною процедурою',
    refusing: row.refusing?.length ? ['Сполучені Штати Америки', 'Угорщина'] : [],
  })),
  closest: [
    { id: 'treaty', text: 'Двосторонній договір про взаємну оборону: бракує одного — Сполучених Штатів' },
  ],
};

export const LongUkrainianNames: Story = { args: ukrainian, globals: { locale: 'uk' } };

export const Dark: Story = { args: { onSelect: fn(), selected: 'treaty' }, globals: { theme: 'dark' } };

/** On a narrow page an option lists its figures, and nothing scrolls sideways. */
export const Narrow: Story = {
  args: ukrainian,
  globals: { locale: 'uk', viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 358 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
