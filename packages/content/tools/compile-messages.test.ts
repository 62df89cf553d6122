import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fixture from '../test/fixtures/uk-plurals.json' with { type: 'json' };
import { compileMessages } from './compile-messages.ts';
import { type FaultCode, formatFault } from './fault.ts';

const sound = {
  en: { options: '{n, plural, one {# option} other {# options}}', hello: 'Hello {name}' },
  uk: {
    options: '{n, plural, one {# варіант} few {# варіанти} many {# варіантів} other {# варіанта}}',
    hello: 'Вітаємо: {name}',
  },
};

function yaml(texts: Readonly<Record<string, string>>): string {
  return `group:\n${Object.entries(texts)
    .map(([name, text]) => `  ${name}: ${JSON.stringify(text)}\n`)
    .join('')}`;
}

function compile(en: string, uk: string) {
  return compileMessages([
    { locale: 'en', file: 'en.yaml', yaml: en },
    { locale: 'uk', file: 'uk.yaml', yaml: uk },
  ]);
}

/** Compiles sound messages with some of them changed. */
function seed(change: {
  readonly en?: Record<string, string>;
  readonly uk?: Record<string, string>;
}): readonly string[] {
  return compile(yaml({ ...sound.en, ...change.en }), yaml({ ...sound.uk, ...change.uk })).faults.map(
    formatFault,
  );
}

