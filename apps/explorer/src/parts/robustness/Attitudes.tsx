import { measureWords } from '@steelyard/content';
import { AttitudeTable } from '@steelyard/ui';
import { Sentences } from '../Sentences.tsx';
import type { PartProps } from './part-props.ts';

/** Who wins under which attitude to risk. */
export function Attitudes({ result, names, told, subject, language: { messages } }: PartProps) {
  const { attitude, ledger } = messages;
  const stated = subject.problem.scenarios.every(({ likelihood }) => likelihood !== undefined);
  return (
    <section className="finding">
      <h2>{attitude.heading}</h2>
      <AttitudeTable
        caption={attitude.caption}
        rows={result.attitudes.map(({ measure, best }) => {
          const { name, help } = measureWords(measure, messages);
          return { id: measure, name, explanation: help, winners: best };
        })}
        alternatives={result.ranking.alternatives.map(({ id }) => ({ id, name: names.alternative(id) }))}
        words={{
          attitude: attitude.measure,
          winners: attitude.winner,
          wins: attitude.count,
          option: ledger.option,
          winsValue: (wins, measures) => attitude.wins({ n: wins, total: measures }),
          tied: attitude.tied,
          noWinner: attitude.noWinner,
        }}
      >
        <Sentences of={told.attitudes} />
      </AttitudeTable>
      <p className="small">{stated ? attitude.likelihoods : attitude.equal}</p>
    </section>
  );
}
