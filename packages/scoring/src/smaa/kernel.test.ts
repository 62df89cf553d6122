import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildKernel } from '../../scripts/build-kernel.mjs';
import { smallProblem } from '../../test/small-problem.ts';
import { kernelBytes } from '../generated/kernel-bytes.ts';
import { loadKernel } from './load-kernel.ts';
import { plainKernel } from './plain-kernel.ts';
import { tallyRanks } from './tally.ts';
import { certainValues, sampleValues } from './value-draws.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const valueTables = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 })).chain(([n, m]) =>
  fc
    .array(fc.array(fc.oneof(unit, fc.constantFrom(0, 0.5, 1)), { minLength: m, maxLength: m }), {
      minLength: n,
      maxLength: n,
    })
    .map((rows) => ({
      alternatives: rows.map((_, i) => `a${i}`),
      criteria: rows[0]!.map((_, j) => `c${j}`),
      rows,
    })),
);
const spreads = fc.constantFrom('any' as const, 'around' as const, 'fixed' as const);
const runs = fc
  .tuple(fc.nat(2 ** 40), fc.oneof(fc.nat(2000), fc.constant(2 ** 33 - 8)), fc.nat(1100))
  .map(([seed, from, count]) => ({ seed, from, to: from + count }));

describe('loadKernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('gives WebAssembly where there is any, and sampling uses it from then on', async () => {
    vi.resetModules();
    const afresh = await import('./load-kernel.ts');
    expect(afresh.fastestKernel().kind).toBe('plain');
    const kernel = await afresh.loadKernel();
    expect(kernel.kind).toBe('wasm');
    expect(await afresh.loadKernel()).toBe(kernel);
    expect(afresh.fastestKernel()).toBe(kernel);
  });

  it('gives the plain loops where there is none', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const afresh = await import('./load-kernel.ts');
    expect((await afresh.loadKernel()).kind).toBe('plain');
  });

  it('is small enough to compile at once on a main thread', () => {
    expect((kernelBytes.length * 3) / 4).toBeLessThan(4096);
  });

  it('comes from the assembly that stands beside it', { timeout: 60_000 }, async () => {
    const generated = readFileSync(new URL('../generated/kernel-bytes.ts', import.meta.url), 'utf8');
    expect(generated).toBe(await buildKernel());
  });
});

describe('the WebAssembly kernel', () => {
  it('counts the same as the plain loops, bit for bit', async () => {
    const kernel = await loadKernel();
    expect(kernel).not.toBe(plainKernel);
    fc.assert(
      fc.property(valueTables, spreads, runs, (values, spread, range) => {
        const draws = certainValues(values, range);
        const weights = Object.fromEntries(values.criteria.map((id, j) => [id, j + 1]));
        const plain = tallyRanks(draws, weights, { spread, kernel: plainKernel });
        expect(tallyRanks(draws, weights, { spread, kernel })).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('draws the same values as the plain loops, bit for bit', async () => {
    const kernel = await loadKernel();
    const bent = {
      ...smallProblem,
      criteria: smallProblem.criteria.map((criterion) =>
        criterion.id === 'cost'
          ? { ...criterion, valueFunction: { kind: 'exponential', rate: 2 } as const }
          : criterion,
      ),
      performances: smallProblem.performances.map((performance, k) =>
        k === 0
          ? { ...performance, distribution: { kind: 'normal', mean: 2, standardDeviation: 1 } as const }
          : performance,
      ),
    };
    fc.assert(
      fc.property(runs, (range) => {
        expect(sampleValues(bent, range, {}, kernel)).toEqual(sampleValues(bent, range, {}, plainKernel));
      }),
      { numRuns: 40 },
    );
  });
});
