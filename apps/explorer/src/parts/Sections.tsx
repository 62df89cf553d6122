import { estimate, estimateText, type Finding, methodName, type Names } from '@steelyard/content';
import type { Analysis, Problem, Texts } from '@steelyard/model';
import { Disclosure, ScenarioSwitcher } from '@steelyard/ui';
import { memo, useState } from 'react';
import type { Language } from '../language.ts';
import type { Subject } from '../subject.ts';
import { FindingSection, findingOf } from './Findings.tsx';
import { RankTable } from './RankTable.tsx';

/** What the ranking rests on: gate, planners' weights, methods, gaps, scenarios. */
export const Sections = memo(function Sections({
  subject: { problem },
  plain,
  findings,
  names,
  texts,
  language,
}: {
  subject: Subject;
  plain: Analysis;
  findings: readonly Finding[];
  names: Names;
  texts: Texts;
  language: Language;
}) {
  const { messages } = language;
  const { gate, sets, method, portfolio } = messages;
  return (
    <div className="sections">
      <FindingSection heading={gate.heading} finding={findingOf(findings, 'gate')}>
        {problem.gates.length > 0 && (
          <RankTable
            head={messages.ranking.view}
            columns={(['plain', 'gated'] as const).map((id) => ({ id, name: messages.ranking[id] }))}
            order={plain.ranking}
            rankings={[
              { id: 'plain', ranking: plain.ranking },
              { id: 'gated', ranking: plain.gated.ranking },
            ]}
            names={names}
            option={messages.ledger.option}
            missing={gate.fails}
          />
        )}
        {problem.gates.map(({ id, criterion, minimum, judgement, statistic }) => (
          <Disclosure key={id} summary={gate.why}>
            <p>{gate.explain}</p>
            <p>
              {(statistic === 'mode' ? gate.rule : gate.ruleHigh)({
                criterion: names.criterion(criterion),
                minimum,
              })}
            </p>
            <p>{texts[`judgement.${judgement}.reason`]}</p>
            <ul>
              {plain.gated.outcomes
                .filter((outcome) => outcome.gate === id && !outcome.passed)
                .map((outcome) => (
                  <li key={outcome.alternative}>
                    {names.alternative(outcome.alternative)}.{' '}
                    {gate.outcome({
                      criterion: names.criterion(outcome.criterion),
                      performance: outcome.performance,
                      minimum: outcome.minimum,
                    })}
                  </li>
                ))}
            </ul>
          </Disclosure>
        ))}
      </FindingSection>
      {plain.byWeightSet.length > 0 && (
        <FindingSection heading={sets.heading} finding={findingOf(findings, 'weightSets')}>
          <RankTable
            head={sets.set}
            columns={plain.byWeightSet.map(({ id }) => ({ id, name: names.weightSet(id) }))}
            order={plain.ranking}
            rankings={plain.byWeightSet}
            names={names}
            option={messages.ledger.option}
          />
          <p className="small">{sets.note}</p>
        </FindingSection>
      )}
      <FindingSection heading={method.heading} finding={findingOf(findings, 'methods')}>
        <RankTable
          head={method.label}
          columns={plain.byMethod.map(({ id }) => ({ id, name: methodName(id, messages) }))}
          order={plain.ranking}
          rankings={plain.byMethod}
          names={names}
          option={messages.ledger.option}
        />
      </FindingSection>
      {problem.mechanisms.length > 0 && (
        <FindingSection heading={portfolio.heading} finding={findingOf(findings, 'portfolio')} />
      )}
      {problem.scenarios.length > 0 && (
        <Scenarios problem={problem} names={names} texts={texts} language={language} />
      )}
      <FindingSection heading={messages.precision.heading} finding={findingOf(findings, 'precision')} />
    </div>
  );
});

function Scenarios({
  problem: { scenarios, factors, alternatives },
  names,
  texts,
  language: { messages },
}: {
  problem: Problem;
  names: Names;
  texts: Texts;
  language: Language;
}) {
  const words = messages.scenario;
  const [id, setId] = useState(scenarios[0]!.id);
  const scenario = scenarios.find((each) => each.id === id)!;
  const likelihood = scenario.likelihood;
  const scale = likelihood?.scale === 'phia' || likelihood?.scale === 'ipcc' ? likelihood.scale : 'icd203';
  return (
    <section className="finding">
      <h2>{words.heading}</h2>
      <ScenarioSwitcher
        label={words.label}
        scenarios={scenarios.map((each) => ({
          id: each.id,
          name: texts[`scenario.${each.id}.name`] ?? each.id,
        }))}
        value={id}
        onChange={setId}
      >
        <p>{texts[`scenario.${id}.narrative`]}</p>
        <dl>
          {likelihood && (
            <div>
              <dt>{words.likelihoodLabel}</dt>
              <dd>{estimateText(estimate(likelihood.low, likelihood.high, scale), messages)}</dd>
            </div>
          )}
          {factors.map((factor) => (
            <div key={factor.id}>
              <dt>{texts[`factor.${factor.id}.name`] ?? factor.id}</dt>
              <dd>
                {texts[`factor.${factor.id}.level.${scenario.levels[factor.id]}`] ??
                  scenario.levels[factor.id]}
              </dd>
            </div>
          ))}
        </dl>
        <h3>{words.fit}</h3>
        <ul>
          {alternatives
            .filter((alternative) => scenario.fit[alternative.id] !== undefined)
            .map((alternative) => (
              <li key={alternative.id}>
                {names.alternative(alternative.id)}: {texts[`fit.${scenario.fit[alternative.id]}`]}
              </li>
            ))}
        </ul>
        <p className="small">{words.overlap}</p>
      </ScenarioSwitcher>
    </section>
  );
}
