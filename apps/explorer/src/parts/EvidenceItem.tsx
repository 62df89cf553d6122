import { formatters, safeUrl } from '@steelyard/content';
import type { Evidence, EvidenceRecord, Source } from '@steelyard/model';
import { EvidenceCard } from '@steelyard/ui';
import type { Language } from '../language.ts';
import type { EvidenceBook } from '../subject.ts';

/** Sources by id. */
export function sourcesOf({ sources }: EvidenceRecord): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

/** One statement of the evidence with all that is known of where it comes from. */
export function EvidenceItem({
  item: { id, asOf, confidence, figures, sources: sourceIds },
  texts,
  sources,
  language: { messages, locale },
}: {
  item: Evidence;
  texts: EvidenceBook['texts'];
  sources: ReadonlyMap<string, Source>;
  language: Language;
}) {
  const words = messages.evidence;
  const format = formatters(locale);
  return (
    <EvidenceCard
      statement={texts[`evidence.${id}.statement`] ?? id}
      asOf={asOf ? words.asOf({ date: asOf }) : words.undated}
      confidence={{ level: confidence, label: messages.confidence.value({ level: confidence }) }}
      figures={figures.map(({ value, low, high }, i) => ({
        value: [
          value !== undefined ? format.number(value) : format.range(low ?? 0, high ?? 0),
          texts[`evidence.${id}.figure.${i + 1}.unit`],
        ]
          .filter(Boolean)
          .join(' '),
        label: texts[`evidence.${id}.figure.${i + 1}.label`],
      }))}
      note={texts[`evidence.${id}.note`]}
      sources={sourceIds.flatMap((sourceId) => {
        const source = sources.get(sourceId);
        return source
          ? {
              id: sourceId,
              title: source.title ?? texts[`source.${sourceId}.description`] ?? words.untitled,
              details: [
                source.publisher,
                source.issued && words.published({ date: isoDate(source.issued) }),
                words.accessed({ date: isoDate(source.accessed) }),
                words.tier({ tier: source.custom.reliabilityTier }),
              ]
                .filter(Boolean)
                .join(' · '),
              url: safeUrl(source.URL),
            }
          : [];
      })}
      words={words}
    />
  );
}

function isoDate({ 'date-parts': [parts] }: Source['accessed']): string {
  return (parts ?? []).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
