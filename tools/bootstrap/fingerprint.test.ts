import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, reach } from './fingerprint.mjs';

const parent = mkdtempSync(join(tmpdir(), 'steelyard-fingerprint-'));
let root: string;
afterAll(() => rmSync(parent, { recursive: true }));

beforeEach(() => {
  root = mkdtempSync(join(parent, 'repository-'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  write('.gitignore', 'dist/\nnotes/\n');
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('README.md', 'One page.');
  manifest('packages/scoring', {});
  manifest('packages/ui', {});
  manifest('packages/analysis', { '@steelyard/scoring': 'workspace:^', zod: 'catalog:' });
  manifest('apps/explorer', { '@steelyard/analysis': 'workspace:^' });
  write('packages/scoring/src/topsis.ts', 'export const topsis = 1;');
  write('packages/scoring/src/smaa.ts', 'export const smaa = 1;');
  execFileSync('git', ['add', '.'], { cwd: root });
  write('chromium', '#!/bin/sh\necho Chromium 153.0.0\n');
  chmodSync(join(root, 'chromium'), 0o755);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function manifest(folder: string, dependencies: Readonly<Record<string, string>>): void {
  write(`${folder}/package.json`, JSON.stringify({ dependencies }));
}

function print(workspace?: string, env: Readonly<Record<string, string>> = { TZ: 'UTC' }) {
  return fingerprint(root, workspace, env, { chromium: join(root, 'chromium') });
}

describe('fingerprint', () => {
  const changes: ReadonlyArray<readonly [what: string, change: () => void]> = [
    [
      'a file that is not committed',
      () => write('packages/scoring/src/topsis.ts', 'export const topsis = 2;'),
    ],
    ['a file that git does not know yet', () => write('packages/scoring/src/new.test.ts', '')],
    ['a deleted file', () => rmSync(join(root, 'packages/scoring/src/smaa.ts'))],
    [
      'a deleted file that git forgot as well',
      () => execFileSync('git', ['rm', '-q', '-f', 'packages/scoring/src/smaa.ts'], { cwd: root }),
    ],
    ['the lockfile', () => write('pnpm-lock.yaml', 'lockfileVersion: 10')],
    ['a file that is built', () => write('packages/scoring/dist/index.js', 'export {};')],
    ['a right to run a file', () => chmodSync(join(root, 'packages/scoring/src/topsis.ts'), 0o755)],
    ['a new version of Chromium', () => write('chromium', '#!/bin/sh\necho Chromium 154.0.0\n')],
  ];
  it.each(changes)('changes with %s', async (_what, change) => {
    const [all, ofExplorer] = [await print(), await print('apps/explorer')];
    change();
    expect(await print()).not.toBe(all);
    expect(await print('apps/explorer')).not.toBe(ofExplorer);
  });

  it('changes with the environment, a variable that is gone too', async () => {
    const before = await print();
    expect(await print(undefined, { TZ: 'Europe/Kyiv' })).not.toBe(before);
    expect(await print(undefined, {})).not.toBe(before);
    expect(await print(undefined, { TZ: 'UTC', NODE_OPTIONS: '--stack-size=500' })).not.toBe(before);
  });

  it('stays when nothing changes but the terminal and what git ignores', async () => {
    const before = await print();
    write('notes/today.md', 'Not for others.');
    expect(await print(undefined, { TZ: 'UTC', SHLVL: '3', npm_lifecycle_event: 'test' })).toBe(before);
  });

  it('does not count workspaces that a workspace does not lean on', async () => {
    const before = await print('apps/explorer');
    write('packages/ui/src/Figure.tsx', '');
    write('README.md', 'Another page.');
    expect(await print('apps/explorer')).toBe(before);
    write('tools/bootstrap/suites.mjs', '');
    expect(await print('apps/explorer')).not.toBe(before);
  });

  it('is not to be had where git knows no repository', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(await print()).toBeUndefined();
  });
});

describe('reach', () => {
  it('follows dependencies through packages', () => {
    expect([...reach(root, 'apps/explorer')]).toEqual([
      'apps/explorer',
      'packages/analysis',
      'packages/scoring',
    ]);
  });
});
