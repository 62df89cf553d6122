import { ukraineProblem } from '@steelyard/case-ukraine';
import { criteriaTree } from '@steelyard/model';
import fc from 'fast-check';
import { compressToEncodedURIComponent } from 'lz-string';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from './link.ts';
import { rebalance } from './rebalance.ts';
import { startView, type View } from './view.ts';

const { top } = criteriaTree(ukraineProblem);
const start = startView(ukraineProblem);
const shared = encodeView(start, ukraineProblem);
const decode = (hash: string) => decodeView(hash, ukraineProblem);
const linkOf = (data: unknown) => `#v1.${compressToEncodedURIComponent(JSON.stringify(data))}`;
const oldLinkOf = (data: unknown) => `#v0.${Buffer.from(JSON.stringify(data)).toString('base64url')}`;
const reasonOf = (hash: string) => {
  const decoded = decode(hash);
  return decoded.ok ? 'opens' : decoded.reason;
};

/** Weights in thousandths of a percent that sum to exactly 100, as links keep them. */
const thousandths = fc
  .array(fc.nat(100_000), { minLength: top.length - 1, maxLength: top.length - 1 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100_000])
  .map((cuts) => Object.fromEntries(top.map((id, i) => [id, (cuts[i + 1]! - cuts[i]!) / 1000])));
const views: fc.Arbitrary<View> = fc.record({
  weights: thousandths,
  locked: fc.subarray([...top]),
  weightSet: fc.constantFrom('own', ...ukraineProblem.weightSets.map(({ id }) => id)),
  spread: fc.constantFrom('fixed', 'around', 'any'),
  ranking: fc.constantFrom('plain', 'gated'),
});

describe('a link', () => {
  it('gives back the view that it was made from', () => {
    fc.assert(
      fc.property(views, (view) => {
        const decoded = decode(encodeView(view, ukraineProblem));
        if (!decoded.ok) throw new Error(`The link is refused: ${decoded.reason}.`);
        const { weights, ...choices } = view;
        expect(decoded.view).toMatchObject(choices);
        for (const id of top) expect(decoded.view.weights[id]).toBeCloseTo(weights[id]!, 9);
      }),
    );
  });

  it('reads the same after it was opened and shared again', () => {
    fc.assert(
      fc.property(views, (view) => {
        const link = encodeView(view, ukraineProblem);
        const decoded = decode(link);
        expect(decoded.ok && encodeView(decoded.view, ukraineProblem)).toBe(link);
      }),
    );
  });

  it('says the same of every planner’s set and of a slider that was moved', () => {
    const moved = {
      ...start,
      weightSet: 'own',
      weights: rebalance(start.weights, [], top[0]!, start.weights[top[0]!]! + 1),
    };
    const decoded = decode(encodeView(moved, ukraineProblem));
    expect(decoded.ok).toBe(true);
    if (decoded.ok)
      for (const id of top) expect(decoded.view.weights[id]).toBeCloseTo(moved.weights[id]!, 2);
  });

  it('holds only what an address may hold', () => {
    expect(shared).toMatch(/^#v1\.[\w+\-$]+$/);
  });

  it('opens if it is of version 0, which had weights alone', () => {
    const decoded = decode(oldLinkOf({ w: top.map((_, i) => i + 1) }));
    const total = (top.length * (top.length + 1)) / 2;
    expect(decoded).toMatchObject({
      ok: true,
      view: { locked: [], weightSet: 'own', spread: 'around', ranking: 'plain' },
    });
    if (decoded.ok)
      top.forEach((id, i) => {
        expect(decoded.view.weights[id]).toBeCloseTo(((i + 1) / total) * 100, 9);
      });
  });
});

describe('a link that cannot be followed', () => {
  it('says nothing where there is none', () => {
    for (const hash of ['', '#', '#ranking', '#weights']) expect(reasonOf(hash)).toBe('none');
  });

  it('is told apart when a newer version wrote it', () => {
    expect(reasonOf(shared.replace('#v1', '#v2'))).toBe('newer');
    expect(reasonOf('#v900.anything')).toBe('newer');
  });

  it('is told apart when it belongs to another problem', () => {
    expect(reasonOf(encodeView(start, { ...ukraineProblem, id: 'river-crossing' }))).toBe('otherProblem');
  });

  it('is broken wherever it was cut off, and never throws', () => {
    for (let length = 2; length < shared.length; length += 1)
      expect(reasonOf(shared.slice(0, length))).toBe('broken');
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const hash of [text, `#${text}`, `#v0.${text}`, `#v1.${text}`])
          expect(reasonOf(hash)).toBeTypeOf('string');
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (data) => expect(reasonOf(linkOf(data))).toBeTypeOf('string')));
  });

  it('is broken by weights that are no weights', () => {
    const w = top.map(() => 1);
    for (const data of [
      { w: [] },
      { w: w.slice(1) },
      { w: w.map(() => 0) },
      { w: w.map(() => -1) },
      { w: w.map(() => '1') },
      { w: w.map(() => 1e308) },
      { w, l: ['nothing'] },
      { w, l: 'all' },
      { w, d: 'some' },
      { w, r: 'best' },
      { w, s: 7 },
      null,
    ])
      expect([data, reasonOf(linkOf(data))]).toEqual([data, 'broken']);
  });

  it('falls back on own weights where it names a set that there is not', () => {
    expect(decode(linkOf({ w: top.map(() => 1), s: 'nobody' }))).toMatchObject({
      ok: true,
      view: { weightSet: 'own' },
    });
  });
});
