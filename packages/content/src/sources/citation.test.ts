import { describe, expect, it } from 'vitest';
import ordinary from '../../test/fixtures/citations.json' with { type: 'json' };
import hostile from '../../test/fixtures/citations-hostile.json' with { type: 'json' };
import links from '../../test/fixtures/links.json' with { type: 'json' };
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import { type CitedSource, citation, citationText } from './citation.ts';
import { safeUrl } from './safe-url.ts';

const items: readonly (CitedSource & { readonly id: string })[] = [...ordinary, ...hostile];
const write = (id: string, messages = en) =>
  citationText(citation(items.find((item) => item.id === id)!, messages));

describe('citation', () => {
  it('names author or publisher, title, date, address and day of access', () => {
    expect(write('north-atlantic-treaty-1949')).toBe(
      'The North Atlantic Treaty. United Nations Treaty Series. 4 April 1949. https://www.nato.int/cps/en/natohq/official_texts_17120.htm',
    );
    expect(write('law-ukraine-example', uk)).toBe(
      'Про національну безпеку України. 21 червня 2018 р. URL: https://zakon.rada.gov.ua/laws/show/2469-19 (дата звернення: 22 листопада 2026 р.)',
    );
    expect(write('report-corporate')).toBe(
      'North Atlantic Treaty Organization. Sample planning report. NATO. July 2024',
    );
  });

  it('names up to three authors, and the first of more', () => {
    expect(write('book-uk-three-authors', uk)).toMatch(
      /^Оксана Петрівна Мельник, Іван Шевчук і Юрій Ґедзь\. /,
    );
    expect(write('book-four-authors', uk)).toMatch(/^А\. Аврамчук та ін\. Зразковий підручник\. /);
    expect(write('chapter-en')).toMatch(/^Jane Smith Jr\. and Ana de García Márquez\. Sample chapter\. /);
  });

  it('writes ranges of years, and says where a date or title is missing', () => {
    expect(write('range')).toBe('SIPRI (sample). Sample data. 2014–2024');
    expect(write('webpage-no-author-no-date')).toMatch(
      'Untitled statement. Example site. n.d. https://example.org/a?b=1&c=2',
    );
    expect(citationText(citation({ publisher: 'NATO' }, en))).toBe('NATO. untitled page. n.d.');
    expect(citationText(citation({ publisher: 'NATO' }, en, 'page on consultations'))).toBe(
      'NATO. page on consultations. n.d.',
    );
  });

  it('keeps markup as text and never links where it is not safe', () => {
    for (const item of hostile) for (const span of citation(item, en)) expect(span.kind).not.toBe('link');
    expect(write('xss-title')).toContain('<script>alert(2)</script>');
    expect(write('rtl')).toBe('abcgnp.exe def. n.d.');
  });

  it('links to the address as it was written', () => {
    const spans = citation({ title: 'T', URL: 'https://example.org/a' }, uk);
    expect(spans.at(-1)).toEqual({
      kind: 'link',
      text: 'https://example.org/a',
      url: 'https://example.org/a',
    });
  });
});

describe('safeUrl', () => {
  it.each(links.reject)('refuses %j', (link) => expect(safeUrl(link)).toBeUndefined());
  it.each([...links.warn, ...links.accept.filter((link) => link.startsWith('http'))])('passes %s', (link) =>
    expect(safeUrl(link)).toBe(link),
  );
  it('refuses addresses of other kinds', () => {
    for (const link of [
      'mailto:a@example.org',
      '#section-2',
      '',
      'https://',
      'https://127.0.0.1/',
      'https://exa mple.org',
    ])
      expect(safeUrl(link)).toBeUndefined();
  });
});
