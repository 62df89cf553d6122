import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import {
  type AlternativeId,
  type CriterionId,
  criteriaTree,
  criteriaUnder,
  mode,
  performanceOf,
  scaleBounds,
  support,
} from '@steelyard/model';
import { type ConsequenceCell, type ConsequenceRow, ConsequenceTable } from '@steelyard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { EvidenceItem } from './EvidenceItem.tsx';
import { type Language, languageOf } from './language.ts';

const { weights } = ukraineProblem.weightSets[0]!;
const analysis = analyse(ukraineProblem, { weights, weightSpread: 'fixed', sampleCount: 0 }, 1);
const tree = criteriaTree(ukraineProblem);
const criteria = new Map(ukraineProblem.criteria.map((criterion) => [criterion.id, criterion]));
const at = performanceOf(ukraineProblem);

const meta = {
  title: 'Recipes/Ukraine/Consequences',
  args: { openGroups: [] },
  render: ({ openGroups }: { openGroups: readonly CriterionId[] }, { globals }) => (
    <Consequences language={languageOf(globals)} openGroups={openGroups} />
  ),
} satisfies Meta<{ openGroups: readonly CriterionId[] }>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Ten criteria, each opening its parts. */
export const Groups: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(tree.top.length);
  },
};

/** All 21 parts of the criteria; each of 210 cells opens its reason and evidence. */
export const Everything: Story = {
  args: { openGroups: tree.top },
  play: async ({ canvas }) => {
    const cells = canvas.getAllByRole('button', { name: /Show why/ });
    await expect(cells).toHaveLength(criteria.size * ukraineProblem.alternatives.length);
    await userEvent.click(cells[0]!);
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

export const InUkrainian: Story = { args: { openGroups: tree.top.slice(0, 2) }, globals: { locale: 'uk' } };

export const Dark: Story = { args: { openGroups: tree.top.slice(0, 2) }, globals: { theme: 'dark' } };

function Consequences({ language, openGroups }: { language: Language; openGroups: readonly CriterionId[] }) {
  const { messages, names } = language;
  const words = messages.consequences;
  return (
    <ConsequenceTable
      alternatives={ukraineProblem.alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
      rows={tree.top.flatMap((id) => rowsOf(id, language))}
      cellOf={(row, alternative) => cellOf(row, alternative, language)}
      renderDetail={(row, alternative) => <Why row={row} alternative={alternative} language={language} />}
      openGroups={openGroups}
      words={{
        ...words,
        caption: words.caption({ low: 0, high: 4 }),
        close: messages.action.close,
        sort: (criterion) => words.sort({ criterion }),
        expand: (criterion) => words.expand({ criterion }),
        collapse: (criterion) => words.collapse({ criterion }),
      }}
    />
  );
}

function rowsOf(id: CriterionId, { names }: Language): readonly ConsequenceRow[] {
  if (criteria.has(id)) return [rowOf(id, names.criterion(id))];
  return [
    { id, name: names.criterion(id), isGroup: true, domain: [0, 1] },
    ...criteriaUnder(tree, id).map((part) => ({ ...rowOf(part, names.criterion(part)), group: id })),
  ];
}

function rowOf(id: CriterionId, name: string): ConsequenceRow {
  const { low, high } = scaleBounds(criteria.get(id)!.scale);
  return { id, name, isGroup: false, domain: [low, high] };
}

function cellOf(row: CriterionId, alternative: AlternativeId, language: Language): ConsequenceCell {
  const { format, names, messages } = language;
  const criterion = criteria.get(row);
  if (!criterion) {
    const mid = analysis.contributions[alternative]!.find((each) => each.criterion === row)!.value;
    return { value: format.score(mid), low: mid, mid, high: mid, label: '' };
  }
  const { distribution } = at(alternative, row);
  const value = format.number(mode(distribution));
  return {
    value,
    ...support(distribution, criterion.scale),
    mid: mode(distribution),
    confidence: judgementOf(row, alternative)?.confidence,
    label: messages.consequences.openCell({
      option: names.alternative(alternative),
      criterion: names.criterion(row),
      value,
    }),
  };
}

const judgementOf = (row: CriterionId, alternative: AlternativeId) =>
  ukraineProblem.judgements.find(({ id }) => id === at(alternative, row).judgement);

function Why({
  row,
  alternative,
  language,
}: {
  row: CriterionId;
  alternative: AlternativeId;
  language: Language;
}) {
  const judgement = judgementOf(row, alternative);
  return (
    <>
      <p>{judgement && language.texts[`judgement.${judgement.id}.reason`]}</p>
      {judgement?.evidence.map((id) => (
        <EvidenceItem key={id} id={id} language={language} />
      ))}
    </>
  );
}
