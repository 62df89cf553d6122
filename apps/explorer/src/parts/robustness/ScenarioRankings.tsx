import { formatters } from '@steelyard/content';
import type { Adjustment } from '@steelyard/model';
import { Disclosure, ScenarioSwitcher } from '@steelyard/ui';
import { useState } from 'react';
import { EvidenceLinks } from '../EvidenceLinks.tsx';
import { RankTable } from '../RankTable.tsx';
import type { PartProps } from './part-props.ts';

/** The ranking in each scenario, and why performances change there. */
export function ScenarioRankings(part: PartProps) {
  const { result, names, language } = part;
  const { robustness, scenarioRanks, ledger, scenario } = language.messages;
  const [id, setId] = useState(result.scenarios[0]!.scenario);
  const chosen = result.scenarios.find((each) => each.scenario === id) ?? result.scenarios[0]!;
  return (
    <section className="finding">
      <h2>{scenarioRanks.heading}</h2>
      <RankTable
        head={scenarioRanks.caption}
        option={ledger.option}
        order={result.ranking}
        columns={[
          { id: 'today', name: robustness.today },
          ...result.scenarios.map((each) => ({ id: each.scenario, name: names.scenario(each.scenario) })),
        ]}
        rankings={[
          { id: 'today', ranking: result.ranking },
          ...result.scenarios.map((each) => ({ id: each.scenario, ranking: each.ranking })),
        ]}
        names={names}
      />
      <Disclosure summary={scenarioRanks.why}>
        <ScenarioSwitcher
          label={scenario.label}
          scenarios={result.scenarios.map((each) => ({
            id: each.scenario,
            name: names.scenario(each.scenario),
          }))}
          value={chosen.scenario}
          onChange={setId}
        >
          <p>{scenarioRanks.moved({ n: chosen.adjustments.length })}</p>
          <ul className="adjustments">
            {part.subject.problem.adjustments
              .filter((adjustment) => chosen.adjustments.includes(adjustment.id))
              .map((adjustment) => (
                <li key={adjustment.id}>
                  <AdjustmentLine adjustment={adjustment} {...part} />
                </li>
              ))}
          </ul>
        </ScenarioSwitcher>
      </Disclosure>
    </section>
  );
}

function AdjustmentLine({
  adjustment: { factor, level, target, criterion, shift, judgement: judgementId },
  names,
  texts,
  language,
  subject,
}: PartProps & { adjustment: Adjustment }) {
  const { scenarioRanks, judgement: words } = language.messages;
  const format = formatters(language.locale);
  const judgement = subject.problem.judgements.find(({ id }) => id === judgementId);
  const moved = `${shift > 0 ? '+' : shift < 0 ? '−' : ''}${format.number(Math.abs(shift))}`;
  const about =
    target.kind === 'alternative'
      ? scenarioRanks.shift({
          option: names.alternative(target.alternative),
          criterion: names.criterion(criterion),
          shift: moved,
        })
      : scenarioRanks.shiftMechanism({
          mechanism: texts[`mechanism.${target.mechanism}.name`] ?? target.mechanism,
          level: target.fromLevel,
          criterion: names.criterion(criterion),
          shift: moved,
        });
  return (
    <>
      <strong>{about}</strong> {texts[`judgement.${judgementId}.reason`] ?? words.noReason}{' '}
      <span className="small">
        {names.level(factor, level)}.{' '}
        {judgement &&
          words.by({
            author: texts[`author.${judgement.author}.name`] ?? judgement.author,
            date: judgement.date,
          })}{' '}
        {judgement?.evidence.length ? (
          <EvidenceLinks ids={judgement.evidence} subject={subject} language={language} />
        ) : (
          scenarioRanks.noSource
        )}
      </span>
    </>
  );
}
