import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstMiss } from './compare.ts';
import { runConformance } from './run.ts';

const reference = join(import.meta.dirname, '../../../packages/testing/reference/mcda');
const folder = mkdtempSync(join(tmpdir(), 'steelyard-conformance-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Example {
  readonly id: string;
  readonly compare?: boolean;
  readonly expected: Record<string, unknown>;
}

/** All reference files in a folder of their own, each expected figure of one key moved. */
function spoiled(
  file: string,
  spoil: (value: unknown) => unknown,
  key: (example: Example) => string,
): string {
  for (const name of readdirSync(join(reference, 'examples')))
    writeFileSync(join(folder, name), readFileSync(join(reference, 'examples', name)));
  const document: { format: string; examples: Example[] } = JSON.parse(
    readFileSync(join(reference, 'examples', file), 'utf8'),
  );
  const examples = document.examples.map((example) => ({
    ...example,
    expected: { ...example.expected, [key(example)]: spoil(example.expected[key(example)]) },
  }));
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({ ...document, examples }));
  return path;
}

/** Moves the first number or word that it finds, wherever it is nested. */
function moveOne(value: unknown): unknown {
  if (typeof value === 'number') return value + 1 + Math.abs(value) * 0.01;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return /^-?\d+\/\d+$/.test(value) ? '7/3' : `${value}?`;
  if (Array.isArray(value)) {
    const k = value.findIndex((item) => item !== null);
    if (k < 0) return [0];
    return Array.isArray(value[k]) && value[k][k] === null
      ? value.map((item, i) => (i === k ? [...item.slice(0, -1), moveOne(item.at(-1))] : item))
      : value.map((item, i) => (i === k ? moveOne(item) : item));
  }
  return Object.fromEntries(Object.entries(Object(value)).map(([name, item]) => [name, moveOne(item)]));
}

describe('runConformance', () => {
  it('passes every published example of multi-criteria analysis', async () => {
    const lines: string[] = [];
    expect(await runConformance([reference], (line) => lines.push(line))).toEqual({
      passed: 97,
      failed: 0,
      skipped: 1,
    });
    expect(lines).toEqual(['skipped smaa2-hansen-summary (smaa-2): not meant to be compared']);
  });

  it.each(readdirSync(join(reference, 'examples')).filter((name) => !name.includes('samples')))(
    'fails where any expected figure of %s is moved',
    async (file) => {
      const keys = new Set<string>();
      const { examples }: { examples: Example[] } = JSON.parse(
        readFileSync(join(reference, 'examples', file), 'utf8'),
      );
      for (const { expected } of examples) for (const name of Object.keys(expected)) keys.add(name);
      for (const name of keys) {
        const path = spoiled(file, moveOne, (example) =>
          Object.hasOwn(example.expected, name) ? name : Object.keys(example.expected)[0]!,
        );
        const { passed, failed } = await runConformance([path], () => undefined);
        expect([name, passed, failed]).toEqual([name, 0, examples.filter((e) => e.compare !== false).length]);
      }
    },
    20_000,
  );

  it('names a method that is not built and a format that it does not know', async () => {
    const path = join(folder, 'unknown.json');
    const lines: string[] = [];
    writeFileSync(
      path,
      JSON.stringify({ format: 'mcda-reference/1', examples: [{ id: 'x', method: 'dice' }] }),
    );
    expect(await runConformance([path], (line) => lines.push(line))).toMatchObject({ skipped: 1 });
    writeFileSync(path, JSON.stringify({ format: 'tea-leaves/1', cases: [{ id: 'y' }] }));
    expect(await runConformance([path], (line) => lines.push(line))).toMatchObject({ skipped: 1 });
    expect(lines).toEqual([
      'skipped x (dice): not built yet',
      `skipped ${path}: no adapter for tea-leaves/1`,
    ]);
  });
});

describe('firstMiss', () => {
  const check = { label: 'expected', tolerance: 0.01, relative: false };

  it('compares numbers, fractions and words wherever they are nested', () => {
    const figures = { a: [[1, 'x']], b: { c: '1/3' } };
    expect(firstMiss({ ...check, figures }, { a: [[1.005, 'x']], b: { c: 0.333 } }, [])).toBeUndefined();
    expect(firstMiss({ ...check, figures }, { a: [[1.02, 'x']], b: { c: 0.333 } }, [])).toMatch(
      /a\[0\]\[0\] is 1.02, expected 1 ± 0.01/,
    );
    expect(firstMiss({ ...check, figures }, { a: [[1, 'x']] }, [])).toMatch(/the answer has no b/);
  });

  it('passes over null on a diagonal only', () => {
    const figures = {
      m: [
        [null, 1],
        [null, null],
      ],
    };
    expect(
      firstMiss(
        { ...check, figures },
        {
          m: [
            [5, 1],
            [null, 7],
          ],
        },
        [],
      ),
    ).toBeUndefined();
    expect(
      firstMiss(
        { ...check, figures },
        {
          m: [
            [5, 1],
            [3, 7],
          ],
        },
        [],
      ),
    ).toMatch(/expected null/);
  });

  it('never takes NaN for a number', () => {
    expect(firstMiss({ ...check, figures: { a: 1 } }, { a: Number.NaN }, [])).toMatch(/a is null|a is NaN/);
  });

  it('lets the tolerance grow with the figure where it is relative', () => {
    const own = { label: 'own', tolerance: 1e-9, relative: true, figures: { a: 1e9 } };
    expect(firstMiss(own, { a: 1e9 + 0.5 }, [])).toBeUndefined();
    expect(firstMiss({ ...own, relative: false }, { a: 1e9 + 0.5 }, [])).toMatch(/a is/);
  });
});
