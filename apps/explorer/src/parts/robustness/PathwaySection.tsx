import { formatters, type RobustnessNames } from '@steelyard/content';
import type { Problem, Signpost, Texts } from '@steelyard/model';
import type { Language } from '../../language.ts';
import { PathwayMap } from './PathwayMap.tsx';

interface PathwayProps {
  readonly problem: Problem;
  readonly texts: Texts;
  readonly names: RobustnessNames;
  readonly language: Language;
}

/** Paths that can adapt, with the signs to watch and their last readings. */
export function PathwaySection(props: PathwayProps) {
  const { problem, texts, language } = props;
  const { pathway } = language.messages;
  if (problem.pathways.length === 0 && problem.signposts.length === 0) return null;
  return (
    <section className="finding">
      <h2>{pathway.heading}</h2>
      <p>{pathway.intro}</p>
      {problem.pathways.map(({ id }) => (
        <PathwayMap key={id} pathway={id} {...props} />
      ))}
      {problem.signposts.length > 0 && (
        <div className="sign-table">
          <table>
            <caption>{pathway.signposts}</caption>
            <thead>
              <tr>
                <th scope="col">{pathway.signpost}</th>
                <th scope="col">{pathway.reading}</th>
                <th scope="col">{pathway.band}</th>
              </tr>
            </thead>
            <tbody>
              {problem.signposts.map((signpost) => (
                <SignpostRow key={signpost.id} signpost={signpost} texts={texts} language={language} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SignpostRow({
  signpost: { id, readOn, band },
  texts,
  language: { messages, locale },
}: {
  signpost: Signpost;
  texts: Texts;
  language: Language;
}) {
  const { pathway } = messages;
  const known: Readonly<Record<string, string>> = {
    green: pathway.green,
    amber: pathway.amber,
    red: pathway.red,
  };
  return (
    <tr>
      <th scope="row">
        {texts[`signpost.${id}.name`] ?? id}{' '}
        <span className="small">{texts[`signpost.${id}.indicator`]}</span>
      </th>
      <td>
        {texts[`signpost.${id}.lastReading`]}{' '}
        {readOn !== undefined && (
          <span className="small">{pathway.readOn({ date: formatters(locale).date(readOn) })}</span>
        )}
      </td>
      <td>
        {band === undefined ? (
          pathway.unknown
        ) : (
          <>
            {known[band] ?? band} <span className="small">{texts[`signpost.${id}.band.${band}`]}</span>
          </>
        )}
      </td>
    </tr>
  );
}
