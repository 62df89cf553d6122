import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleExports } from './bundle.ts';
import { overweight, overweightBundle } from './weigh.ts';

const limits = [
  { kind: 'data', files: '^texts', limitKb: 2, because: 'one language' },
  { kind: 'scripts', files: '\\.js$', limitKb: 1, because: 'a slow telephone' },
];
const incompressible = (bytes: number) => new Uint8Array(randomBytes(bytes));

it('weighs each file once, under the first kind that takes it', () => {
  const files = new Map([
    ['assets/texts-en.js', incompressible(1500)],
    ['assets/index.js', incompressible(500)],
  ]);
  const { lines, faults } = overweight(files, limits);
  expect(lines[0]).toMatch(/^data: 1\.5 of 2 KB$/);
  expect(lines[1]).toMatch(/^scripts: 0\.5 of 1 KB$/);
  expect(faults).toEqual([]);
});

it('says which kind is too heavy, why it matters and what it holds', () => {
  const { faults } = overweight(new Map([['assets/index.js', incompressible(1500)]]), limits);
  expect(faults).toEqual([
    expect.stringMatching(/scripts: 1\.5 of 1 KB \(a slow telephone\): assets\/index\.js/),
  ]);
});

it('does not let a file of no kind pass', () => {
  expect(overweight(new Map([['video.mp4', incompressible(1)]]), limits).faults).toEqual([
    'video.mp4 is of no kind in sizes.json',
  ]);
});

it('says which part of a bundle is too heavy', () => {
  const limit = { package: 'scoring', exports: 'all', limitKb: 1, laterKb: 3, because: 'a slider' } as const;
  const bundle = {
    first: new Map([['index.js', incompressible(1500)]]),
    later: new Map([['solver.js', incompressible(2000)]]),
  };
  expect(overweightBundle('*', bundle, limit)).toEqual([
    'scoring, all exports, loads 1.5 of 1 KB at once (a slider)',
  ]);
  expect(overweightBundle('topsis', { ...bundle, first: new Map() }, { ...limit, laterKb: 1 })).toEqual([
    'scoring, topsis, loads 2.0 of 1 KB later (a slider)',
  ]);
});

it('bundles one export with what it loads later, and without other packages', {
  timeout: 30_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-bundle-'));
  const index = join(folder, 'index.js');
  writeFileSync(
    index,
    `import { sum } from '@steelyard/numerics';
     export const unused = 'not in use';
     export const total = (list) => sum(list);
     export const later = () => import('./later.js');`,
  );
  writeFileSync(join(folder, 'later.js'), `export const late = 'loaded later';`);
  const text = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files.values()].map((bytes) => Buffer.from(bytes).toString()).join('');
  const total = await bundleExports(index, 'total');
  expect(text(total.first)).toMatch(/from"@steelyard\/numerics"/);
  expect(text(total.first)).not.toMatch(/not in use/);
  expect(text(total.later)).toBe('');
  const all = await bundleExports(index, '*');
  expect(text(all.first)).toMatch(/not in use/);
  expect(text(all.first)).not.toMatch(/loaded later/);
  expect(text(all.later)).toMatch(/loaded later/);
  rmSync(folder, { recursive: true });
});
