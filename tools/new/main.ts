import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { componentPlan } from './component-plan.ts';
import { methodPlan } from './method-plan.ts';
import { readName } from './names.ts';
import { packagePlan } from './package-plan.ts';
import type { Plan } from './plan.ts';

const root = resolve(import.meta.dirname, '../..');

/** `pnpm new:package NAME`, `pnpm new:method [FOLDER/]NAME`, `pnpm new:component NAME`. */
function planFor(kind: string | undefined, given: string | undefined): Plan {
  if (!given) throw new Error(`Which name? For example: pnpm new:${kind ?? 'method'} swing-weights`);
  if (kind === 'package') return packagePlan(readName(given));
  if (kind === 'component') return componentPlan(readName(given));
  if (kind === 'method') {
    const [name, ...area] = given.split('/').toReversed();
    const folders = area.toReversed().map((part) => readName(part).kebab);
    return methodPlan(readName(name!), folders.join('/'));
  }
  throw new Error(`There is no generator "${kind}". Choose package, method or component.`);
}

function carryOut({ files, additions, reminders }: Plan): void {
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`There is already ${taken.join(', ')}. Choose another name.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const [path, line] of Object.entries(additions)) {
    const file = join(root, path);
    if (readFileSync(file, 'utf8').trim() === 'export {};') writeFileSync(file, '');
    appendFileSync(file, `${line}\n`);
  }
  const touched = [...Object.keys(files), ...Object.keys(additions)];
  start('biome', ['check', '--write', ...touched.filter((path) => /\.(tsx?|json|css|md)$/.test(path))]);
  if (touched.some((path) => path.endsWith('/package.json')))
    start('pnpm', ['install', '--no-frozen-lockfile']);
  console.log(['Made:', ...Object.keys(files), '', 'Left to you:', ...reminders].join('\n  '));
}

function start(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${program} ${args[0]} failed; what it said stands above. Correct it and run it again.`);
}

try {
  const [kind, given] = process.argv.slice(2);
  carryOut(planFor(kind, given));
} catch (reason) {
  console.error((reason as Error).message);
  process.exitCode = 1;
}
