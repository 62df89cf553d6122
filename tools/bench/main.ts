import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { readCatalogue, selectNames } from './catalogue.ts';
import { type Measurement, measure } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');

/** `pnpm bench [--json] [NAME…]`: measures each case in a process of its own, one after another. */
async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json' && arg !== '--');
  if (unknown) throw new Error(`There is no switch ${unknown}. Use: pnpm bench [--json] [NAME…]`);
  const asked = args.filter((arg) => !arg.startsWith('-'));

  const names = selectNames([...(await readCatalogue(root)).keys()], asked);
  if (names.length === 0)
    throw new Error('There is no benchmark yet. Add packages/NAME/bench/NAME.bench.ts.');
  const write = args.includes('--json') ? writeJson : writeRow;
  if (write === writeRow) console.log(row('benchmark', 'median ms', 'min ms', 'runs', 'peak MB'));
  for (const name of names) write(await measureApart(name));
}

async function measureApart(name: string): Promise<Measurement> {
  const child = fork(import.meta.filename, ['--one', name], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const measurement = await Promise.race([
    once(child, 'message').then(([message]) => message),
    ended.then(() => null),
  ]);
  await ended;
  if (measurement === null) throw new Error(`${name} did not finish; what it said stands above.`);
  return measurement;
}

async function measureHere(name: string): Promise<void> {
  const benchCase = (await readCatalogue(root)).get(name);
  if (benchCase) process.send?.(await measure(benchCase));
  process.disconnect?.();
}

function writeJson(measurement: Measurement): void {
  console.log(JSON.stringify(measurement));
}

function writeRow({ name, median_ms, min_ms, runs, peak_mb }: Measurement): void {
  console.log(row(name, median_ms, min_ms, runs, peak_mb));
}

function row(name: string, ...figures: readonly (string | number)[]): string {
  return name.padEnd(44) + figures.map((figure) => String(figure).padStart(12)).join('');
}

const [mode, ...rest] = process.argv.slice(2);
const work = mode === '--one' ? measureHere(rest[0] ?? '') : main(process.argv.slice(2));
work.catch((reason: Error) => {
  console.error(reason.message);
  process.exitCode = 1;
  if (process.connected) process.disconnect?.();
});
