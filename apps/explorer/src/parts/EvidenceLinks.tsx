import type { ViewProps } from '../view-props.ts';

/** Links from a view beside the ranking to evidence of the case; a problem of the reader's own has none to link to. */
export function EvidenceLinks({
  ids,
  subject,
  language,
}: Pick<ViewProps, 'subject' | 'language'> & { ids: readonly string[] }) {
  if (!subject.isCase) return null;
  return (
    <span className="evidence-links">
      {ids.map((id, i) => (
        <a key={id} href={`../evidence/#${id}`}>
          {language.messages.evidence.heading} {i + 1}
        </a>
      ))}
    </span>
  );
}
