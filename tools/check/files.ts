import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Reads a text file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files that git keeps or would keep (ignored files never), matching any of the pathspecs. */
export function projectFiles(...pathspecs: readonly string[]): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** What the checks read of a package.json. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly private?: boolean;
  /** Where its source is to be found. */
  readonly repository?: { readonly url: string };
}

/** The packages under packages/, by folder. */
export function packages(): readonly Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => ({ ...JSON.parse(read(path)), folder: path.slice(0, -'/package.json'.length) }));
}

/** Ends a check: silent success, or the faults and exit code 1. */
export function report(faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
