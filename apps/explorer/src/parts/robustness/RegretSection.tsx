import { RegretTable } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** What each choice could cost against the best one in hindsight. */
export function RegretSection({ result, names, language: { messages } }: PartProps) {
  const { regret, ledger } = messages;
  const least = Math.min(...result.largestRegrets);
  return (
    <section className="finding">
      <h2>{regret.heading}</h2>
      <p>{regret.note}</p>
      <RegretTable
        caption={regret.caption}
        digits={1}
        scenarios={result.scenarios.map(({ scenario }) => ({ id: scenario, name: names.scenario(scenario) }))}
        rows={result.ranking.alternatives.map(({ id }) => {
          const place = result.alternatives.indexOf(id);
          return {
            id,
            name: names.alternative(id),
            regrets: result.scenarios.map(({ regrets }) => regrets[place]! * 100),
            largest: result.largestRegrets[place]! * 100,
          };
        })}
        best={result.alternatives.filter((_, i) => result.largestRegrets[i]! - least <= 1e-12)}
        words={{
          option: ledger.option,
          largest: regret.largest,
          bestHere: regret.bestHere,
          leastRegret: regret.least,
          sort: regret.sort,
        }}
      />
    </section>
  );
}