describe('the message compiler', () => {
  it('finds nothing wrong with sound messages', () => {
    const { faults, output } = compile(yaml(sound.en), yaml(sound.uk));
    expect(faults).toEqual([]);
    expect([...output.keys()]).toEqual(['messages.ts', 'en.ts', 'uk.ts']);
    expect(output.get('messages.ts')).toContain(
      'readonly options: (about: { readonly n: number }) => string;',
    );
    expect(output.get('uk.ts')).toMatch(/hello: \(a\) => `Вітаємо: \$\{a\.name\}`/);
  });

  it('leaves the generated files as they are in the repository', () => {
    const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    const { faults, output } = compileMessages(
      ['en', 'uk'].map((locale) => ({
        locale,
        file: `messages/${locale}.yaml`,
        yaml: read(`messages/${locale}.yaml`),
      })),
    );
    expect(faults.map(formatFault)).toEqual([]);
    for (const [name, text] of output)
      expect(text, 'run `pnpm --filter @steelyard/content generate`').toBe(read(`src/generated/${name}`));
  });

  const uk = sound.uk.options;
  const defects: readonly [
    title: string,
    code: FaultCode,
    place: string,
    change: { readonly en?: Record<string, string>; readonly uk?: Record<string, string> },
  ][] = [
    ['a key that only English has', 'missing-key', 'en.yaml:4:9', { en: { bye: 'Bye' } }],
    ['a key that only Ukrainian has', 'missing-key', 'uk.yaml:4:9', { uk: { bye: 'Бувайте' } }],
    ['a text left empty', 'missing-translation', 'uk.yaml:3:3', { uk: { hello: '' } }],
    ['a misspelt argument', 'argument-mismatch', 'uk.yaml:3:11', { uk: { hello: 'Вітаємо: {nmae}' } }],
    ['an argument of another type', 'argument-mismatch', 'uk.yaml:3:11', { uk: { hello: '{name, number}' } }],
    [
      'a choice between other words',
      'argument-mismatch',
      'uk.yaml:4:10',
      { en: { kind: '{k, select, a {A} other {B}}' }, uk: { kind: '{k, select, c {А} other {Б}}' } },
    ],
    [
      'two missing plural categories',
      'missing-plural-category',
      'uk.yaml:2:13',
      { uk: { options: '{n, plural, one {# варіант} other {# варіантів}}' } },
    ],
    [
      'a missing “other”',
      'missing-plural-category',
      'en.yaml:2:39',
      { en: { options: '{n, plural, one {# option}}' } },
    ],
    [
      'a missing ordinal category',
      'missing-plural-category',
      'uk.yaml:4:9',
      {
        en: { nth: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}' },
        uk: { nth: '{n, selectordinal, other {#-й}}' },
      },
    ],
    [
      'a category that is never chosen',
      'unused-plural-category',
      'en.yaml:2:13',
      { en: { options: '{n, plural, one {# option} few {# options} other {# options}}' } },
    ],
    [
      '“one” without its number',
      'one-without-number',
      'uk.yaml:2:29',
      { uk: { options: uk.replace('one {# варіант}', 'one {варіант}') } },
    ],
    ['an unknown type', 'unknown-argument-type', 'uk.yaml:3:27', { uk: { hello: 'Вітаємо: {name, wort}' } }],
    ['a time', 'unknown-argument-type', 'en.yaml:3:11', { en: { hello: '{name, time}' } }],
    ['an unknown number style', 'unknown-style', 'en.yaml:3:11', { en: { hello: '{name, number, roman}' } }],
    ['a number skeleton', 'unknown-style', 'en.yaml:3:11', { en: { hello: '{name, number, ::.00}' } }],
    ['a brace not closed', 'unbalanced-placeholder', 'uk.yaml:3:20', { uk: { hello: 'Вітаємо: {name' } }],
    ['a brace too many', 'unbalanced-placeholder', 'uk.yaml:3:26', { uk: { hello: 'Вітаємо: {name}}' } }],
    ['a form not closed', 'unbalanced-placeholder', 'uk.yaml:2:13', { uk: { options: uk.slice(0, -1) } }],
    ['an empty placeholder', 'unbalanced-placeholder', 'en.yaml:3:17', { en: { hello: 'Hello {}' } }],
    ['a Latin i in a Ukrainian word', 'mixed-scripts', 'uk.yaml:3:11', { uk: { hello: 'Вiтаємо: {name}' } }],
    ['a Latin i for “and”', 'mixed-scripts', 'uk.yaml:3:17', { uk: { hello: 'Один, i {name}' } }],
    ['a Cyrillic o in an English word', 'mixed-scripts', 'en.yaml:3:11', { en: { hello: 'Hellо {name}' } }],
    ['an English word in Cyrillic letters', 'mixed-scripts', 'en.yaml:3:11', { en: { hello: 'Нор {name}' } }],
    [
      'a mixed word inside a plural form',
      'mixed-scripts',
      'uk.yaml:2:32',
      { uk: { options: uk.replace('# варіант}', '# вaріант}') } },
    ],
    ['a Russian letter', 'foreign-letter', 'uk.yaml:3:11', { uk: { hello: 'Привёт {name}' } }],
    ['a typewriter apostrophe', 'straight-apostrophe', 'uk.yaml:3:11', { uk: { hello: "З'єднання {name}" } }],
    ['a tag', 'markup', 'en.yaml:3:11', { en: { hello: '<b>Hello</b> {name}' } }],
    [
      'one argument of two types',
      'argument-conflict',
      'en.yaml:3:18',
      { en: { hello: '{name} {name, number}' } },
    ],
    [
      'an argument named like a built-in',
      'bad-argument-name',
      'en.yaml:3:11',
      { en: { hello: '{toString}' } },
    ],
  ];
  it.each(defects)('catches %s', (_, code, place, change) => {
    const found = seed(change).filter((line) => line.includes(` ${code} `));
    expect(found[0]).toMatch(`${place} ${code === 'unused-plural-category' ? 'warning' : 'error'} ${code}`);
  });

  it.each(fixture.lint)(
    'judges “$message” as the reference does',
    ({ locale, message, expect: expected }) => {
      const name = message.includes('Привіт') ? 'hello' : 'options';
      const lines = seed({ [locale]: { [name]: message } });
      expect(lines.some((line) => line.includes(expected.split(':')[0]!))).toBe(true);
    },
  );

  it('still compiles where there is nothing worse than a warning', () => {
    const en = { ...sound.en, options: '{n, plural, one {# option} few {# options} other {# options}}' };
    expect(compile(yaml(en), yaml(sound.uk)).output.size).toBe(3);
  });

  it('refuses files that are no groups of texts', () => {
    const codes = (text: string) => compile(text, text).faults.map(({ code }) => code);
    expect(codes('')).toContain('wrong-shape');
    expect(codes('group: text')).toContain('wrong-shape');
    expect(codes('group:\n  name:\n    deeper: text')).toContain('wrong-shape');
    expect(codes('group:\n  name: 7')).toContain('wrong-shape');
    expect(codes('group:\n  Bad name: text')).toContain('bad-key');
    expect(codes('__proto__:\n  name: text')).toContain('bad-key');
    expect(codes('group:\n  constructor: text')).toContain('bad-key');
    expect(codes('group:\n  name: a\n  name: b')).toContain('unreadable-file');
    expect(codes('group:\n  name: Number # 1')).toContain('text-cut-short');
    expect(codes('group:\n  name: [unclosed')).toContain('unreadable-file');
  });

  it('points into folded, quoted and escaped texts', () => {
    const place = (text: string) => formatFault(compile('g:\n  a: ok\n', text).faults[0]!).split(' ')[0];
    expect(place('g:\n  a: >-\n    перший рядок\n    {name\n')).toBe('uk.yaml:4:5');
    expect(place("g:\n  a: 'it''s {name'\n")).toBe('uk.yaml:2:13');
    expect(place('g:\n  a: "так \\"{name"\n')).toBe('uk.yaml:2:13');
  });

  it('stops at forms that are nested too deep', () => {
    const deep = `${'{n, plural, one {# '.repeat(6)}#${'} other {#}}'.repeat(6)}`;
    expect(seed({ en: { options: deep } }).join()).toContain('nested-too-deep');
  });

  it('writes what reads like code as text', () => {
    const { output } = compile(yaml({ a: ['`\\$', '{n}'].join('') }), yaml({ a: 'так {n}' }));
    expect(output.get('en.ts')).toMatch(/a: \(a\) => `\\`\\\\\\\$\$\{a\.n\}`/);
  });

  it('keeps a number and the noun after it on one line', () => {
    expect(compile(yaml(sound.en), yaml(sound.uk)).output.get('en.ts')).toMatch(/`\$\{n\}\\u00A0options`/);
  });
});
