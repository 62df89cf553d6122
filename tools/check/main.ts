import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** One thing that must hold. It holds when its command exits with 0. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** What to do when it does not hold, beside reading what the command printed. */
  readonly remedy: string;
}

const own = (file: string) => ['node', `tools/check/${file}`];

const checks: readonly Check[] = [
  {
    name: 'types of the packages',
    command: ['turbo', 'run', 'typecheck', '--concurrency=2', '--continue', '--output-logs=errors-only'],
    remedy: 'Correct the types.',
  },
  { name: 'types of the tools', command: ['tsc', '-p', 'tools/tsconfig.json'], remedy: 'Correct the types.' },
  {
    name: 'format and lint',
    command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
    remedy: 'Run `pnpm format`, then correct what is left.',
  },
  {
    name: 'promises and switches',
    command: ['oxlint', '--type-aware', '--config', '.oxlintrc.json', 'packages', 'apps', 'tools'],
    remedy: 'Await the promise, or name the missing case.',
  },
  {
    name: 'boundaries between packages',
    command: ['turbo', 'boundaries'],
    remedy: 'Import downwards only (docs/decisions/0003), and declare what you import.',
  },
  { name: 'import cycles', command: own('cycles.ts'), remedy: 'Move what both files need into a third.' },
  {
    name: 'unused files, exports, packages',
    command: ['knip'],
    remedy: 'Delete what nothing uses, or use it.',
  },
  { name: 'versions in package.json', command: ['sherif'], remedy: 'Run `pnpm exec sherif --fix`.' },
  {
    name: 'packages as published',
    command: own('packed.ts'),
    remedy: 'Correct exports and files in package.json.',
  },
  {
    name: 'words of the glossary',
    command: own('avoid-words.ts'),
    remedy: 'Use the name that GLOSSARY.md gives.',
  },
  {
    name: 'bibliography',
    command: own('bibliography.ts'),
    remedy: 'Add the source to docs/bibliography.json, or cite it where it is used.',
  },
  {
    name: 'generated files',
    command: ['pnpm', '--recursive', '--if-present', 'run', 'generate:check'],
    remedy: 'Run `pnpm --recursive --if-present run generate` and commit the result.',
  },
  {
    name: 'sizes',
    command: own('sizes.ts'),
    remedy: 'Load less, or raise the limit in tools/check/sizes.json with a reason.',
  },
  {
    name: 'no registry in committed files',
    command: own('registries.ts'),
    remedy: 'Remove the address; where packages come from is the business of each machine.',
  },
];

/** Runs every check, two at a time, and says of each whether it holds; the last line counts them. */
async function main(words: readonly string[]): Promise<void> {
  const chosen = checks.filter(({ name }) => words.every((word) => name.includes(word)));
  if (chosen.length === 0) {
    const names = checks.map(({ name }) => `\n  ${name}`).join('');
    throw new Error(`No check has "${words.join(' ')}" in its name. There are:${names}`);
  }
  const waiting = [...chosen];
  let failed = 0;
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) if (!(await holds(check))) failed += 1;
  };
  await Promise.all([worker(), worker()]);
  console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function holds({ name, command, remedy }: Check): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await capture(command);
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (code === 0) console.log(`✓ ${name} (${time})`);
  else console.log(`✗ ${name} (${time}): ${remedy}\n${output.trimEnd().replaceAll(/^/gm, '    ')}`);
  return code === 0;
}

function capture([program, ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(program!, args, {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

main(process.argv.slice(2)).catch((reason: Error) => {
  console.error(reason.message);
  process.exitCode = 1;
});
