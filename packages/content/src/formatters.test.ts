import { describe, expect, it } from 'vitest';
import fixture from '../test/fixtures/uk-plurals.json' with { type: 'json' };
import { formatters } from './formatters.ts';

const en = formatters('en');
const uk = formatters('uk');

describe('formatters', () => {
  it('writes Ukrainian as the reference does', () => {
    expect(uk.decimal(1234567.8)).toBe(fixture.formats.decimal.replaceAll(' ', '\u00A0'));
    expect(uk.date('2026-02-24')).toBe(fixture.formats.dateLong);
    expect(uk.date('2026-02')).toBe(fixture.formats.monthYear);
    expect(uk.list(['договір', 'пакет', 'рамка'])).toBe(fixture.formats.list);
    expect(uk.either(['договір', 'пакет', 'рамка'])).toBe(fixture.formats.listOr);
    expect(uk.number(-5)).toBe(fixture.formats.negative);
  });

  it('writes English as the reference does', () => {
    expect(en.decimal(1234567.8)).toBe(fixture.formatsEn.decimal);
    expect(en.date('2026-02-24')).toBe(fixture.formatsEn.dateLong);
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('writes scores, percentages and shares as whole numbers', () => {
    expect(en.score(0.6575)).toBe('66');
    expect(uk.percent(0.455)).toBe('46%');
    expect(en.outOf100(0.614)).toBe('61');
  });

  it('says 0 and 100 only of what is just that', () => {
    expect([0, 0.001, 0.005, 0.994, 0.996, 1].map(en.outOf100)).toEqual([
      '0',
      'fewer than 1',
      '1',
      '99',
      'more than 99',
      '100',
    ]);
    expect(uk.outOf100(0.001)).toBe('менш ніж 1');
  });

  it('never writes a minus before zero', () => {
    expect([en.number(-0.001), en.integer(-0.2), uk.percent(-0.001), en.score(-0)]).toEqual([
      '0',
      '0',
      '0%',
      '0',
    ]);
  });

  it('writes ranges, and one number where the ends read alike', () => {
    expect(en.range(1.5, 2)).toBe('1.5–2');
    expect(en.range(2.001, 2.002)).toBe('2');
    expect(uk.scoreRange(0.541, 0.709)).toBe('54–71');
    expect(en.percentRange(55, 80)).toBe('55–80%');
    expect(en.percentRange(62, 62)).toBe('62%');
  });

  it('writes two different figures differently', () => {
    expect(en.distinctPercents(0.25, 0.14)).toEqual(['25%', '14%']);
    expect(en.distinctPercents(0.142, 0.139)).toEqual(['14.2%', '13.9%']);
    expect(uk.distinctScores(0.67, 0.6698)).toEqual(['67', '66,98']);
    expect(en.distinctPercents(0.1, 0.1)).toEqual(['10%', '10%']);
  });

  it('writes years and months alone, and leaves days that do not exist as they are', () => {
    expect([en.date('2026'), en.date('2026-07'), uk.date('2026')]).toEqual(['2026', 'July 2026', '2026']);
    expect(en.date('2026-02-31')).toBe('2026-02-31');
  });
});
