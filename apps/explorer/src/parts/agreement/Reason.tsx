import { EvidenceLinks } from '../EvidenceLinks.tsx';
import type { PartProps } from './part-props.ts';

/** Why something is judged as it is, who judged it and when, and the evidence. */
export function Reason({ of, subject, texts, language }: PartProps & { of: string | undefined }) {
  const judgement = subject.problem.judgements.find(({ id }) => id === of);
  if (judgement === undefined) return null;
  return (
    <>
      <p>{texts[`judgement.${judgement.id}.reason`] ?? language.messages.judgement.noReason}</p>
      <p className="small">
        {language.messages.judgement.by({
          author: texts[`author.${judgement.author}.name`] ?? judgement.author,
          date: judgement.date,
        })}{' '}
        <EvidenceLinks ids={judgement.evidence} subject={subject} language={language} />
      </p>
    </>
  );
}
