import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstMiss } from './compare.ts';
import { robustnessReference } from './formats/robustness-reference.ts';
import type { ReferenceCase } from './reference-format.ts';

const reference = join(import.meta.dirname, '../../../packages/testing/reference/robustness');

interface Document {
  readonly [name: string]: unknown;
  readonly kind: string;
  readonly cases: readonly { readonly id: string; readonly expected: unknown }[];
}

const context = { sibling: () => undefined, folder: () => [] };
const documents = readdirSync(reference)
  .filter((name) => name.endsWith('.json'))
  .map((name): Document => JSON.parse(readFileSync(join(reference, name), 'utf8')));
const answers = new Map<string, unknown>();

/** The library's answer to a case, asked once. */
async function answerOf(kind: string, example: ReferenceCase): Promise<unknown> {
  const key = `${kind} ${example.id}`;
  if (!answers.has(key)) answers.set(key, await example.answer());
  return answers.get(key);
}

async function missOf(kind: string, example: ReferenceCase): Promise<string | undefined> {
  const answer = await answerOf(kind, example);
  return example.checks.map((check) => firstMiss(check, answer, [])).find((miss) => miss !== undefined);
}

/** Every way to move one figure, one entry of each list and record being enough. */
function* moved(value: unknown, inside = 0): Generator<unknown> {
  if (typeof value === 'number') yield value - 1 - Math.abs(value) * 0.01;
  else if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'string') yield `${value}?`;
  else if (value === null) yield 7;
  else if (Array.isArray(value)) {
    if (value.length === 0) yield [0];
    for (const change of value.length > 0 ? moved(value.at(-1), inside + 1) : [])
      yield [...value.slice(0, -1), change];
  } else if (typeof value === 'object')
    for (const [name, item] of Object.entries(value))
      if (name !== 'notes') for (const change of moved(item, inside + 1)) yield { ...value, [name]: change };
}

describe.each(documents.map((document) => ({ kind: document.kind, document })))(
  'reference cases of $kind',
  ({ kind, document }) => {
    it('all pass', async () => {
      const cases = robustnessReference.read(document, context);
      expect(cases.length).toBe(document.cases.length);
      for (const example of cases) {
        expect(example.skipped).toBeUndefined();
        expect(`${example.id}: ${await missOf(kind, example)}`).toBe(`${example.id}: undefined`);
      }
    }, 60_000);

    it('fail when an expected figure is moved', async () => {
      for (const original of document.cases)
        for (const expected of moved(original.expected)) {
          const [example] = robustnessReference.read(
            { ...document, cases: [{ ...original, expected }] },
            context,
          );
          expect(
            `${original.id} ${(await missOf(kind, example!)) === undefined ? JSON.stringify(expected).slice(0, 300) : 'fails'}`,
          ).toBe(`${original.id} fails`);
        }
    });
  },
);
