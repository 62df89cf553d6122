import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { resultOf } from './kept-results.mjs';
import { environment, root, run } from './processes.mjs';
import { say } from './say.mjs';

const reports = join(root, '.vitest');
const keptResults = join(root, 'node_modules/.cache/steelyard-tests');

/**
 * Every test of the project belongs to one of these suites; they run one after another once `needs` is built.
 * `workspace` is where a suite's tests stand if they read nothing but that workspace and those it leans on.
 */
export const suites = [
  vitest('node', './packages/*', undefined, ['--config', 'vitest.node.config.ts']),
  vitest('browser', './packages/*', 'packages/ui', ['--root', 'packages/ui']),
  vitest('stories', '@steelyard/storybook', 'apps/storybook', ['--root', 'apps/storybook']),
  playwright('end-to-end', '@steelyard/explorer', 'apps/explorer'),
];

/**
 * Runs the suites and returns what each came to. A suite that crashed or ran no test counts as one failure; one that was
 * green and has not changed since is not run again unless the run is to be `fresh`.
 */
export async function runSuites(chosen, programs, settings) {
  const results = [];
  for (const suite of chosen) {
    const { node, chromium } = programs;
    const env = suite.inBrowser ? { ...environment, CHROMIUM_PATH: chromium } : environment;
    const used = suite.inBrowser ? { node, chromium } : { node };
    const print = () => fingerprint(root, suite.workspace, env, used);
    const start = () => runSuite(suite, env);
    results.push(await resultOf(join(keptResults, `${suite.name}.json`), print, start, settings));
  }
  return results;
}

async function runSuite(suite, env) {
  say(`tests: ${suite.name}`);
  mkdirSync(reports, { recursive: true });
  rmSync(suite.report, { force: true });
  const code = await suite.start(env);
  return verdict(suite.name, code, readCounts(suite));
}

/** Joins a suite's exit code with the counts of its report, so that no failure is lost between the two. */
export function verdict(name, code, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const said = { name, passed, failed, skipped };
  if (failed > 0) return said;
  if (!counts) return { ...said, failed: 1, fault: `wrote no report (exit code ${code})` };
  if (code !== 0) return { ...said, failed: 1, fault: `ended with exit code ${code} though no test failed` };
  if (passed === 0) return { ...said, failed: 1, fault: 'ran no test' };
  return said;
}

/** The lines that end a run of the tests; the last is `N passed, N failed` alone. */
export function summary(results) {
  const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
  const lines = results.map(({ name, passed, failed, skipped, fault, since }) => {
    const extra = [
      skipped > 0 ? `, ${skipped} skipped` : '',
      fault ? ` (${fault})` : '',
      since
        ? ` (nothing changed since the run of ${localTime(since)}; \`npm test -- --fresh\` runs it again)`
        : '',
    ].join('');
    return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${passed} passed, ${failed} failed${extra}`;
  });
  return [...lines, `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}

function localTime(iso) {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** What a vitest report counts. A file that could not be loaded has no failed test, so files count as well. */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What a Playwright report counts. A test that passed on its second try only is a failure here. */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function vitest(name, needs, workspace, where) {
  const report = join(reports, `${name}.json`);
  const args = ['run', ...where, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = (env) => run('vitest', args, { env });
  return { name, needs, workspace, inBrowser: workspace !== undefined, report, count: vitestCounts, start };
}

function playwright(name, needs, workspace) {
  const report = join(reports, `${name}.json`);
  const start = (env) =>
    run('playwright', ['test', '--reporter=list,json'], {
      cwd: join(root, workspace),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
  return { name, needs, workspace, inBrowser: true, report, count: playwrightCounts, start };
}

function readCounts({ report, count }) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
