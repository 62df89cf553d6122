import { negotiationCases } from '@steelyard/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupInformedConsensus } from './group-informed.ts';
import { kendallW } from './kendall-w.ts';
import { krippendorffAlpha } from './krippendorff.ts';
import { tastleWiermanConsensus } from './tastle-wierman.ts';
import { vanDerEijkAgreement } from './van-der-eijk.ts';

interface Case {
  readonly id: string;
  readonly input: {
    readonly measure: string;
    readonly ranks?: readonly (readonly (number | string)[])[];
    readonly frequencies?: readonly number[];
    readonly metric?: 'nominal' | 'ordinal' | 'interval';
    readonly data?: readonly (readonly (number | null)[])[];
    readonly groups?: readonly (readonly [number, number])[];
  };
  readonly expected: Readonly<Record<string, string | number>>;
}
const cases = negotiationCases<Case>('consensus');

function answer({ measure, ranks, frequencies, metric, data, groups }: Case['input']) {
  switch (measure) {
    case 'kendall_w': {
      const { w, uncorrected, sumOfSquares, chiSquare } = kendallW(ranks!.map((row) => row.map(Number)));
      return { W: w, W_uncorrected: uncorrected, S: sumOfSquares, chi2: chiSquare };
    }
    case 'van_der_eijk_A':
      return { A: vanDerEijkAgreement(frequencies!) };
    case 'tastle_wierman':
      return { consensus: tastleWiermanConsensus(frequencies!) };
    case 'krippendorff_alpha':
      return { alpha: krippendorffAlpha(data!, metric!) };
    default:
      return { gac: groupInformedConsensus(groups!.map(([agree, seen]) => ({ agree, seen }))) };
  }
}

function asNumber(value: string | number): number {
  const [a, b = '1'] = String(value).split('/');
  return Number(a) / Number(b);
}

describe('measures of consensus', () => {
  it.each(cases)('reproduce $id', ({ input, expected }) => {
    const given: Record<string, number | null> = answer(input);
    for (const [key, value] of Object.entries(expected))
      expect(given[key.replace('_float', '')]).toBeCloseTo(asNumber(value), 10);
  });

  it('say that there is nothing to agree on', () => {
    expect(
      kendallW([
        [1, 1],
        [2, 2],
      ]).w,
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, null],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(vanDerEijkAgreement([4])).toBe(1);
    expect(tastleWiermanConsensus([4])).toBe(1);
  });

  it('refuse what is no vote', () => {
    expect(() => vanDerEijkAgreement([0, 0])).toThrow(/frequencies/);
    expect(() => kendallW([[1, 2], [1]])).toThrow(/judgements/);
    expect(() => krippendorffAlpha([[Number.NaN]], 'interval')).toThrow(/values/);
    expect(() => groupInformedConsensus([{ agree: 3, seen: 2 }])).toThrow(/groups\[0\]/);
    expect(() => groupInformedConsensus([])).toThrow(/at least one group/);
  });

  it('do not lower group-informed consensus for more groups when the geometric mean is taken', () => {
    const group = { agree: 8, seen: 10 };
    const one = groupInformedConsensus([group], { combine: 'geometric-mean', prior: 0.5 });
    expect(groupInformedConsensus([group, group], { combine: 'geometric-mean', prior: 0.5 })).toBeCloseTo(
      one,
      12,
    );
  });

  it('stay within their bounds and do not depend on the direction of the scale', () => {
    const frequencies = fc
      .array(fc.nat(20), { minLength: 2, maxLength: 8 })
      .filter((row) => row.some((f) => f > 0));
    fc.assert(
      fc.property(frequencies, (row) => {
        for (const measure of [vanDerEijkAgreement, tastleWiermanConsensus]) {
          const value = measure(row);
          expect(measure([...row].reverse())).toBeCloseTo(value, 9);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(value).toBeGreaterThanOrEqual((measure === tastleWiermanConsensus ? 0 : -1) - 1e-12);
        }
      }),
    );
  });

  it('keep Kendall’s W between 0 and 1, and at 1 for judges of one mind', () => {
    const judgements = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 }))
      .chain(([m, n]) =>
        fc.array(fc.array(fc.nat(4), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
      );
    fc.assert(
      fc.property(judgements, (rows) => {
        const { w } = kendallW(rows);
        if (w !== null) {
          expect(w).toBeGreaterThanOrEqual(-1e-12);
          expect(w).toBeLessThanOrEqual(1 + 1e-12);
        }
        const alike = kendallW(rows.map(() => rows[0]!)).w;
        if (alike !== null) expect(alike).toBeCloseTo(1, 9);
      }),
    );
  });
});
