import type { IsoDate } from '@steelyard/model';
import { formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import { type SafeUrl, safeUrl } from './safe-url.ts';

/** A person or body in CSL-JSON. */
export interface CitedName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

/** A date in CSL-JSON: one or two lists of year, month and day. */
export interface CitedDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What a citation needs of a CSL-JSON item; a source of the model is one. */
export interface CitedSource {
  readonly title?: string;
  readonly author?: readonly CitedName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly issued?: CitedDate;
  readonly accessed?: CitedDate;
}

/** A stretch of a citation. */
export type CitationSpan =
  | { readonly kind: 'text' | 'author' | 'title' | 'container' | 'date'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: SafeUrl };

/**
 * Write a source for a list of sources: author or publisher, title, date, address, day of access.
 *
 * Gives spans and no markup, so whatever a source says stays text. An address that is not safe to follow is left out.
 *
 * @param description - Says what the source is where it has no title.
 * @example
 * ```ts
 * import { citation, citationText } from '@steelyard/content';
 * import { messages } from '@steelyard/content/uk';
 *
 * const source = { publisher: 'НАТО', title: 'Заява', issued: { 'date-parts': [[2026, 7]] } };
 * citationText(citation(source, messages)); // → 'НАТО. Заява. липень 2026 р.'
 * ```
 */
export function citation(
  source: CitedSource,
  messages: Messages,
  description?: string,
): readonly CitationSpan[] {
  const { title, publisher, issued, accessed, URL: address } = source;
  const container = source['container-title'];
  const authors = authorText(source.author ?? [], messages);
  const lead = authors ?? publisher;
  const parts: CitationSpan[] = [];
  if (lead !== undefined) parts.push({ kind: 'author', text: clean(lead) });
  parts.push({ kind: 'title', text: clean(title ?? description ?? messages.citation.untitled) });
  if (container !== undefined) parts.push({ kind: 'container', text: clean(container) });
  if (authors !== undefined && publisher !== undefined) parts.push({ kind: 'text', text: clean(publisher) });
  parts.push({ kind: 'date', text: issued ? dateText(issued, messages) : messages.citation.undated });

  const spans = parts.flatMap((part, index): readonly CitationSpan[] =>
    index === 0
      ? [part]
      : [{ kind: 'text', text: /[.?!…]$/.test(parts[index - 1]!.text) ? ' ' : '. ' }, part],
  );
  const url = address === undefined ? undefined : safeUrl(address);
  if (url !== undefined) {
    const [before = '', after = ''] = messages.citation.link({ url: '\n' }).split('\n');
    spans.push({ kind: 'text', text: `${/[.?!…]$/.test(parts.at(-1)!.text) ? ' ' : '. '}${before}` });
    spans.push({ kind: 'link', text: url, url });
    if (after !== '') spans.push({ kind: 'text', text: after });
  }
  if (accessed) {
    spans.push({
      kind: 'text',
      text: ` ${messages.citation.accessed({ date: dateText(accessed, messages) })}`,
    });
  }
  return spans;
}

/** Join the spans of a citation to plain text. */
export function citationText(spans: readonly CitationSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

function authorText(authors: readonly CitedName[], messages: Messages): string | undefined {
  const names = authors.map(nameText).filter((name) => name !== '');
  const [first] = names;
  if (first === undefined) return undefined;
  return names.length > 3
    ? messages.citation.andOthers({ authors: first })
    : formatters(messages.locale).list(names);
}

function nameText(name: CitedName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [name.given, family, name.suffix].filter(Boolean).join(' ');
}

function dateText({ 'date-parts': dates }: CitedDate, messages: Messages): string {
  const format = formatters(messages.locale);
  return dates.map((parts) => format.date(isoDate(parts))).join('–');
}

function isoDate(parts: readonly number[]): IsoDate {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Drops characters that are not seen but change how the rest is read. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}
