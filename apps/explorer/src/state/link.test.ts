import { ukraineProblem } from '@steelyard/case-ukraine';
import { criteriaTree } from '@steelyard/model';
import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from './link.ts';
import { rebalance } from './rebalance.ts';
import { nothingSupposed, ownId, type Supposed } from './supposed.ts';
import { decodeSupposed, encodeSupposed } from './supposed-link.ts';
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
const steps = ukraineProblem.approvals.flatMap((approval) => approval.steps);
const counting = steps.filter(({ rule }) => ['majority', 'consensus', 'unanimity'].includes(rule.kind));
const actors = ukraineProblem.actors.map(({ id }) => id);
const supposed: fc.Arbitrary<Supposed> = fc
  .record({
    alternative: fc.constantFrom(undefined, ...ukraineProblem.alternatives.map(({ id }) => id)),
    out: fc.integer({ min: 0, max: 4 }),
    choices: fc.dictionary(
      fc.constantFrom(...actors.slice(4)),
      fc.constantFrom('accepts', 'abstains', 'refuses'),
    ),
    quotas: fc.dictionary(fc.constantFrom(...counting.map(({ id }) => id)), fc.nat(500)),
    addedActors: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 9 }).map(ownId),
        name: fc.string({ minLength: 1, maxLength: 20 }),
        step: fc.constantFrom(...steps.map(({ id }) => id)),
        members: fc.integer({ min: 1, max: 40 }),
        position: fc.constantFrom(-2, 0, 0.5, 2),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  })
  .map(({ alternative, out, ...rest }) => ({
    ...(alternative !== undefined && { alternative }),
    excludedActors: actors.slice(0, out),
    ...rest,
  }));

const views: fc.Arbitrary<View> = fc.record({
  supposed,
  weights,
  locked: fc.subarray([...top]),
  weightSet: fc.constantFrom('own', ...ukraineProblem.weightSets.map(({ id }) => id)),
  spread: fc.constantFrom('fixed', 'around', 'any'),
  ranking: fc.constantFrom('plain', 'gated'),
  regretLimit: fc.constantFrom(0.05, 0.1, 0.2),
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
        supposed: nothingSupposed,
      },
    });
    if (decoded.ok)
      top.forEach((id, i) => {
        expect(decoded.view.weights[id]).toBeCloseTo(((i + 1) / total) * 100, 9);
      });
  });
});

describe('what is supposed about who must agree', () => {
  it('costs a link nothing where it is as the case has it', () => {
    const { supposed: _, ...older } = start;
    expect(encodeView(start, ukraineProblem)).toBe(
      encodeView({ ...older, supposed: { ...nothingSupposed } }, ukraineProblem),
    );
    expect(encodeSupposed(nothingSupposed)).toBeUndefined();
    expect(decodeSupposed(undefined, ukraineProblem)).toEqual(nothingSupposed);
  });

  it.each([
    ['an option that there is not', { o: 'opt-none' }],
    ['an actor that there is not', { x: ['act-none'] }],
    ['an actor that is taken out twice', { x: ['act-uk', 'act-uk'] }],
    ['a choice of somebody unknown', { c: [['act-none'], [], []] }],
    ['two choices of one actor', { c: [['act-uk'], ['act-uk'], []] }],
    ['a choice of somebody taken out', { x: ['act-uk'], c: [['act-uk'], [], []] }],
    ['a quota where nobody votes', { q: [['stp-nato-kyiv', 3]] }],
    ['a quota that is no number', { q: [['stp-nato-senate', 'most']] }],
    ['an actor without a name', { n: [[1, '', 'stp-nato-senate', 1, 0]] }],
    ['an actor off the scale', { n: [[1, 'Norway', 'stp-nato-senate', 1, 3]] }],
    ['an actor that decides nowhere', { n: [[1, 'Norway', 'stp-none', 1, 0]] }],
    ['something else', 'x'],
  ])('is refused with %s', (_, data) => {
    expect(decodeSupposed(data, ukraineProblem)).toBeUndefined();
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

  it('falls back on own weights where it names a set that there is not', () => {
    expect(decode(linkOf({ w: top.map(() => 1), s: 'nobody' }))).toMatchObject({
      ok: true,
      view: { weightSet: 'own' },
    });
  });
});
