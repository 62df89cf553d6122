import { createHash } from 'node:crypto';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { canonicalJson } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { problemHash } from './problem-hash.ts';

describe('problemHash', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    const expected = createHash('sha256').update(canonicalJson(ukraineProblem)).digest('hex');
    expect(problemHash(ukraineProblem)).toBe(expected);
  });

  it('does not depend on the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(ukraineProblem).reverse());
    expect(problemHash(reversed as typeof ukraineProblem)).toBe(problemHash(ukraineProblem));
  });

  it('changes when a single performance does', () => {
    const [first, ...rest] = ukraineProblem.performances;
    const moved = { ...first!, distribution: { kind: 'exact' as const, value: 0.123 } };
    expect(problemHash({ ...ukraineProblem, performances: [moved, ...rest] })).not.toBe(
      problemHash(ukraineProblem),
    );
  });
});
