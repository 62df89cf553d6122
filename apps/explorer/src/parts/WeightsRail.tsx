import type { Names } from '@steelyard/content';
import { nameFrom, type Problem, type Texts } from '@steelyard/model';
import { Button, Disclosure, Segmented, WeightSliders } from '@steelyard/ui';
import type { Language } from '../language.ts';
import { rebalance } from '../state/rebalance.ts';
import { type View, weightsOf } from '../state/view.ts';
import { weightWords } from './words.ts';

/** What matters and how much: sets of weights, the sliders, and how much weights may vary. */
export function WeightsRail({
  problem,
  view,
  names,
  texts,
  language: { messages },
  onChange,
}: {
  problem: Problem;
  view: View;
  names: Names;
  texts: Texts;
  language: Language;
  onChange: (view: View, merge?: string) => void;
}) {
  const { weights, spread } = messages;
  const set = problem.weightSets.find(({ id }) => id === view.weightSet);
  const judgement = problem.judgements.find(({ id }) => id === set?.judgement);
  const criteria = Object.keys(view.weights);
  return (
    <section className="rail" aria-label={weights.heading} id="weights">
      {problem.weightSets.length > 0 && (
        <div className="rail-sets">
          <h2 className="rail-heading">{weights.sets}</h2>
          {problem.weightSets.map(({ id }) => (
            <button
              key={id}
              type="button"
              className="set-button"
              aria-pressed={view.weightSet === id}
              onClick={() =>
                onChange({ ...view, weightSet: id, weights: weightsOf(problem, id), locked: [] })
              }
            >
              {names.weightSet(id)}
            </button>
          ))}
          {judgement && (
            <Disclosure summary={weights.basis}>
              <p>{texts[`judgement.${judgement.id}.reason`]}</p>
              <p className="small">
                {messages.judgement.by({
                  author: nameFrom(texts, `author.${judgement.author}.name`, judgement.author),
                  date: judgement.date,
                })}
              </p>
            </Disclosure>
          )}
        </div>
      )}
      <WeightSliders
        criteria={criteria}
        weights={view.weights}
        locked={view.locked}
        nameOf={names.criterion}
        words={weightWords(messages)}
        onChange={(id, weight) =>
          onChange(
            { ...view, weightSet: 'own', weights: rebalance(view.weights, view.locked, id, weight) },
            `weight ${id}`,
          )
        }
        onLock={(id, locked) =>
          onChange({
            ...view,
            locked: locked ? [...view.locked, id] : view.locked.filter((other) => other !== id),
          })
        }
      />
      <div className="rail-reset">
        <Button
          onPress={() => {
            const [first] = problem.weightSets;
            onChange({
              ...view,
              weightSet: first?.id ?? 'own',
              weights: weightsOf(problem, first?.id),
              locked: [],
            });
          }}
        >
          {weights.reset}
        </Button>
      </div>
      <Segmented
        label={spread.label}
        labelShown
        value={view.spread}
        onChange={(value) => onChange({ ...view, spread: value })}
        choices={(['fixed', 'around', 'any'] as const).map((value) => ({ value, name: spread[value] }))}
      />
      <p className="small">
        {{ fixed: spread.fixedHelp, around: spread.aroundHelp, any: spread.anyHelp }[view.spread]}
      </p>
    </section>
  );
}
