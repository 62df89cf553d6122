import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root } from './processes.mjs';
import { Stop, say } from './say.mjs';

const fromNpm = join(root, 'node_modules/.bin/node');

/** The oldest Node that starts the bootstrap itself, and the oldest that runs the project's TypeScript. */
export const oldest = { bootstrap: '20.0.0', typescript: '22.18.0' };

/** The Node that runs the tools: the one npm brought, if this machine can run it, else the one in use. */
export async function findNode() {
  if ((await capture(fromNpm, ['--version'])).code === 0) return fromNpm;
  if (isAtLeast(process.versions.node, oldest.typescript)) {
    say(`the Node that npm brings does not run here; going on with yours, ${process.versions.node}`);
    rmSync(fromNpm, { force: true }); // else every tool in node_modules/.bin would start it
    return process.execPath;
  }
  throw new Stop(
    `The Node that npm brings does not run on this machine, and your own is ${process.versions.node}.`,
    `Install Node ${oldest.typescript} or newer from your system or nodejs.org, then run the command again.`,
  );
}

/** Compares versions of three numbers: is `version` the same as or newer than `least`? */
export function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  const differing = [0, 1, 2].find((part) => a[part] !== b[part]);
  return differing === undefined || a[differing] > b[differing];
}
