import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** node_modules/.bin comes first, so that every child finds pnpm, turbo and the pinned Node by name. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};

/** Runs a command with its output on our own screen; resolves to its exit code, 127 if it could not start. */
export function run(command, args, options = {}) {
  return exitCode(start(command, args, { stdio: 'inherit', ...options }));
}

/** Keeps a child's output off stdout, which is for results. */
export const onStderr = ['ignore', 2, 2];

/** Runs a command quietly; resolves to its exit code and all it printed. */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return { code: await exitCode(child), output: output.trim() };
}

function start(command, args, options) {
  return spawn(command, args, {
    cwd: root,
    env: environment,
    shell: process.platform === 'win32',
    ...options,
  });
}

function exitCode(child) {
  return new Promise((done) => {
    child.on('error', () => done(127));
    child.on('close', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}
