import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, onStderr, root, run } from './processes.mjs';
import { Stop, say, step } from './say.mjs';

const stampFile = join(root, 'node_modules/.steelyard-lockfile');

/** Makes node_modules match pnpm-lock.yaml. Does nothing when it already does. */
export async function installDependencies() {
  const stamp = lockfileStamp(readFileSync(join(root, 'pnpm-lock.yaml')));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const pnpm = await findPnpm();
  say('installing the dependencies (about a minute the first time)');
  const args = [...pnpm.slice(1), 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const code = await run(pnpm[0], args, { stdio: onStderr });
  if (code !== 0) {
    throw new Stop(
      'The dependencies could not be installed; what pnpm said stands above.',
      'Check the network and the free disk space. If a package.json was edited, run `pnpm install` once to renew pnpm-lock.yaml.',
    );
  }
  writeFileSync(stampFile, stamp);
}

/** A fingerprint of the lockfile that the last installation followed. */
export function lockfileStamp(lockfile) {
  return createHash('sha256').update(lockfile).digest('hex');
}

/** The version that package.json pins: `pnpm@12.21.0` gives `12.21.0`. */
export function pinnedVersion(packageManager) {
  const version = /^pnpm@(\d+\.\d+\.\d+)/.exec(packageManager)?.[1];
  if (!version)
    throw new Stop(
      `package.json pins no pnpm: packageManager is ${packageManager}.`,
      'Write it as "pnpm@12.21.0".',
    );
  return version;
}

/** The command that starts pnpm: from PATH, from node_modules, or fetched by npx. */
async function findPnpm() {
  const pinned = pinnedVersion(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager);
  const sameMajor = (answer) => answer.code === 0 && answer.output.split('.')[0] === pinned.split('.')[0];

  // environment.PATH starts with node_modules/.bin, so this asks there first and then the user's own pnpm.
  if (sameMajor(await capture('pnpm', ['--version'], { cwd: '/' }))) return ['pnpm'];
  const fetched = ['npx', '--yes', `pnpm@${pinned}`];
  const answer = await step(`fetching pnpm ${pinned} with npx`, () =>
    capture(fetched[0], [...fetched.slice(1), '--version']),
  );
  if (sameMajor(answer)) return fetched;
  throw new Stop(
    `pnpm ${pinned} was not found and npx could not fetch it:\n${answer.output.split('\n').slice(-5).join('\n')}`,
    `Check that npm reaches its registry, or install it yourself: npm install --global pnpm@${pinned}`,
  );
}
