import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { findings, formatters } from '@steelyard/content';
import { Figure, WeightSliders } from '@steelyard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Ledger } from './Ledger.tsx';
import { languageOf } from './language.ts';
import { weightWords } from './words.ts';

const { weights } = ukraineProblem.weightSets[0]!;
const analysis = analyse(ukraineProblem, { weights, weightSpread: 'around', sampleCount: 2000 }, 7);

const meta = {
  title: 'Recipes/Ukraine/Ranking',
  render: (_, { globals }) => <Ledger analysis={analysis} language={languageOf(globals)} />,
} satisfies Meta;
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
export const InUkrainian: Story = { globals: { locale: 'uk' } };

/** Options that a gate stops stand last, without a rank. */
export const WithTheGate: Story = {
  render: (_, { globals }) => <Ledger analysis={analysis} language={languageOf(globals)} gated />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-unranked]')).toHaveLength(
      analysis.gated.failed.length,
    );
  },
};

/** In its frame, under the sentence that the results wrote. */
export const AsFigure: Story = {
  render: (_, { globals }) => {
    const language = languageOf(globals);
    const { messages, names } = language;
    const [headline, lede] = findings(analysis, names, messages).map(({ sentences }) =>
      sentences.map(({ text }) => text).join(' '),
    );
    return (
      <Figure
        title={headline ?? ''}
        subtitle={lede ?? ''}
        words={{ chart: messages.ledger.coupled, table: messages.ledger.score, view: messages.ledger.view }}
        source={messages.banner.illustrative({ date: '2026-07-01' })}
      >
        <Ledger analysis={analysis} language={language} />
      </Figure>
    );
  },
};

/** Ten weights of the Ukrainian planner's set, only to be read. */
export const PlannersWeights: Story = {
  render: (_, { globals }) => {
    const language = languageOf(globals);
    return (
      <WeightSliders
        criteria={analysis.topCriteria}
        weights={ukraineProblem.weightSets.find(({ id }) => id === 'ws-ua')!.weights}
        locked={[]}
        onChange={() => undefined}
        onLock={() => undefined}
        nameOf={language.names.criterion}
        readOnly
        words={weightWords(language)}
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

export const Dark: Story = { globals: { theme: 'dark' } };
