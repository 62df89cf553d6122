import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import type { CriterionId, Weights } from '@steelyard/model';
import { WeightSliders } from '@steelyard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { Ledger } from './Ledger.tsx';
import { type Language, languageOf } from './language.ts';
import { weightWords } from './words.ts';

const first = outOf100(ukraineProblem.weightSets[0]!.weights);

const meta = {
  title: 'Recipes/Ukraine/Workbench',
  render: (_, { globals }) => <Workbench language={languageOf(globals)} />,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** Sliders beside the ledger; every change of a weight draws the ranking again, 1,000 times. */
export const Live: Story = {
  play: async ({ canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Escalation risk' });
    const before = canvas.getAllByRole('row').map((row) => row.textContent);
    slider.focus();
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}');
    await expect(canvas.getAllByRole('row').map((row) => row.textContent)).not.toEqual(before);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset weights' }));
    await expect(canvas.getAllByRole('row').map((row) => row.textContent)).toEqual(before);
  },
};

export const InUkrainian: Story = { globals: { locale: 'uk' } };

export const Dark: Story = { globals: { theme: 'dark' } };

function Workbench({ language }: { language: Language }) {
  const [weights, setWeights] = useState(first);
  const [locked, setLocked] = useState<readonly CriterionId[]>([]);
  const analysis = useMemo(
    () => analyse(ukraineProblem, { weights, weightSpread: 'around', sampleCount: 1000 }, 7),
    [weights],
  );
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 32 }}>
      <div style={{ flex: '1 1 264px', maxInlineSize: 320 }}>
        <WeightSliders
          criteria={analysis.topCriteria}
          weights={weights}
          locked={locked}
          onChange={(id, weight) => setWeights(shareOut(weights, locked, id, weight))}
          onLock={(id, lock) => setLocked(lock ? [...locked, id] : locked.filter((other) => other !== id))}
          onReset={() => {
            setWeights(first);
            setLocked([]);
          }}
          nameOf={language.names.criterion}
          words={weightWords(language)}
        />
      </div>
      <div style={{ flex: '3 1 300px', minInlineSize: 0 }}>
        <Ledger analysis={analysis} language={language} />
      </div>
    </div>
  );
}

function outOf100(weights: Weights): Weights {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, (100 * weight) / total]));
}

/** The moved weight takes from the unlocked others in proportion, as far as there is room. */
function shareOut(
  weights: Weights,
  locked: readonly CriterionId[],
  id: CriterionId,
  wanted: number,
): Weights {
  const free = Object.keys(weights).filter((other) => other !== id && !locked.includes(other));
  const before = free.reduce((sum, other) => sum + weights[other]!, 0);
  if (free.length === 0) return weights;
  const weight = Math.min(wanted, before + weights[id]!);
  const rest = before + weights[id]! - weight;
  return {
    ...weights,
    [id]: weight,
    ...Object.fromEntries(
      free.map((other) => [other, before > 0 ? (weights[other]! / before) * rest : rest / free.length]),
    ),
  };
}
