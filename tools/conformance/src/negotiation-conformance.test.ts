import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runConformance } from './run.ts';

const reference = join(import.meta.dirname, '../../../packages/testing/reference/negotiation');
const folder = mkdtempSync(join(tmpdir(), 'steelyard-negotiation-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly id: string;
  readonly compare?: boolean;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Moves the last number or word that it finds, wherever it is nested. */
function moveOne(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (value === null) return 99;
  if (typeof value === 'string') return /^-?\d+\/\d+$/.test(value) ? '70/3' : `${value}?`;
  if (Array.isArray(value)) return value.length === 0 ? [99] : [...value.slice(0, -1), moveOne(value.at(-1))];
  const entries = Object.entries(Object(value));
  return Object.fromEntries(entries.map(([key, entry], k) => [key, k === 0 ? moveOne(entry) : entry]));
}

describe('negotiation cases', () => {
  it('all pass; the one without comparable input is named', async () => {
    const lines: string[] = [];
    expect(await runConformance([reference], (line) => lines.push(line))).toEqual({
      passed: 80,
      failed: 0,
      skipped: 1,
    });
    expect(lines).toEqual(['skipped split-pie-sqrt (bargaining): not meant to be compared']);
  });

  it.each(readdirSync(reference).filter((name) => name.endsWith('.json') && name !== 'power.json'))(
    'fail where any expected figure of %s is moved',
    async (file) => {
      const document: { cases: Case[] } = JSON.parse(readFileSync(join(reference, file), 'utf8'));
      const moved = document.cases
        .filter(({ compare }) => compare !== false)
        .flatMap((example) =>
          Object.entries(example.expected).map(([key, figure]) => ({
            ...example,
            id: `${example.id} ${key}`,
            expected: { [key]: moveOne(figure) },
          })),
        );
      const path = join(folder, file);
      writeFileSync(path, JSON.stringify({ ...document, cases: moved }));
      const found = await runConformance([path], () => undefined);
      expect(found).toEqual({ passed: 0, failed: moved.length, skipped: 0 });
    },
  );
});
