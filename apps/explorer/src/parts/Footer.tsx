import type { Names } from '@steelyard/content';
import { formatters } from '@steelyard/content';
import type { Analysis, Problem } from '@steelyard/model';
import { Button } from '@steelyard/ui';
import { linkToEvidence, type Place } from '../address.ts';
import { resultsCsv } from '../files/csv.ts';
import type { Language } from '../language.ts';

/** How the figures were made, and the results to take along. */
export function Footer({
  place,
  problem,
  analysis,
  names,
  isCase,
  language: { messages, locale },
}: {
  place: Place;
  problem: Problem;
  analysis: Analysis;
  names: Names;
  isCase: boolean;
  language: Language;
}) {
  const { provenance: words, download, csv } = messages;
  const { problemHash, packages, settings, seed } = analysis.provenance;
  const format = formatters(locale);
  const nameOf = (id: string) =>
    analysis.topCriteria.includes(id) ? names.criterion(id) : names.alternative(id);
  return (
    <footer className="footer">
      <section className="download">
        <h2>{download.heading}</h2>
        <div className="file-actions">
          <Button
            onPress={() =>
              save(`${problem.id}.json`, 'application/json', `${JSON.stringify(analysis, null, 2)}\n`)
            }
          >
            {download.json}
          </Button>
          <Button onPress={() => save(`${problem.id}.csv`, 'text/csv', resultsCsv(analysis, nameOf, csv))}>
            {download.csv}
          </Button>
        </div>
      </section>
      <section>
        <h2>{words.heading}</h2>
        <p>{words.method}</p>
        <ul className="small">
          <li>{words.draws({ n: settings.sampleCount, seed: String(seed) })}</li>
          <li>{words.sameResult}</li>
          <li>
            <span className="hash">{words.hash({ hash: problemHash })}</span>
          </li>
          <li>
            {words.versions({
              packages: format.list(Object.entries(packages).map(([name, version]) => `${name} ${version}`)),
            })}
          </li>
          {problem.asOf && <li>{words.facts({ date: problem.asOf })}</li>}
          {isCase && <li>{words.offline}</li>}
          {isCase && (
            <li>
              <a href={linkToEvidence(place)}>{words.sources}</a>
            </li>
          )}
          <li>{words.licence}</li>
        </ul>
      </section>
    </footer>
  );
}

/** Hands a file to the reader. */
function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
