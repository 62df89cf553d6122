import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, run } from './processes.mjs';
import { say } from './say.mjs';

const reports = join(root, '.vitest');

/** Every test of the project belongs to one of these suites; they run one after another once `needs` is built. */
export const suites = [
  vitest('node', './packages/*', ['--config', 'vitest.node.config.ts']),
  vitest('browser', './packages/*', ['--root', 'packages/ui']),
  vitest('stories', '@steelyard/storybook', ['--root', 'apps/storybook']),
  playwright('end-to-end', '@steelyard/explorer', 'apps/explorer'),
];

/** Runs the suites and returns what each came to. A suite that crashed or ran no test counts as one failure. */
export async function runSuites(chosen, env) {
  mkdirSync(reports, { recursive: true });
  const results = [];
  for (const suite of chosen) {
    say(`tests: ${suite.name}`);
    rmSync(suite.report, { force: true });
    const code = await suite.start({ ...environment, ...env });
    results.push(verdict(suite.name, code, readCounts(suite)));
  }
  return results;
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
  const lines = results.map(({ name, passed, failed, skipped, fault }) => {
    const extra = [skipped > 0 ? `, ${skipped} skipped` : '', fault ? ` (${fault})` : ''].join('');
    return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${passed} passed, ${failed} failed${extra}`;
  });
  return [...lines, `${total('passed')} passed, ${total('failed')} failed`].join('\n');
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

function vitest(name, needs, where) {
  const report = join(reports, `${name}.json`);
  const args = ['run', ...where, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, needs, report, count: vitestCounts, start: (env) => run('vitest', args, { env }) };
}

function playwright(name, needs, folder) {
  const report = join(reports, `${name}.json`);
  const start = (env) =>
    run('playwright', ['test', '--reporter=list,json'], {
      cwd: join(root, folder),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
  return { name, needs, report, count: playwrightCounts, start };
}

function readCounts({ report, count }) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
