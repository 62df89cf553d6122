import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../test/small-problem.ts';
import { nodeWorker, tallyInWorkers } from './in-workers.ts';
import { rankAcceptability, scoreRanges } from './smaa/rank-acceptability.ts';
import { runTallyTask, splitTallyTask, type TallyTask } from './smaa/tally-task.ts';

const task: TallyTask = {
  subject: { kind: 'problem', problem: smallProblem },
  weights: { security: 2, cost: 1 },
  range: { seed: 3, from: 0, to: 1000 },
  settings: { spread: 'around' },
};
const createWorker = () =>
  nodeWorker(
    new Worker(new URL('./worker.ts', import.meta.url), {
      execArgv: ['--conditions=@steelyard/source', '--no-warnings'],
    }),
  );

describe('tallyInWorkers', () => {
  it('gives the same figures for one thread and for three', { timeout: 30_000 }, async () => {
    const alone = [runTallyTask(task)];
    for (const workers of [1, 3]) {
      const tallies = await tallyInWorkers(task, { workers, createWorker });
      expect(tallies.length).toBe(workers);
      expect(rankAcceptability(tallies)).toEqual(rankAcceptability(alone));
      expect(scoreRanges(tallies)).toEqual(scoreRanges(alone));
    }
  });

  it('says what a thread said when it fails', { timeout: 30_000 }, async () => {
    const wrong = { ...task, weights: { security: 1 } };
    await expect(tallyInWorkers(wrong, { workers: 1, createWorker })).rejects.toThrow(
      /tallyInWorkers: tallyRanks: no weight for cost/,
    );
  });
});

describe('splitTallyTask', () => {
  it('covers every draw once', () => {
    for (const parts of [1, 2, 3, 7, 5000]) {
      const ranges = splitTallyTask(task, parts).map(({ range }) => range);
      expect(ranges[0]!.from).toBe(0);
      expect(ranges.at(-1)!.to).toBe(1000);
      for (const [k, { from }] of ranges.entries()) if (k > 0) expect(from).toBe(ranges[k - 1]!.to);
    }
  });

  it('takes certain values too', () => {
    const values = { alternatives: ['a', 'b'], criteria: ['x'], rows: [[1], [0]] };
    const certain: TallyTask = {
      subject: { kind: 'values', values },
      weights: { x: 1 },
      range: { seed: 1, from: 0, to: 10 },
      settings: { spread: 'any' },
    };
    expect(rankAcceptability([runTallyTask(certain)]).rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
