import type { Language } from '../language.ts';
import type { EvidenceBook } from '../subject.ts';
import { EvidenceItem, sourcesOf } from './EvidenceItem.tsx';

/** Every statement of the evidence with its sources: a page that needs no scripts. */
export function EvidencePage({ language, book }: { language: Language; book: EvidenceBook }) {
  const { app, evidence, provenance } = language.messages;
  const { record, texts } = book;
  const sources = sourcesOf(record);
  return (
    <>
      <header className="header">
        <p className="header-title">
          <a href="../">{app.title}</a>
        </p>
      </header>
      <main className="evidence-page">
        <h1>{evidence.heading}</h1>
        <p>
          {evidence.count({ n: record.items.length })} · {evidence.sourceCount({ n: record.sources.length })}{' '}
          · {provenance.facts({ date: record.asOf })}
        </p>
        <p className="small">{evidence.tierHelp}</p>
        <ol>
          {record.items.map((item) => (
            <li key={item.id} id={item.id}>
              <EvidenceItem item={item} texts={texts} sources={sources} language={language} />
            </li>
          ))}
        </ol>
      </main>
    </>
  );
}
