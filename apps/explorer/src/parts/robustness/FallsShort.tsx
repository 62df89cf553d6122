import { formatters } from '@steelyard/content';
import type { FailureResult } from '@steelyard/model';
import { ScenarioDiscoveryBox, Segmented } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** How far behind the best one is too far, out of 1. */
const limits = [0.05, 0.1, 0.2] as const;

/** Where each option falls short, and how far behind counts as that. */
export function FallsShort({
  regretLimit,
  onRegretLimit,
  ...part
}: PartProps & { regretLimit: number; onRegretLimit: (limit: number) => void }) {
  const { result, told, language } = part;
  const { fails } = language.messages;
  const format = formatters(language.locale);
  const points = (limit: number) => format.score(limit);
  const choices = limits.includes(regretLimit as (typeof limits)[number]) ? limits : [...limits, regretLimit];
  const inOrder = result.ranking.alternatives.map(({ id }) => result.alternatives.indexOf(id));
  return (
    <section className="finding">
      <h2>{fails.heading}</h2>
      <p className="choice-label" aria-hidden="true">
        {fails.limit}
      </p>
      <Segmented
        label={fails.limit}
        value={String(regretLimit)}
        onChange={(value) => onRegretLimit(Number(value))}
        choices={choices.map((limit) => ({
          value: String(limit),
          name: fails.points({ points: points(limit) }),
        }))}
      />
      <p>{fails.intro({ points: points(result.provenance.settings.regretLimit) })}</p>
      <ul className="failures">
        {inOrder.map((i) => {
          const failure = result.failures[i]!;
          return (
            <li key={failure.alternative}>
              {failure.kind === 'boxes' ? <Boxes failure={failure} {...part} /> : told.failures[i]!.text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Boxes({ failure, names, subject, result, language }: PartProps & { failure: FailureResult }) {
  const { messages } = language;
  const { fails } = messages;
  const name = messages.sentence.quoted({ name: names.alternative(failure.alternative) });
  return (
    <ScenarioDiscoveryBox
      title={fails.title({ name })}
      note={fails.inAll({ share: formatters(language.locale).outOf100(failure.fallsShort.share) })}
      outcome="found"
      boxes={failure.boxes.map((box, i) => ({
        id: String(i),
        coverage: box.coverage,
        density: box.density,
        share: box.mass,
        limits: box.limits.map(({ factor, levels }) => ({
          kind: 'levels',
          factor: names.factor(factor),
          levels: subject.problem.factors
            .find(({ id }) => id === factor)!
            .levels.map((level) => ({
              id: level,
              name: names.level(factor, level),
              inside: levels.includes(level),
            })),
        })),
      }))}
      words={{
        box: (place, boxes) => fails.box({ n: place, total: boxes }),
        and: fails.and,
        inside: fails.inside,
        outside: fails.outside,
        coverage: { name: fails.coverage, explanation: fails.coverageHelp },
        density: { name: fails.density, explanation: fails.densityHelp },
        share: { name: fails.mass, explanation: fails.massHelp },
        never: fails.never({ name, n: result.sampling.count }),
        everywhere: fails.always({ name }),
        tooFew: fails.tooFew,
      }}
    />
  );
}
