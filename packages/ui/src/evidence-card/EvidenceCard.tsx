import type { Confidence } from '@steelyard/model';
import { ConfidenceBadge } from './ConfidenceBadge.tsx';
import { type ListedSource, SourceList } from './SourceList.tsx';

export interface EvidenceCardProps {
  statement: string;
  /** The date that the statement describes, in words. */
  asOf: string;
  confidence: { readonly level: Confidence; readonly label: string };
  figures?: readonly { readonly value: string; readonly label?: string | undefined }[];
  note?: string | undefined;
  sources: readonly ListedSource[];
  words: {
    readonly sources: string;
    readonly figures: string;
    readonly note: string;
    readonly opensElsewhere: string;
  };
}

/** A checked statement with its date, how sure it is, its figures and where it comes from. */
export function EvidenceCard({
  statement,
  asOf,
  confidence,
  figures = [],
  note,
  sources,
  words,
}: EvidenceCardProps) {
  return (
    <article className="sy-evidence">
      <p>{statement}</p>
      <p className="sy-evidence-line">
        <span>{asOf}</span>
        <ConfidenceBadge {...confidence} />
      </p>
      {figures.length > 0 && (
        <ul className="sy-evidence-figures" aria-label={words.figures}>
          {figures.map(({ value, label }) => (
            <li key={`${value} ${label}`}>
              <strong>{value}</strong>
              {label && ` ${label}`}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p className="sy-evidence-line">
          {words.note}: {note}
        </p>
      )}
      <SourceList heading={words.sources} sources={sources} opensElsewhere={words.opensElsewhere} />
    </article>
  );
}
