import { OverlapError } from '@steelyard/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAdditiveEnsemble, mergeEnsembleShards, summarizeEnsemble } from './additive-ensemble.ts';
import type { AdditiveProblem } from './additive-problem.ts';
import { mergeEnsembles } from './ensemble-state.ts';
import { negativeLog } from './negative-log.ts';
import { plainKernel } from './plain-kernel.ts';
import { ensembleQuantiles, reportEnsemble } from './report.ts';
import {
  CancelledError,
  type EnsembleModel,
  type EnsembleSettings,
  runEnsemble,
  runEnsembleAsync,
} from './run-ensemble.ts';
import { loadKernel } from './wasm-kernel.ts';

const problem: AdditiveProblem = {
  judgements: [
    [
      [0, 1, 4],
      [2, 2, 5],
      [1, 3, 3],
    ],
    [
      [1, 2, 3],
      [1, 4, 5],
      [0, 1, 1],
    ],
    [
      [2, 2, 2],
      [0, 3, 6],
      [1, 1, 4],
    ],
  ],
};

/** Two uniform quantities; the first alternative is worth their sum, the second a little more than the first on average. */
const model: EnsembleModel<readonly [number, number]> = {
  run: 'test',
  alternatives: 3,
  dimensions: 2,
  scenario: ([a = 0, b = 0]) => [a, b],
  evaluate: (alternative, [a, b]) => [a + b, 1.1, 2 * a][alternative]!,
};
const settings: EnsembleSettings = { random: { seed: 9, stream: 0 }, draws: 2000, threshold: 1 };

