import { ukraineEvidence } from '@steelyard/case-ukraine/evidence';
import { safeUrl } from '@steelyard/content';
import type { EvidenceId, Source } from '@steelyard/model';
import { EvidenceCard } from '@steelyard/ui';
import type { Language } from './language.ts';

/** An item of the case's evidence with its sources. */
export function EvidenceItem({ id, language }: { id: EvidenceId; language: Language }) {
  const { messages, texts, format } = language;
  const words = messages.evidence;
  const item = ukraineEvidence.items.find((each) => each.id === id);
  if (!item) return null;
  return (
    <EvidenceCard
      statement={texts[`evidence.${id}.statement`] ?? id}
      asOf={item.asOf ? words.asOf({ date: item.asOf }) : words.undated}
      confidence={{ level: item.confidence, label: messages.confidence.value({ level: item.confidence }) }}
      figures={item.figures.map(({ value, low, high }, i) => ({
        value: value === undefined ? format.range(low ?? 0, high ?? 0) : format.number(value),
        label: texts[`evidence.${id}.figure.${i + 1}.label`],
      }))}
      note={texts[`evidence.${id}.note`]}
      sources={ukraineEvidence.sources
        .filter((source) => item.sources.includes(source.id))
        .map((source) => ({
          id: source.id,
          title: titleOf(source, language),
          details: `${source.publisher} · ${words.tier({ tier: source.custom.reliabilityTier })}`,
          url: safeUrl(source.URL),
        }))}
      words={words}
    />
  );
}

const titleOf = ({ id, title }: Source, { messages, texts }: Language) =>
  title ?? texts[`source.${id}.description`] ?? messages.evidence.untitled;
