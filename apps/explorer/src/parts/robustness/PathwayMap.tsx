import type { RobustnessNames } from '@steelyard/content';
import type { Problem, Texts } from '@steelyard/model';
import type { Language } from '../../language.ts';

/** A pathway, phase by phase. */
export function PathwayMap({
  pathway: id,
  problem,
  texts,
  names,
  language: { messages },
}: {
  pathway: string;
  problem: Problem;
  texts: Texts;
  names: RobustnessNames;
  language: Language;
}) {
  const { pathway: words } = messages;
  const pathway = problem.pathways.find((each) => each.id === id)!;
  const nameOf = (carrier: string) =>
    problem.mechanisms.some((mechanism) => mechanism.id === carrier)
      ? (texts[`mechanism.${carrier}.name`] ?? carrier)
      : names.alternative(carrier);
  return (
    <ol className="phases">
      {pathway.phases.map(({ id: phase, main, build, keepOpen, exitTriggers }) => (
        <li key={phase}>
          <h3>{texts[`phase.${phase}.name`] ?? phase}</h3>
          <p>
            {nameOf(main)} {words.main}.
          </p>
          {build.length > 0 && (
            <p>
              {words.build}: {build.map(nameOf).join('; ')}
            </p>
          )}
          {keepOpen.length > 0 && (
            <p>
              {words.keepOpen}: {keepOpen.map(nameOf).join('; ')}
            </p>
          )}
          {texts[`phase.${phase}.exitWhen`] !== undefined && (
            <p>
              {words.exit}: {texts[`phase.${phase}.exitWhen`]}
            </p>
          )}
          {exitTriggers.map((trigger) => (
            <p key={trigger}>
              {words.triggers}: {texts[`trigger.${trigger}.then`]}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
