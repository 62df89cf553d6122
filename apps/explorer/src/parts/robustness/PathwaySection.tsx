import { formatters, type RobustnessNames } from '@steelyard/content';
import type { Pathway, Problem, Signpost, Texts } from '@steelyard/model';
import { type PathwaySignpost, PathwaysMap } from '@steelyard/ui';
import type { Language } from '../../language.ts';

interface PathwayProps {
  readonly problem: Problem;
  readonly texts: Texts;
  readonly names: RobustnessNames;
  readonly language: Language;
}

/** Paths that can adapt, with the signs to watch and their last readings. */
export function PathwaySection(props: PathwayProps) {
  const { problem, texts, language } = props;
  const { pathways, signposts, judgements } = problem;
  const { messages } = language;
  const words = messages.pathway;
  if (pathways.length === 0 && signposts.length === 0) return null;
  const maps: readonly Pathway[] = pathways.length > 0 ? pathways : [{ id: 'signposts', phases: [] }];
  const reason = judgements.find(({ id }) => signposts.some(({ bandJudgement }) => bandJudgement === id));
  return (
    <section className="finding">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      {maps.map((pathway, i) => (
        <PathwaysMap
          key={pathway.id}
          caption={texts[`pathway.${pathway.id}.name`] ?? words.caption}
          phases={pathway.phases.map(({ id, exitTriggers }) => ({
            id,
            name: texts[`phase.${id}.name`] ?? id,
            exitWhen: texts[`phase.${id}.exitWhen`],
            triggers: exitTriggers.map((trigger) => texts[`trigger.${trigger}.then`] ?? trigger),
          }))}
          rows={rowsOf(pathway, props)}
          signposts={i === 0 ? signposts.map((signpost) => signpostOf(signpost, props)) : []}
          words={{
            option: messages.ledger.option,
            roles: { main: words.main, build: words.build, 'keep-open': words.keepOpen },
            noRole: words.none,
            takesOver: (from) => words.takesOver({ from }),
            exit: words.exit,
            triggers: `${words.triggers}:`,
            tippingPoint: words.tippingPoint,
            now: words.now,
            signposts: words.signposts,
            signpost: words.signpost,
            band: words.band,
            reading: words.reading,
            readOn: words.readOn,
            bands: { green: words.green, amber: words.amber, red: words.red },
            notRead: words.notRead,
          }}
        />
      ))}
      {reason && (
        <p className="small">
          {texts[`judgement.${reason.id}.reason`]}{' '}
          {messages.judgement.by({
            author: texts[`author.${reason.author}.name`] ?? reason.author,
            date: reason.date,
          })}
        </p>
      )}
    </section>
  );
}

/** The options and mechanisms that a pathway speaks of, in the order in which they carry it, then as they are named. */
function rowsOf({ phases }: Pathway, { problem, texts, names }: PathwayProps) {
  const carriers = [
    ...phases.map(({ main }) => main),
    ...phases.flatMap(({ build, keepOpen }) => [...build, ...keepOpen]),
  ];
  const isMechanism = (id: string) => problem.mechanisms.some((mechanism) => mechanism.id === id);
  return [...new Set(carriers)].map((id) => ({
    id,
    name: isMechanism(id) ? (texts[`mechanism.${id}.name`] ?? id) : names.alternative(id),
    tippingPoint: texts[`tippingPoint.${id}`],
    roles: phases.map(({ main, build, keepOpen }) =>
      main === id
        ? ('main' as const)
        : build.includes(id)
          ? ('build' as const)
          : keepOpen.includes(id)
            ? ('keep-open' as const)
            : undefined,
    ),
  }));
}

const bands = ['green', 'amber', 'red'] as const;

function signpostOf({ id, band, readOn }: Signpost, { texts, language }: PathwayProps): PathwaySignpost {
  return {
    id,
    name: texts[`signpost.${id}.name`] ?? id,
    band: bands.find((each) => each === band),
    bandRange: band === undefined ? undefined : texts[`signpost.${id}.band.${band}`],
    reading: [texts[`signpost.${id}.lastReading`], texts[`signpost.${id}.indicator`]]
      .filter((text) => text !== undefined)
      .join(' · '),
    readOn: readOn === undefined ? undefined : formatters(language.locale).date(readOn),
  };
}
