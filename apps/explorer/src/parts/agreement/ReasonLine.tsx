import type { Id, Texts } from '@steelyard/model';
import type { Language } from '../../language.ts';
import type { Subject } from '../../subject.ts';

/** Why something was judged so, by whom and when, with links to the evidence. */
export function ReasonLine({
  judgement: id,
  evidence = [],
  subject,
  texts,
  language: { messages },
}: {
  judgement: Id;
  evidence?: readonly Id[];
  subject: Subject;
  texts: Texts;
  language: Language;
}) {
  const { judgement: words } = messages;
  const judgement = subject.problem.judgements.find((each) => each.id === id);
  const sources = [...new Set([...evidence, ...(judgement?.evidence ?? [])])];
  return (
    <p className="small">
      {texts[`judgement.${id}.reason`] ?? words.noReason}{' '}
      {judgement &&
        words.by({
          author: texts[`author.${judgement.author}.name`] ?? judgement.author,
          date: judgement.date,
        })}
      {sources.length > 0 && subject.isCase && ' · '}
      {subject.isCase && <EvidenceLinks ids={sources} word={messages.evidence.heading} />}
    </p>
  );
}

/** Links to statements of the evidence. */
export function EvidenceLinks({ ids, word }: { ids: readonly Id[]; word: string }) {
  return ids.map((id, place) => (
    <a key={id} className="evidence-link" href={`../evidence/#${id}`}>
      {ids.length === 1 ? word : `${word} ${place + 1}`}
    </a>
  ));
}
