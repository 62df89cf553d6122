import { describe, expect, it } from 'vitest';
import fixture from '../test/fixtures/uk-plurals.json' with { type: 'json' };
import { messages as en } from './en.ts';
import { speech } from './speech.ts';
import { messages as uk } from './uk.ts';

const counts = [0, 1, 2, 5, 11, 21, 22, 25, 101, 111, 1.5];

describe('Ukrainian plurals', () => {
  const say = speech('uk');

  it.each(Object.entries(fixture.lexicon))('counts %s as the reference does', (noun, forms) => {
    const phrases = counts.map((n) =>
      say.plural(n, {
        one: (count) => `${count}\u00A0${forms.one}`,
        few: (count) => `${count}\u00A0${forms.few}`,
        many: (count) => `${count}\u00A0${forms.many}`,
        other: (count) => `${count}\u00A0${forms.other}`,
      }),
    );
    expect(phrases).toEqual(fixture.phrases[noun as keyof typeof fixture.phrases]);
  });

  it('chooses the category of every cardinal and ordinal of the reference', () => {
    const named = Object.fromEntries(['one', 'few', 'many', 'other'].map((name) => [name, () => name]));
    for (const [n, category] of Object.entries(fixture.cardinal))
      expect(say.plural(Number(n), named)).toBe(category);
    for (const [n, category] of Object.entries(fixture.ordinal))
      expect(say.ordinal(Number(n), named)).toBe(category);
  });

  it('agrees with the number as it is written', () => {
    expect(uk.ledger.mechanisms({ n: 1.004 })).toBe('1\u00A0механізм');
    expect(uk.ledger.mechanisms({ n: 1.5 })).toBe('1,5\u00A0механізму');
  });

  it('prefers an exact form', () => {
    expect(uk.sets.same({ n: 1, leaders: '«А»' })).toBe('Перше місце за єдиним набором ваг: «А».');
    expect(uk.sets.same({ n: 21, leaders: '«А»' })).toBe('Перше місце за всіма наборами ваг (21): «А».');
  });
});

describe('messages', () => {
  it('counts in both languages', () => {
    expect(counts.map((n) => uk.ledger.mechanisms({ n }))).toEqual(fixture.phrases.mechanism);
    expect([0, 1, 2, 1.5].map((n) => en.ledger.mechanisms({ n }))).toEqual([
      '0\u00A0mechanisms',
      '1\u00A0mechanism',
      '2\u00A0mechanisms',
      '1.5\u00A0mechanisms',
    ]);
    expect(uk.file.faults({ file: 'а.yaml', n: 2 })).toBe('Виправте у файлі а.yaml: 2\u00A0помилки');
  });

  it('says shares, dates and choices', () => {
    expect(en.ledger.chanceValue({ share: 0.614 })).toBe('61 in 100');
    expect(uk.ledger.chanceValue({ share: 0.614 })).toBe('61 зі 100');
    expect(en.banner.illustrative({ date: '2026-07-01' })).toMatch(/ends on 1 July 2026\.$/);
    expect(uk.banner.illustrative({ date: '2026-07-01' })).toMatch(/станом на 1 липня 2026 р\.$/);
    expect(uk.confidence.value({ level: 'high' })).toBe('Впевненість: висока');
  });

  it('falls back where a choice comes from outside the types', () => {
    const level: string = 'toString';
    expect(speech('en').select(level, { low: () => 'low', other: () => 'not stated' })).toBe('not stated');
  });

  it('has the same shape in both languages', () => {
    const shape = (language: object) =>
      Object.entries(language).flatMap(([group, members]) =>
        typeof members === 'object'
          ? Object.entries(members).map(([name, text]) => `${group}.${name}:${typeof text}`)
          : [],
      );
    expect(shape(uk)).toEqual(shape(en));
    expect(shape(en).length).toBeGreaterThan(300);
  });
});
