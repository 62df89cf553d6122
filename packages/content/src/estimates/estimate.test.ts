import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../test/fixtures/estimative-scales.json' with { type: 'json' };
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import { estimate } from './estimate.ts';
import { estimateText } from './estimate-text.ts';
import { type EstimativeScaleId, estimativeScales } from './estimative-scales.ts';

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const percent = (share: number) => Math.round(share * 1000) / 10;

describe('estimate', () => {
  it.each(['icd203', 'phia', 'ipcc'] as const)('has the words and ranges of %s as published', (scale) => {
    const published = fixture[scale].terms.map(({ id, min, max }) => ({
      term: camel(id),
      low: min,
      high: max,
    }));
    const ours = estimativeScales[scale].map(({ term, low, high }) => ({ term, low, high }));
    expect(new Set(ours)).toEqual(new Set(published));
  });

  it.each(fixture.cases)('settles the case %o', ({ p, interval, icd203, phia, ipccNarrowest }) => {
    const [low, high] = (interval ?? [p ?? 0, p ?? 0]).map(percent) as [number, number];
    const found = (scale: EstimativeScaleId) => {
      const is = estimate(low, high, scale);
      return is.kind === 'term' ? is.term : is.kind;
    };
    const expected = (terms: string | readonly string[] | undefined) =>
      typeof terms === 'string'
        ? ['spans']
        : terms?.length === 0
          ? ['gap', 'outside']
          : (terms ?? []).map(camel);
    expect(expected(icd203)).toContain(found('icd203'));
    expect(expected(phia)).toContain(found('phia'));
    if (ipccNarrowest) expect(found('ipcc')).toBe(camel(ipccNarrowest));
  });

  it('takes the upper word on a shared bound, and the lower for a range that ends there', () => {
    expect(estimate(80, 80, 'icd203')).toMatchObject({ kind: 'term', term: 'veryLikely' });
    expect(estimate(55, 80, 'icd203')).toMatchObject({ kind: 'term', term: 'likely' });
    expect(estimate(99, 99, 'icd203')).toMatchObject({ kind: 'term', term: 'almostCertain' });
  });

  it('says where a scale has no word', () => {
    expect(estimate(0.5, 0.5, 'icd203').kind).toBe('outside');
    expect(estimate(0.5, 30, 'icd203').kind).toBe('outside');
    expect(estimate(50, 50, 'phia').kind).toBe('gap');
    expect(estimate(50, 60, 'phia').kind).toBe('gap');
    expect(estimate(40, 70, 'icd203')).toMatchObject({ kind: 'spans', from: 'unlikely', to: 'likely' });
    expect(estimate(30, 60, 'phia')).toMatchObject({ kind: 'spans', from: 'unlikely', to: 'likely' });
    expect(estimate(20, 90, 'ipcc')).toMatchObject({ kind: 'spans', from: 'unlikely' });
  });

  it('refuses what is no range of percentages', () => {
    for (const [low, high] of [
      [-1, 5],
      [60, 50],
      [50, 101],
      [Number.NaN, 5],
    ] as const)
      expect(() => estimate(low, high, 'phia')).toThrow('no range of percentages');
  });

  it('never gives a word whose range does not hold the likelihood', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('icd203', 'phia', 'ipcc'), ([a, b], scale) => {
        const [low, high] = [Math.min(a, b) / 2, Math.max(a, b) / 2];
        const is = estimate(low, high, scale);
        const range = (term: string) => estimativeScales[scale].find((each) => each.term === term);
        if (is.kind === 'term') {
          expect(range(is.term)?.low).toBeLessThanOrEqual(low);
          expect(range(is.term)?.high).toBeGreaterThanOrEqual(high);
        }
        if (is.kind === 'spans') expect(range(is.from)!.low).toBeLessThan(range(is.to)!.high);
      }),
    );
  });
});

describe('estimateText', () => {
  it('always writes the range, with the word or without', () => {
    expect(estimateText(estimate(55, 75, 'icd203'), en)).toBe('likely (55–75%)');
    expect(estimateText(estimate(62, 62, 'phia'), uk)).toBe('імовірно (62%)');
    expect(estimateText(estimate(40, 70, 'icd203'), en)).toBe('unlikely to likely (40–70%)');
    expect(estimateText(estimate(40, 70, 'icd203'), uk)).toBe('від «малоймовірно» до «імовірно» (40–70%)');
    expect(estimateText(estimate(52, 52, 'phia'), uk)).toBe('52%; слова для цього в шкалі немає');
    expect(estimateText(estimate(0.5, 0.5, 'icd203'), en)).toBe(
      '0.5%, which is beyond the words of the scale',
    );
  });
});
