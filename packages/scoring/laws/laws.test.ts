import { readFileSync } from 'node:fs';
import { law, laws } from '@steelyard/testing';
import { describe, expect, it } from 'vitest';
import { askLaw, breachOf } from './ask.ts';
import { counterexampleOf, counterexamples, lawsDocument } from './laws-table.ts';
import { methodsUnderLaw } from './methods.ts';
import { exemptions } from './statuses.ts';

describe.each(methodsUnderLaw)('$name', (method) => {
  const asked = laws.filter(
    ({ id }) =>
      exemptions[method.name]?.[id] === undefined && counterexampleOf(method.name, id) === undefined,
  );

  it('keeps every law that it promises on 1,000 problems each', { timeout: 60_000 }, () => {
    for (const each of asked) expect([each.id, askLaw(method, each, 1000, 42)]).toEqual([each.id, undefined]);
  });
});

describe('the table of laws', () => {
  it.each(counterexamples.map((each) => [each.method, each.law, each] as const))(
    'shows where %s breaks %s',
    (name, id, { problem, luck }) => {
      const method = methodsUnderLaw.find((each) => each.name === name)!;
      expect(breachOf(method, law(id), problem, luck)).toBeDefined();
    },
  );

  it('gives no reason for a law that is broken, and none for a method or law that is not there', () => {
    for (const [name, reasons] of Object.entries(exemptions)) {
      expect(methodsUnderLaw.map((method) => method.name)).toContain(name);
      for (const id of Object.keys(reasons))
        expect([name, id, counterexampleOf(name, law(id).id)]).toEqual([name, id, undefined]);
    }
  });

  it('stands in the documents as it is', () => {
    expect(readFileSync(new URL('../../../docs/laws.md', import.meta.url), 'utf8')).toBe(lawsDocument());
  });
});
