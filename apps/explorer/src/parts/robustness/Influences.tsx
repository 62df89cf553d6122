import { formatters } from '@steelyard/content';
import type { Influence } from '@steelyard/model';
import { InfluenceChart } from '@steelyard/ui';
import { Judgement } from '../Judgement.tsx';
import { Sentences } from '../Sentences.tsx';
import type { PartProps } from './part-props.ts';

/** As many as say something; the rest change nobody's lead. */
const most = 30;

/** Which judgement or factor moves the lead. */
export function Influences(part: PartProps) {
  const { result, names, told, language } = part;
  const { influence, action } = language.messages;
  const format = formatters(language.locale);
  const telling = result.influences.filter(({ flips }) => flips.share > 0).slice(0, most);
  return (
    <section className="finding">
      <h2>{influence.heading}</h2>
      <p>{influence.intro}</p>
      <Sentences of={told.influences} />
      {telling.length > 0 && (
        <InfluenceChart
          mode="share"
          caption={influence.caption}
          rows={telling.map((each) => ({
            id: each.id,
            name: names.influence(each),
            detail: <Detail influence={each} {...part} />,
            ...each.flips,
          }))}
          words={{
            input: influence.input,
            low: influence.low,
            high: influence.high,
            base: influence.base,
            bars: influence.share,
            share: influence.share,
            shareValue: (share, error) =>
              influence.shareValue({
                share: format.outOf100(share),
                error: format.decimal(100 * (error ?? 0)),
              }),
            about: (name) => influence.about({ name }),
            showAll: (rows) => influence.showAll({ n: rows }),
            showFewer: influence.fewer,
            close: action.close,
          }}
        />
      )}
    </section>
  );
}

/** The judgement's figures with their reasons, or the factor's levels. */
function Detail({
  influence: { kind, id },
  subject,
  names,
  texts,
  language,
}: PartProps & { influence: Influence }) {
  const { problem } = subject;
  if (kind === 'factor') {
    const levels = problem.factors.find((factor) => factor.id === id)?.levels ?? [];
    return (
      <ul>
        {levels.map((level) => (
          <li key={level}>{names.level(id, level)}</li>
        ))}
      </ul>
    );
  }
  return problem.performances
    .filter(({ judgement }) => judgement === id)
    .map((performance) => (
      <Judgement
        key={performance.criterion}
        subject={subject}
        alternative={performance.alternative}
        criterion={problem.criteria.find((criterion) => criterion.id === performance.criterion)!}
        performance={performance}
        names={names}
        texts={texts}
        language={language}
      />
    ));
}
