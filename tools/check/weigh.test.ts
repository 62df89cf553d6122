import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { overweight } from './weigh.ts';

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
