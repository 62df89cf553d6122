import { describe, expect, it } from 'vitest';
import { playwrightCounts, summary, verdict, vitestCounts } from './suites.mjs';

describe('verdict', () => {
  const green = { passed: 3, failed: 0, skipped: 0 };

  it('passes a suite that ended well and ran tests', () => {
    expect(verdict('node', 0, green)).toEqual({ name: 'node', ...green });
  });

  it('counts a suite that wrote no report as a failure', () => {
    expect(verdict('node', 1, undefined)).toMatchObject({
      failed: 1,
      fault: expect.stringContaining('no report'),
    });
  });

  it('counts a suite that ran no test as a failure', () => {
    expect(verdict('node', 0, { passed: 0, failed: 0, skipped: 4 })).toMatchObject({
      failed: 1,
      fault: 'ran no test',
    });
  });

  it('does not let green counts hide a bad exit code', () => {
    expect(verdict('node', 2, green)).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe('vitestCounts', () => {
  it('counts a file that could not be loaded, which has no failed test', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});

describe('playwrightCounts', () => {
  it('counts a flaky test as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });
});

describe('summary', () => {
  it('ends with the totals alone on a line', () => {
    const results = [
      verdict('node', 0, { passed: 3, failed: 0, skipped: 1 }),
      verdict('browser', 1, undefined),
    ];
    const lines = summary(results).split('\n');
    expect(lines.at(-1)).toBe('3 passed, 1 failed');
    expect(lines[0]).toMatch(/^✓ node +3 passed, 0 failed, 1 skipped$/);
    expect(lines[1]).toMatch(/^✗ browser .*wrote no report/);
  });

  it('says of a result that is given again when it was had and how to have it anew', () => {
    const kept = {
      ...verdict('node', 0, { passed: 3, failed: 0, skipped: 0 }),
      since: '2026-07-01T12:00:00Z',
    };
    expect(summary([kept])).toMatch(
      /^✓ node +3 passed, 0 failed \(nothing changed since the run of 1 Jul 2026/,
    );
    expect(summary([kept])).toMatch(/`npm test -- --fresh` runs it again\)\n3 passed, 0 failed$/);
  });
});
