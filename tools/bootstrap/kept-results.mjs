import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Runs a suite, or gives its last result again where that was green and nothing it depends on has changed since.
 *
 * @param {string} file - Where the suite's last green result is kept.
 * @param {() => Promise<string | undefined>} fingerprint - Hashes what the result depends on; `undefined` keeps nothing.
 * @param {() => Promise<{ failed: number }>} start - Runs the tests.
 * @param {{ fresh: boolean }} settings - With `fresh` the tests run whatever is kept.
 */
export async function resultOf(file, fingerprint, start, { fresh }) {
  const before = await fingerprint();
  const kept = readKept(file);
  if (!fresh && before !== undefined && kept?.fingerprint === before)
    return { ...kept.result, since: kept.since };
  rmSync(file, { force: true }); // a run that is broken off leaves nothing behind
  const result = await start();
  // A file that changed while the tests ran may have been read before or after.
  const unchanged = before !== undefined && (await fingerprint()) === before;
  if (unchanged && result.failed === 0) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ fingerprint: before, since: new Date().toISOString(), result }));
  }
  return result;
}

function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
