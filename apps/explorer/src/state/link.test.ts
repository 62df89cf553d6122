import { ukraineProblem } from '@steelyard/case-ukraine';
import { criteriaTree } from '@steelyard/model';
import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from './link.ts';
import { rebalance } from './rebalance.ts';
import { noSuppositions } from './suppositions.ts';
import { startView, type View, weightsOf } from './view.ts';

const { top } = criteriaTree(ukraineProblem);
const start = startView(ukraineProblem);
const shared = encodeView(start, ukraineProblem);
const decode = (hash: string) => decodeView(hash, ukraineProblem);
const linkOf = (data: unknown) => `#v1.${lzString.compressToEncodedURIComponent(JSON.stringify(data))}`;
const oldLinkOf = (data: unknown) => `#v0.${Buffer.from(JSON.stringify(data)).toString('base64url')}`;
const reasonOf = (hash: string) => {
  const decoded = decode(hash);
  return decoded.ok ? 'opens' : decoded.reason;
};

const weights = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: top.length, maxLength: top.length })
  .map((shares) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    return Object.fromEntries(top.map((id, i) => [id, (shares[i]! / total) * 100]));
  });
const views: fc.Arbitrary<View> = fc.record({
  weights,
  locked: fc.subarray([...top]),
  weightSet: fc.constantFrom('own', ...ukraineProblem.weightSets.map(({ id }) => id)),
  spread: fc.constantFrom('fixed', 'around', 'any'),
  ranking: fc.constantFrom('plain', 'gated'),
  regretLimit: fc.constantFrom(0.05, 0.1, 0.2),
  supposed: fc.constantFrom<View['supposed']>(noSuppositions, {
    excluded: ['act-china'],
    choices: { 'act-hungary': 'abstains' },
    quotas: { 'stp-nato-council': 30 },
    added: [{ id: 'act-own', step: 'stp-nato-council', members: 2, position: 1 }],
  }),
});

describe('a link', () => {
  it('gives back the view that it was made from, to the last digit', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encodeView(view, ukraineProblem))).toEqual({ ok: true, view });
      }),
    );
  });

  it('gives back every planner’s set and a slider that was moved', () => {
    const sets = ukraineProblem.weightSets.map(({ id }) => ({
      ...start,
      weightSet: id,
      weights: weightsOf(ukraineProblem, id),
    }));
    const moved = { ...start, weightSet: 'own', weights: rebalance(start.weights, [], top[0]!, 41) };
    for (const view of [...sets, moved])
      expect(decode(encodeView(view, ukraineProblem))).toEqual({ ok: true, view });
  });

  it('holds only what an address may hold', () => {
    expect(shared).toMatch(/^#v1\.[\w+\-$]+$/);
  });

  it('opens if it is of version 0, which had weights alone', () => {
    const decoded = decode(oldLinkOf({ w: top.map((_, i) => i + 1) }));
    const total = (top.length * (top.length + 1)) / 2;
    expect(decoded).toMatchObject({
      ok: true,
      view: {
        locked: [],
        weightSet: 'own',
        spread: 'around',
        ranking: 'plain',
        regretLimit: 0.1,
        supposed: noSuppositions,
      },
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

  it('is broken wherever it was cut off, but for padding at its end', () => {
    for (let length = 2; length < shared.length - 1; length += 1)
      expect([length, reasonOf(shared.slice(0, length))]).toEqual([length, 'broken']);
    expect(['broken', 'opens']).toContain(reasonOf(shared.slice(0, -1)));
  });

  it('never opens as another view when it was cut off', () => {
    fc.assert(
      fc.property(views, fc.nat(400), (view, length) => {
        const decoded = decode(encodeView(view, ukraineProblem).slice(0, length));
        if (decoded.ok) expect(decoded.view).toEqual(view);
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const hash of [text, `#${text}`, `#v0.${text}`, `#v1.${text}`])
          expect(reasonOf(hash)).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(reasonOf(linkOf(data))).toBeTypeOf('string');
        expect(reasonOf(oldLinkOf(data))).toBeTypeOf('string');
      }),
    );
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

  it('leaves out what it supposes of actors and decisions that there are not', () => {
    const w = top.map(() => 1);
    const added = { id: 'act-own', step: 'stp-nato-council', members: 2, position: 1 };
    const a = {
      x: ['act-china', 'act-china', 'act-gone'],
      c: { 'act-hungary': 'abstains', 'act-own': 'refuses', 'act-gone': 'accepts' },
      q: { 'stp-nato-council': 30, 'stp-gone': 2 },
      n: [added, added, { ...added, id: 'act-lost', step: 'stp-gone' }, { ...added, id: 'act-hungary' }],
    };
    expect(decode(linkOf({ w, a }))).toMatchObject({
      ok: true,
      view: {
        supposed: {
          excluded: ['act-china'],
          choices: { 'act-hungary': 'abstains', 'act-own': 'refuses' },
          quotas: { 'stp-nato-council': 30 },
          added: [added],
        },
      },
    });
  });

  it('is broken by suppositions that nobody can make', () => {
    const w = top.map(() => 1);
    const added = { id: 'act-own', step: 'stp-nato-council', members: 2, position: 1 };
    for (const a of [
      { q: { 'stp-nato-council': -1 } },
      { c: { 'act-hungary': 'perhaps' } },
      { n: [{ ...added, members: 0 }] },
      { n: [{ ...added, members: 1.5 }] },
      { n: [{ ...added, position: 3 }] },
      { n: [{ ...added, position: undefined }] },
    ])
      expect([a, reasonOf(linkOf({ w, a }))]).toEqual([a, 'broken']);
  });

  it('falls back on own weights where it names a set that there is not', () => {
    expect(decode(linkOf({ w: top.map(() => 1), s: 'nobody' }))).toMatchObject({
      ok: true,
      view: { weightSet: 'own' },
    });
  });
});
