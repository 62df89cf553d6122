import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../settings.ts';
import { startView } from '../state/view.ts';
import { type CsvWords, resultsCsv, writeCell } from './csv.ts';

const words: CsvWords = {
  option: 'option',
  criterion: 'criterion',
  rank: 'rank',
  score: 'score',
  low: 'low',
  median: 'median',
  high: 'high',
  first: 'first',
  weight: 'weight',
};
const settings = { ...settingsOf(startView(ukraineProblem)), sampleCount: 500 };
const analysis = analyse(ukraineProblem, settings, 7);
const tableOf = (csv: string) => readCsv(csv.replace(/^\uFEFF/, ''));

describe('a cell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a formula in full width', '＝1+1', "'＝1+1"],
    ['a formula behind a space of no width', '\u200B=1+1', "'\u200B=1+1"],
    ['a formula behind a space that does not break', '\u00A0=1+1', "'\u00A0=1+1"],
    ['a formula behind a byte order mark', '\uFEFF=1+1', "'\uFEFF=1+1"],
    ['a formula behind a mark of direction', '\u202A=1+1', "'\u202A=1+1"],
    ['a formula behind a soft hyphen', '\u00AD=1+1', "'\u00AD=1+1"],
    ['a formula behind a control character', '\u0001=1+1', "'\u0001=1+1"],
    ['a call in an old form', '@SUM(A1)', "'@SUM(A1)"],
    ['a plus', '+1', "'+1"],
    ['a minus in a text', '-5', "'-5"],
    ['a minus in full width', '－5', "'－5"],
    ['a pipe', '|calc', "'|calc"],
    ['a formula behind a line break', '\n=1', `"'\n=1"`],
    ['a formula behind a tabulator', '\t=1', "'\t=1"],
    ['a formula with quotes', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ])('disarms %s', (_, cell, written) => {
    expect(writeCell(cell)).toBe(written);
  });

  it('leaves a negative number a number', () => {
    expect(writeCell(-5)).toBe('-5');
    expect(writeCell(0.25)).toBe('0.25');
  });

  it('leaves texts alone that no spreadsheet would run', () => {
    for (const text of ['Guarantee', 'a=b', 'об’єднання', "об'єднання", 'a - b', ''])
      expect(writeCell(text)).toBe(text);
  });

  it('puts quotes around commas, quotes and line breaks', () => {
    expect(writeCell('a,b')).toBe('"a,b"');
    expect(writeCell('say "yes"')).toBe('"say ""yes"""');
    expect(writeCell('two\r\nlines')).toBe('"two\r\nlines"');
  });

  it('gives back any text when it is read again, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect([[text], [`'${text}`]]).toContainEqual(readCsv(`${writeCell(text)}\r\n`)[0]);
      }),
    );
  });
});

describe('a file of results', () => {
  const table = tableOf(resultsCsv(analysis, (id) => id, words));
  const options = table.slice(1, 1 + analysis.alternatives.length);

  it('has a row an option, from first to last', () => {
    expect(table[0]).toEqual([
      'rank',
      'option',
      'score',
      'low',
      'median',
      'high',
      'first',
      ...analysis.topCriteria,
    ]);
    expect(options.map(([, option]) => option)).toEqual(analysis.ranking.alternatives.map(({ id }) => id));
  });

  it('adds up: what the criteria give is the score', () => {
    for (const row of options) {
      const parts = row.slice(7).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(row[2]), 12);
    }
  });

  it('ends with the weights, which sum to 1', () => {
    const weights = table.slice(-analysis.topCriteria.length);
    expect(weights.map(([id]) => id)).toEqual([...analysis.topCriteria]);
    expect(weights.reduce((sum, [, weight]) => sum + Number(weight), 0)).toBeCloseTo(1, 12);
  });

  it('leaves ranges and chances empty where nothing was drawn', () => {
    const undrawn = analyse(ukraineProblem, { ...settings, sampleCount: 0 }, 7);
    const [, row] = tableOf(resultsCsv(undrawn, (id) => id, words));
    expect(row?.slice(3, 7)).toEqual(['', '', '', '']);
  });

  it('begins with a byte order mark and ends lines as RFC 4180 has it', () => {
    const csv = resultsCsv(analysis, (id) => id, words);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('disarms names that came from a stranger’s file', () => {
    const [, row] = tableOf(resultsCsv(analysis, () => '=cmd|x', words));
    expect(row?.[1]).toBe("'=cmd|x");
  });
});

/** Reads RFC 4180, plainly. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
