import type { Names } from '@steelyard/content';
import { type Analysis, nameFrom, type Problem, type Texts } from '@steelyard/model';
import { LedgerRanking, Segmented } from '@steelyard/ui';
import type { Language } from '../language.ts';
import type { View } from '../state/view.ts';
import type { ShownAnalysis } from '../use-analysis.ts';
import { ledgerWords } from './words.ts';

/** The ledger: by plain sum, or with the options that fail the gate set apart. */
export function Ranking({
  problem,
  shown: { plain, sampled },
  view,
  names,
  texts,
  language: { messages },
  onChange,
}: {
  problem: Problem;
  shown: ShownAnalysis;
  view: View;
  names: Names;
  texts: Texts;
  language: Language;
  onChange: (view: View) => void;
}) {
  const { ledger, ranking } = messages;
  const failed = new Set(plain.gated.failed);
  const gated = view.ranking === 'gated' && problem.gates.length > 0;
  const chances = sampled?.acceptability && firstShares(sampled);
  return (
    <section aria-label={ranking.heading} id="ranking" tabIndex={-1}>
      {problem.gates.length > 0 && (
        <div className="ranking-view">
          <Segmented
            label={ranking.view}
            value={view.ranking}
            onChange={(value) => onChange({ ...view, ranking: value })}
            choices={(['plain', 'gated'] as const).map((value) => ({ value, name: ranking[value] }))}
          />
        </div>
      )}
      <LedgerRanking
        ranking={gated ? plain.gated.ranking.alternatives : plain.ranking.alternatives}
        unranked={gated ? plain.ranking.alternatives.filter(({ id }) => failed.has(id)) : []}
        criteria={plain.topCriteria}
        contributions={plain.contributions}
        ranges={sampled?.scoreRanges}
        chances={chances}
        nameOf={(id) =>
          plain.topCriteria.includes(id) ? names.criterion(id) : nameFrom(texts, `alternative.${id}.name`, id)
        }
        noteOf={(id) => {
          const alternative = problem.alternatives.find((each) => each.id === id);
          if (!alternative) return undefined;
          const mechanisms = Object.values(alternative.portfolio).filter((level) => level > 0).length;
          const notes = [
            alternative.role === 'candidate'
              ? texts[`family.${alternative.family}.name`]
              : ledger[alternative.role],
            mechanisms > 0 ? ledger.mechanisms({ n: mechanisms }) : undefined,
            failed.has(id) ? ledger.failsGate : undefined,
          ];
          return notes.filter((note) => note !== undefined).join(' · ') || undefined;
        }}
        words={ledgerWords(messages)}
      />
    </section>
  );
}

function firstShares({ acceptability }: Analysis): ReadonlyMap<string, number> | undefined {
  return (
    acceptability &&
    new Map(acceptability.alternatives.map((id, i) => [id, acceptability.rankAcceptability[i]![0]!]))
  );
}
