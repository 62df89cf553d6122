import { formatters, type Names } from '@steelyard/content';
import { type Criterion, mode, nameFrom, type Performance, support, type Texts } from '@steelyard/model';
import { ConfidenceBadge } from '@steelyard/ui';
import { useEffect, useState } from 'react';
import type { Language } from '../language.ts';
import { type EvidenceBook, loadEvidence, type Subject } from '../subject.ts';
import { EvidenceItem, sourcesOf } from './EvidenceItem.tsx';

/** Why a figure is what it is: the reason, the range, who judged it and when, and the evidence behind it. */
export function Judgement({
  subject,
  alternative,
  criterion,
  performance: { distribution, judgement: judgementId },
  names,
  texts,
  language,
}: {
  subject: Subject;
  alternative: string;
  criterion: Criterion;
  performance: Performance;
  names: Names;
  texts: Texts;
  language: Language;
}) {
  const { messages, locale } = language;
  const words = messages.judgement;
  const format = formatters(locale);
  const judgement = subject.problem.judgements.find(({ id }) => id === judgementId);
  const best = mode(distribution);
  const { low, high } = support(distribution, criterion.scale);
  const unit =
    texts[`criterion.${criterion.id}.scaleUnit`] ?? texts[`criterion.${criterion.id}.unit`] ?? criterion.unit;
  return (
    <div className="judgement">
      <h3>{names.criterion(criterion.id)}</h3>
      <p className="small">
        {nameFrom(texts, `alternative.${alternative}.name`, alternative)} · {words.label}
      </p>
      <p>{(judgement && texts[`judgement.${judgement.id}.reason`]) ?? words.noReason}</p>
      <dl>
        <div>
          <dt>{words.estimate}</dt>
          <dd>
            {format.number(best)} ({unit})
          </dd>
        </div>
        <div>
          <dt>{words.range}</dt>
          <dd>{low === high ? words.exact : words.rangeValue({ low, high })}</dd>
        </div>
        <Anchors criterion={criterion} best={best} texts={texts} language={language} />
      </dl>
      {judgement && (
        <p className="small">
          {words.by({
            author: nameFrom(texts, `author.${judgement.author}.name`, judgement.author),
            date: judgement.date,
          })}
        </p>
      )}
      {judgement?.confidence && (
        <ConfidenceBadge
          level={judgement.confidence}
          label={messages.confidence.value({ level: judgement.confidence })}
        />
      )}
      <h4>{words.evidence}</h4>
      {judgement && judgement.evidence.length > 0 && subject.isCase ? (
        <EvidenceList ids={judgement.evidence} language={language} />
      ) : (
        <p>{words.noEvidence}</p>
      )}
    </div>
  );
}

/** What the levels next to an estimate mean. */
function Anchors({
  criterion: { id, scale },
  best,
  texts,
  language: { messages },
}: {
  criterion: Criterion;
  best: number;
  texts: Texts;
  language: Language;
}) {
  if (scale.kind !== 'anchored') return null;
  const near = scale.levels.filter((level) => Math.abs(level - best) < 1);
  return near.map((level) => {
    const anchor = texts[`criterion.${id}.anchor.${level}`];
    return (
      anchor && (
        <div key={level}>
          <dt>{messages.judgement.anchor({ level })}</dt>
          <dd>{anchor}</dd>
        </div>
      )
    );
  });
}

/** The evidence behind a judgement, fetched when it is first asked for. */
function EvidenceList({ ids, language }: { ids: readonly string[]; language: Language }) {
  const words = language.messages.evidence;
  const [book, setBook] = useState<EvidenceBook | 'failed'>();
  useEffect(() => {
    let current = true;
    loadEvidence(language).then(
      (loaded) => current && setBook(loaded),
      () => current && setBook('failed'),
    );
    return () => {
      current = false;
    };
  }, [language]);
  if (book === undefined) return <p role="status">{words.loading}</p>;
  if (book === 'failed') return <p role="alert">{words.failed}</p>;
  const sources = sourcesOf(book.record);
  return book.record.items
    .filter(({ id }) => ids.includes(id))
    .map((item) => (
      <EvidenceItem key={item.id} item={item} texts={book.texts} sources={sources} language={language} />
    ));
}
