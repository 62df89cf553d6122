import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resultOf } from './kept-results.mjs';

const parent = mkdtempSync(join(tmpdir(), 'steelyard-kept-'));
afterAll(() => rmSync(parent, { recursive: true }));

const green = { name: 'node', passed: 3, failed: 0, skipped: 1 };
const red = { name: 'node', passed: 2, failed: 1, skipped: 1 };

/** A suite whose runs are counted, with what it depends on given each time. */
function suite() {
  const file = join(mkdtempSync(join(parent, 'suite-')), 'node.json');
  let runs = 0;
  const run = async (prints: ReadonlyArray<string | undefined>, result = green, fresh = false) => {
    const left = [...prints];
    const print = async () => (left.length > 1 ? left.shift() : left[0]);
    return resultOf(
      file,
      print,
      async () => {
        runs += 1;
        return result;
      },
      { fresh },
    );
  };
  return { run, runs: () => runs };
}

describe('resultOf', () => {
  it('gives a green result again, with when it was had, while nothing changes', async () => {
    const { run, runs } = suite();
    expect(await run(['a'])).toEqual(green);
    expect(await run(['a'])).toEqual({ ...green, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    expect(runs()).toBe(1);
  });

  it('runs the tests when something changed, when asked to, and where changes cannot be seen', async () => {
    const { run, runs } = suite();
    await run(['a']);
    expect(await run(['b'])).toEqual(green);
    expect(await run(['b'], green, true)).toEqual(green);
    expect(await run([undefined])).toEqual(green);
    expect(await run([undefined])).toEqual(green);
    expect(runs()).toBe(5);
  });

  it('never gives a red result again, nor an older green one after it', async () => {
    const { run, runs } = suite();
    await run(['a']);
    expect(await run(['a'], red, true)).toEqual(red);
    expect(await run(['a'], red)).toEqual(red);
    expect(await run(['a'])).toEqual(green);
    expect(runs()).toBe(4);
  });

  it('keeps nothing of a run during which something changed', async () => {
    const { run, runs } = suite();
    await run(['a', 'b']);
    await run(['a']);
    await run(['b', 'b']);
    expect(runs()).toBe(3);
  });
});
