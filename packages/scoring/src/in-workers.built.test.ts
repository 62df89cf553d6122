import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { smallProblem } from '../test/small-problem.ts';
import { rankAcceptability, scoreRanges } from './smaa/rank-acceptability.ts';
import { runTallyTask, type TallyTask } from './smaa/tally-task.ts';

const task: TallyTask = {
  subject: { kind: 'problem', problem: smallProblem },
  weights: { security: 2, cost: 1 },
  range: { seed: 11, from: 0, to: 1000 },
  settings: { spread: 'around' },
};

/** What a program does that has the package installed and knows nothing of how it is built. */
const program = `
  import { rankAcceptability, scoreRanges, tallyInWorkers } from '@steelyard/scoring';
  const answers = [];
  for (const workers of [1, 2, 3]) {
    const tallies = await tallyInWorkers(${JSON.stringify(task)}, { workers });
    answers.push({
      threads: tallies.length,
      figures: JSON.stringify([rankAcceptability(tallies), scoreRanges(tallies)]),
    });
  }
  console.log(JSON.stringify(answers));
`;

describe('the built package in Node', () => {
  it('starts its own threads, and gives the same bytes for one, two and three', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program], {
      cwd: join(import.meta.dirname, '..'),
    });
    const alone = [runTallyTask(task)];
    const figures = JSON.stringify([rankAcceptability(alone), scoreRanges(alone)]);
    expect(JSON.parse(stdout)).toEqual([1, 2, 3].map((threads) => ({ threads, figures })));
  });
});

describe('the built package in a browser', () => {
  it('starts its threads by the one expression that bundlers follow to the worker file', () => {
    const built = readFileSync(join(import.meta.dirname, '../dist/index.js'), 'utf8');
    expect(built).toMatch(
      /new Worker\(new URL\("\.\/worker\.js", import\.meta\.url\), \{ type: "module" \}\)/,
    );
  });
});
