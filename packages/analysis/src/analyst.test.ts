import { Worker } from 'node:worker_threads';
import { ukraineProblem } from '@steelyard/case-ukraine';
import type { AnalysisSettings } from '@steelyard/model';
import { afterEach, describe, expect, it } from 'vitest';
import { agreement } from './agreement/agreement.ts';
import { analyse } from './analyse.ts';
import { type Analyst, createAnalyst } from './analyst.ts';
import { robustness } from './robustness/robustness.ts';
import { nodePort } from './worker-port.ts';

const weights = ukraineProblem.weightSets[0]!.weights;
const settings: AnalysisSettings = { weights, weightSpread: 'around', sampleCount: 6000 };

function fromSource(file: string, execArgv = ['--conditions=@steelyard/source']) {
  return () => nodePort(new Worker(new URL(file, import.meta.url), { execArgv }));
}

let analyst: Analyst;
afterEach(() => analyst.dispose());

describe('createAnalyst', () => {
  it('gives in a worker what analyse gives here', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const progress: number[] = [];
    const result = await analyst.analyse(ukraineProblem, settings, 7, {
      onProgress: (done) => progress.push(done),
    });
    expect(JSON.stringify(result)).toBe(JSON.stringify(analyse(ukraineProblem, settings, 7)));
    expect(progress).toEqual([2000, 4000, 6000]);
  });

  it('looks at robustness in a worker as robustness does here', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const asked = { weights, sampleCount: 1000, regretLimit: 0.1 };
    const progress: number[] = [];
    const result = await analyst.robustness(ukraineProblem, asked, 7, {
      onProgress: (done) => progress.push(done),
    });
    expect(JSON.stringify(result)).toBe(JSON.stringify(robustness(ukraineProblem, asked, 7)));
    expect(progress.at(-1)).toBe(1000);
  });

  it('asks in a worker who would agree', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const asked = await analyst.agreement(ukraineProblem, { sampleCount: 200 }, 7);
    expect(JSON.stringify(asked)).toBe(JSON.stringify(agreement(ukraineProblem, { sampleCount: 200 }, 7)));
    const impossible = analyst.agreement(ukraineProblem, { sampleCount: -1 }, 7);
    await expect(impossible).rejects.toMatchObject({ name: 'AnalysisError', code: 'invalid-settings' });
  });

  it('lets the latest request win', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const first = analyst.analyse(ukraineProblem, settings, 1);
    const second = analyst.analyse(ukraineProblem, settings, 2);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).provenance.seed).toBe(2);
  });

  it('can be cancelled, and goes on working afterwards', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const controller = new AbortController();
    const long = analyst.analyse(ukraineProblem, { ...settings, sampleCount: 1_000_000 }, 1, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
    const next = await analyst.analyse(ukraineProblem, settings, 3);
    expect(next.provenance.seed).toBe(3);
  });

  it('says which settings it cannot use', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./worker.ts') });
    const impossible = analyst.analyse(ukraineProblem, { ...settings, sampleCount: -1 }, 1);
    await expect(impossible).rejects.toMatchObject({ name: 'AnalysisError', code: 'invalid-settings' });
  });

  it('says that a worker failed and what to do', async () => {
    analyst = createAnalyst({ createWorker: fromSource('./no-such-worker.ts') });
    await expect(analyst.analyse(ukraineProblem, settings, 1)).rejects.toMatchObject({
      name: 'AnalysisError',
      code: 'worker-failed',
      message: expect.stringMatching(/try again/i),
    });
  });
});
