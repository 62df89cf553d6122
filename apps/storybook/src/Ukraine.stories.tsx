import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { englishTexts } from '@steelyard/case-ukraine/texts/en';
import { ukrainianTexts } from '@steelyard/case-ukraine/texts/uk';
import { formatters, type Messages, namesFrom } from '@steelyard/content';
import { messages as english } from '@steelyard/content/en';
import { messages as ukrainian } from '@steelyard/content/uk';
import type { AnalysisSettings } from '@steelyard/model';
import { LedgerRanking, WeightSliders } from '@steelyard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';

const equal = ukraineProblem.weightSets[0]!.weights;
const settings: AnalysisSettings = { weights: equal, weightSpread: 'around', sampleCount: 2000 };
const analysis = analyse(ukraineProblem, settings, 7);
const { acceptability } = analysis;
const chances =
  acceptability &&
  new Map(acceptability.alternatives.map((id, i) => [id, acceptability.rankAcceptability[i]![0]!]));

const meta = {
  title: 'Recipes/Ukraine',
  component: Ledger,
  args: { locale: 'en' },
} satisfies Meta<typeof Ledger>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The ten options under equal weights, as `analyse` gives them from 2,000 draws. */
export const EqualWeights: Story = {
  play: async ({ canvas }) => {
    const { score } = analysis.ranking.alternatives[0]!;
    const first = canvas.getAllByRole('row')[1]!;
    await expect(first.textContent).toContain(formatters('en').score(score));
  },
};

/** The same in Ukrainian. */
export const InUkrainian: Story = { args: { locale: 'uk' }, globals: { locale: 'uk' } };

/** Options that a gate stops stand last, without a rank. */
export const WithTheGate: Story = { args: { gated: true } };

/** Ten weights of the Ukrainian planner's set, only to be read. */
export const PlannersWeights: Story = {
  render: () => {
    const names = namesFrom(ukraineProblem, englishTexts);
    const { weights } = ukraineProblem.weightSets.find(({ id }) => id === 'ws-ua')!;
    const words = english.weights;
    return (
      <WeightSliders
        criteria={analysis.topCriteria}
        weights={weights}
        locked={[]}
        onChange={() => undefined}
        onLock={() => undefined}
        nameOf={names.criterion}
        readOnly
        words={{
          heading: words.heading,
          help: words.help,
          keys: words.keys,
          lock: (criterion) => words.lock({ criterion }),
          unlock: (criterion) => words.unlock({ criterion }),
          typed: (criterion) => words.typed({ criterion }),
          value: (weight) => words.value({ share: weight / 100 }),
          summary: (criterion, weight) => words.summary({ criterion, share: weight / 100 }),
        }}
      />
    );
  },
};

/** A legend button makes its criterion stand out in every bar. */
export const OneCriterion: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: /Deterrence credibility/ });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  },
};

function Ledger({ locale, gated = false }: { locale: 'en' | 'uk'; gated?: boolean }) {
  const messages: Messages = locale === 'uk' ? ukrainian : english;
  const names = namesFrom(ukraineProblem, locale === 'uk' ? ukrainianTexts : englishTexts);
  const format = formatters(locale);
  const { ledger } = messages;
  const failed = new Set(analysis.gated.failed);
  return (
    <LedgerRanking
      ranking={gated ? analysis.gated.ranking.alternatives : analysis.ranking.alternatives}
      unranked={gated ? analysis.ranking.alternatives.filter(({ id }) => failed.has(id)) : []}
      criteria={analysis.topCriteria}
      contributions={analysis.contributions}
      ranges={analysis.scoreRanges}
      chances={chances}
      nameOf={(id) => (analysis.topCriteria.includes(id) ? names.criterion(id) : names.alternative(id))}
      noteOf={(id) => (gated && failed.has(id) ? ledger.failsGate : undefined)}
      words={{
        ...ledger,
        chanceValue: (share) => ledger.chanceValue({ share }),
        rangeValue: format.scoreRange,
        scoreValue: format.score,
        contribution: (criterion, contribution) => `${criterion}: ${format.decimal(contribution * 100)}`,
        highlight: (criterion) => ledger.highlight({ criterion }),
      }}
    />
  );
}
