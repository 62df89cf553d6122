#!/usr/bin/env node
/**
 * The one way in: `npm run demo`, `npm test`, `pnpm check` and the others start here, on Node 20 and npm alone,
 * before anything is installed. Nothing outside Node itself may be imported.
 */
import { isAbsolute, join, resolve } from 'node:path';
import { findChromium } from './bootstrap/chromium.mjs';
import { findNode, isAtLeast, oldest } from './bootstrap/node.mjs';
import { installDependencies } from './bootstrap/pnpm.mjs';
import { environment, onStderr, root, run } from './bootstrap/processes.mjs';
import { Stop, say } from './bootstrap/say.mjs';
import { serve } from './bootstrap/serve.mjs';
import { runSuites, suites, summary } from './bootstrap/suites.mjs';

const tasks = { install, demo, test, storybook, conformance, bench, check, new: generate };

/** Nothing more than what every task does first. */
function install() {
  say('the dependencies are installed');
  return 0;
}

async function demo() {
  const port = Number(process.env.PORT ?? 4173);
  await build('--filter=@steelyard/explorer');
  await serve(join(root, 'apps/explorer/dist'), port);
  say(`the explorer is at http://localhost:${port} (Ctrl+C ends it)`);
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done(0));
  });
}

async function test(node, args) {
  const names = args.filter((arg) => arg !== '--fresh');
  // A server that tests a change runs every test, whatever it has kept.
  const fresh = names.length < args.length || !['', 'false'].includes(process.env.CI ?? '');
  const chosen = names.length > 0 ? suites.filter(({ name }) => names.includes(name)) : suites;
  if (chosen.length < names.length) {
    throw new Stop(
      `There is no such suite among: ${names.join(', ')}.`,
      `Name some of ${suites.map(({ name }) => name).join(', ')}, or none for all.`,
    );
  }
  const needsBrowser = chosen.some(({ inBrowser }) => inBrowser);
  const chromium = needsBrowser ? await findChromium(node) : undefined;
  await build(...new Set(chosen.map(({ needs }) => `--filter=${needs}`)));
  const results = await runSuites(chosen, { node, chromium }, { fresh });
  console.log(`\n${summary(results)}`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

function storybook() {
  return run('pnpm', ['--filter', '@steelyard/storybook', 'run', 'dev']);
}

function conformance(node, args) {
  const here = process.env.INIT_CWD ?? process.cwd();
  const places = args.map((arg) => (arg.startsWith('-') || isAbsolute(arg) ? arg : resolve(here, arg)));
  return typescript(node, 'tools/conformance/src/main.ts', places);
}

function bench(node, args) {
  return typescript(node, 'tools/bench/main.ts', args);
}

async function check(node, args) {
  const browser = { CHROMIUM_PATH: await findChromium(node) };
  await build('--filter=!@steelyard/storybook');
  return typescript(node, 'tools/check/main.ts', args, browser);
}

function generate(node, args) {
  return typescript(node, 'tools/new/main.ts', args);
}

/** Runs a tool straight from its TypeScript; packages are read from source too. */
function typescript(node, file, args, env = {}) {
  const settings = { env: { ...environment, ...env } };
  return run(node, ['--conditions=@steelyard/source', file, ...args], settings);
}

async function build(...filter) {
  say('building what has changed');
  const code = await run('turbo', ['run', 'build', '--output-logs=errors-only', ...filter], {
    stdio: onStderr,
  });
  if (code !== 0)
    throw new Stop('The build failed; the errors stand above.', 'Correct them and run the command again.');
}

async function main([name, ...rest]) {
  if (!isAtLeast(process.versions.node, oldest.bootstrap)) {
    throw new Stop(
      `Steelyard needs Node ${oldest.bootstrap} or newer, and this is ${process.versions.node}.`,
      'Install a newer Node, then run the command again.',
    );
  }
  const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined;
  if (!task)
    throw new Stop(`There is no task "${name ?? ''}".`, `Choose one of: ${Object.keys(tasks).join(', ')}.`);
  await installDependencies();
  // Some runners of scripts hand the "--" before the arguments on, others keep it.
  return task(await findNode(), rest[0] === '--' ? rest.slice(1) : rest);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (reason) => {
    process.stderr.write(`\n${reason instanceof Stop ? reason.message : reason.stack}\n`);
    process.exit(1);
  },
);
