import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildKernel } from '../../scripts/build-kernel.mjs';
import { smallProblem } from '../../test/small-problem.ts';
import { plainKernel } from './plain-kernel.ts';
import { tallyRanks } from './tally.ts';
import { certainValues, sampleValues } from './value-draws.ts';
import { loadKernel } from './wasm-kernel.ts';

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

  it('loads WebAssembly once where there is any', async () => {
    expect((await loadKernel()).kind).toBe('wasm');
    expect(await loadKernel()).toBe(await loadKernel());
  });

  it.each([
    ['there is none', undefined],
    ['it cannot be compiled', { compile: () => Promise.reject(new Error('no vectors')) }],
  ])('falls back to the plain loops where %s', async (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly);
    vi.resetModules();
    const { loadKernel: loadAfresh } = await import('./wasm-kernel.ts');
    expect((await loadAfresh()).kind).toBe('plain');
  });

  it('comes from the assembly that stands beside it', { timeout: 60_000 }, () => {
    const generated = readFileSync(new URL('../generated/kernel-bytes.ts', import.meta.url), 'utf8');
    expect(generated).toBe(buildKernel());
  });
});

describe('the WebAssembly kernel', () => {
  it('counts the same as the plain loops, bit for bit', async () => {
    const kernel = await loadKernel();
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
