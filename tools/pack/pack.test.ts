import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment, root } from '../bootstrap/processes.mjs';

const ours = { cwd: root, env: environment };
const packed = ['model', 'numerics', 'scoring'];

/** PATH without this project's own programs, as a stranger's machine has it. */
const foreignPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

describe('packages installed in an empty foreign project', () => {
  const project = mkdtempSync(join(tmpdir(), 'steelyard-foreign-'));
  const foreign = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, PATH: foreignPath, NODE_OPTIONS: '' },
    });

  beforeAll(() => {
    const filters = packed.map((name) => `--filter=@steelyard/${name}`);
    execFileSync('turbo', ['run', 'build', '--output-logs=errors-only', ...filters], ours);
    const tarballs = packed.map((name) => join(project, `${name}.tgz`));
    for (const [i, name] of packed.entries()) {
      execFileSync('pnpm', ['--dir', `packages/${name}`, 'pack', '--out', tarballs[i]!], ours);
    }
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    try {
      foreign('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs);
    } catch (reason) {
      throw new Error(
        'npm could not install the packed packages; it must reach its registry for zod and yaml.',
        {
          cause: reason,
        },
      );
    }
  }, 180_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it.each([...packed, 'model/parse'])('imports @steelyard/%s on the Node of the machine', (name) => {
    const script = `console.log(Object.keys(await import('@steelyard/${name}')).length)`;
    expect(Number(foreign('node', '--input-type=module', '--eval', script))).toBeGreaterThan(0);
  });

  it('brings no workspace or catalog specifier along', () => {
    for (const name of packed) {
      const manifest = foreign(
        'npm',
        'pkg',
        'get',
        'dependencies',
        '--prefix',
        `node_modules/@steelyard/${name}`,
      );
      expect(manifest).not.toMatch(/workspace:|catalog:/);
    }
  });
});
