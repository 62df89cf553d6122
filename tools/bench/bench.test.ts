import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue, selectNames } from './catalogue.ts';
import { measure, median } from './measure.ts';

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
  });
});

describe('selectNames', () => {
  const known = ['scoring/smaa', 'scoring/topsis', 'numerics/philox'];

  it('takes all when nothing is asked for, else what begins so', () => {
    expect(selectNames(known, [])).toEqual(known);
    expect(selectNames(known, ['scoring/'])).toEqual(['scoring/smaa', 'scoring/topsis']);
  });

  it('lists the names when one is unknown', () => {
    expect(() => selectNames(known, ['voting'])).toThrow(
      /No benchmark begins with voting[\s\S]*numerics\/philox/,
    );
  });
});

describe('measure', () => {
  it('sets up once, then times as many runs as asked', async () => {
    const calls: string[] = [];
    const pause = () => new Promise((done) => setTimeout(done, 2));
    const run = () => {
      calls.push('run');
      return pause();
    };
    const setup = () => void calls.push('setup');
    const result = await measure({ name: 'pause', setup, run, runs: 3 });
    expect(calls).toEqual(['setup', 'run', 'run', 'run', 'run', 'run']);
    expect(result).toMatchObject({ name: 'pause', runs: 3 });
    expect(result.min_ms).toBeLessThanOrEqual(result.median_ms);
    expect(result.peak_mb).toBeGreaterThan(0);
  });

  it('repeats what is too quick to time', async () => {
    let calls = 0;
    await measure({ name: 'count', run: () => (calls += 1), runs: 2 });
    expect(calls).toBeGreaterThan(100);
  });
});

describe('readCatalogue', () => {
  it('finds the cases of every package and refuses one name for two', async () => {
    const root = mkdtempSync(join(tmpdir(), 'steelyard-bench-'));
    const write = (name: string) => {
      const folder = join(root, `packages/${name}/bench`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'a.bench.ts'), `export default [{ name: 'same', run: () => 1 }];`);
    };
    write('one');
    expect([...(await readCatalogue(root)).keys()]).toEqual(['same']);
    write('two');
    await expect(readCatalogue(root)).rejects.toThrow(/same is used twice/);
    rmSync(root, { recursive: true });
  });
});
