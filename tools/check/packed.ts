import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Package, packages, report, root } from './files.ts';

const execute = promisify(execFile);

/** Packs a package as it would be published, and has publint and attw read the tarball. */
async function faultsOf({ folder, name }: Package, scratch: string): Promise<readonly string[]> {
  const tarball = join(scratch, `${folder.replace('packages/', '')}.tgz`);
  const commands = [
    ['pnpm', '--dir', folder, 'pack', '--out', tarball],
    ['publint', '--strict', tarball],
    ['attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css'],
  ];
  for (const [program, ...args] of commands) {
    try {
      await execute(program!, args, { cwd: root });
    } catch (reason) {
      const { stdout, stderr } = reason as { stdout: string; stderr: string };
      return [`${name}: ${program}\n${stdout}${stderr}`];
    }
  }
  return [];
}

const scratch = mkdtempSync(join(tmpdir(), 'steelyard-packed-'));
const faults: string[] = [];
for (const each of packages()) if (!each.private) faults.push(...(await faultsOf(each, scratch)));
rmSync(scratch, { recursive: true });
report(faults);