function finish<T>(run: Generator<T, T>): T {
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

describe('the additive ensemble', () => {
  it('gives the same bytes from the compiled kernel as from the plain one', async () => {
    const kernel = await loadKernel();
    expect(kernel).not.toBe(plainKernel);
    for (const seed of [0, 7, 2 ** 40 + 3]) {
      const range = { firstBlock: 2, blocks: 3 };
      expect(drawAdditiveEnsemble(problem, seed, { ...range, kernel })).toEqual(
        drawAdditiveEnsemble(problem, seed, range),
      );
    }
  });

  it('gives the same bytes however it is shared out and merged', async () => {
    const kernel = await loadKernel();
    const whole = drawAdditiveEnsemble(problem, 5, { blocks: 23, kernel });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 22 }), { maxLength: 6 }),
        fc.boolean(),
        (cuts, backwards) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 23];
          const shards = edges
            .slice(1)
            .map((edge, k) =>
              drawAdditiveEnsemble(problem, 5, { firstBlock: edges[k]!, blocks: edge - edges[k]!, kernel }),
            );
          const merged = backwards
            ? shards.reduceRight((a, b) => mergeEnsembleShards(b, a))
            : shards.reduce(mergeEnsembleShards);
          expect(merged).toEqual(whole);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('has the mean, ranks and regret that it must have', async () => {
    const { draws, alternatives, quantile } = summarizeEnsemble(
      drawAdditiveEnsemble(problem, 1, { blocks: 50, kernel: await loadKernel() }),
    );
    expect(draws).toBe(50_000);
    for (const [i, row] of problem.judgements.entries()) {
      const { mean, meanStandardError, rankAcceptability } = alternatives[i]!;
      const expected = row.flat().reduce((a, b) => a + b, 0) / 9;
      expect(Math.abs(mean - expected)).toBeLessThan(5 * meanStandardError);
      expect(rankAcceptability.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(quantile(i, 0.05)).toBeLessThan(quantile(i, 0.95));
    }
    expect(Math.min(...alternatives.map(({ expectedRegret }) => expectedRegret))).toBeGreaterThan(0);
    expect(
      alternatives.reduce((sum, { rankAcceptability }) => sum + rankAcceptability[0]!.share, 0),
    ).toBeCloseTo(1, 3);
  });

  it('takes logarithms to the last digit but one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (word) => {
        const u = (word + 0.5) / 2 ** 32;
        expect(Math.abs(negativeLog(u) / -Math.log(u) - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  it('refuses what contradicts itself', () => {
    const draw = (judgements: AdditiveProblem['judgements']) => () =>
      drawAdditiveEnsemble({ judgements }, 1, { blocks: 1 });
    expect(draw([])).toThrow(/no alternatives/);
    expect(draw([[]])).toThrow(/no criteria/);
    expect(draw([[[2, 1, 3]]])).toThrow(/alternative 0 on criterion 0 is 2, 1, 3/);
    expect(draw([[[1, 1, 1]], []])).toThrow(/row 1 has 0 judgements/);
    expect(() => drawAdditiveEnsemble(problem, -1, { blocks: 1 })).toThrow(/seed is -1/);
    const shard = drawAdditiveEnsemble(problem, 1, { blocks: 1 });
    expect(() => mergeEnsembleShards(shard, shard)).toThrow(OverlapError);
    expect(() =>
      mergeEnsembleShards(shard, drawAdditiveEnsemble(problem, 2, { firstBlock: 1, blocks: 1 })),
    ).toThrow(/different problems or seeds/);
    const { alternatives, quantile } = summarizeEnsemble(
      drawAdditiveEnsemble({ judgements: [[[1, 1, 1]]] }, 1, { blocks: 1 }),
    );
    expect(alternatives[0]).toMatchObject({ mean: 1, standardDeviation: 0, expectedRegret: 0 });
    expect(() => quantile(0, 2)).toThrow(/probability is 2/);
  });
});

describe('an ensemble of any model', () => {
  it('reports expected values, regret, ranks and quantiles with their errors', () => {
    const { report, state, share } = finish(runEnsemble(model, settings));
    expect(share).toBe(1);
    expect(report.draws).toBe(2048);
    for (const [i, expected] of [1, 1.1, 1].entries()) {
      const { value, standardError } = report.alternatives[i]!.expectedValue;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(5 * standardError + 1e-12);
    }
    expect(report.alternatives[1]!.satisficing).toEqual({ share: 1, standardError: 0 });
    expect(report.alternatives[1]!.largestRegret).toBeGreaterThan(0.5);
    expect(ensembleQuantiles(state, 1, [0, 1]).values).toEqual([1.1, 1.1]);
    expect(() => ensembleQuantiles(state, 7, [0.5])).toThrow(/no alternative 7/);
  });

  it('is the same after stopping and going on, and however it is shared out', () => {
    const whole = finish(runEnsemble(model, settings)).state;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (blocks) => {
        const run = runEnsemble(model, settings);
        let step = run.next();
        for (let k = 1; k < blocks; k++) step = run.next();
        expect(finish(runEnsemble(model, { ...settings, resume: step.value.state })).state).toEqual(whole);
        const left = finish(runEnsemble(model, { ...settings, draws: blocks * 64 })).state;
        const right = finish(
          runEnsemble(model, { ...settings, firstBlock: blocks, draws: (32 - blocks) * 64 }),
        ).state;
        expect(mergeEnsembles(right, left)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('stops once draws suffice', () => {
    const { report, enough } = finish(
      runEnsemble(model, {
        ...settings,
        draws: 1_000_000,
        stop: { firstRankError: 0.01, regretError: 0.01 },
      }),
    );
    expect(enough).toBe(true);
    expect(report.draws).toBeLessThan(4000);
    expect(
      Math.max(...report.alternatives.map(({ rankAcceptability }) => rankAcceptability[0]!.standardError)),
    ).toBeLessThanOrEqual(0.01);
  });

  it('does not grow with the number of draws', () => {
    const size = (draws: number) => {
      const { state } = finish(runEnsemble({ ...model, evaluate: (_, [a]) => a }, { ...settings, draws }));
      return (
        state.tallies.nodes.length +
        state.values[0]!.nodes.reduce((total, { value }) => total + value.values.length, 0)
      );
    };
    expect(size(32_768)).toBeLessThan(2 * size(2048));
  });

  it('is cancelled with its state, and goes on from there', async () => {
    const cancel = new AbortController();
    const seen: number[] = [];
    const run = runEnsembleAsync(model, settings, {
      signal: cancel.signal,
      sliceMilliseconds: 0,
      onProgress: ({ report }) => {
        seen.push(report.draws);
        if (seen.length === 5) cancel.abort();
      },
    });
    const error = await run.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CancelledError);
    if (!(error instanceof CancelledError) || !error.state) throw error;
    expect(reportEnsemble(error.state).draws).toBe(320);
    const rest = await runEnsembleAsync(model, { ...settings, resume: error.state });
    expect(rest.state).toEqual(finish(runEnsemble(model, settings)).state);
    expect(structuredClone(error.state)).toEqual(error.state);
  });

  it('refuses a value that is no number, and to resume another run', () => {
    const start =
      (change: Partial<typeof model>, more: Partial<EnsembleSettings> = {}) =>
      () =>
        finish(runEnsemble({ ...model, ...change }, { ...settings, draws: 64, ...more }));
    expect(start({ evaluate: () => NaN })).toThrow(/alternative 0 has the value NaN in draw 0/);
    expect(start({ alternatives: 0 })).toThrow(/0 alternatives/);
    expect(start({}, { draws: 0 })).toThrow(/number of draws is 0/);
    const { state } = finish(runEnsemble(model, settings));
    expect(start({ run: 'other' }, { resume: state })).toThrow(/what is resumed is run test/);
    expect(() => mergeEnsembles(state, { ...state, run: 'other' })).toThrow(/different runs/);
    expect(() => mergeEnsembles(state, state)).toThrow(OverlapError);
  });
});
