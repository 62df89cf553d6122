import { ukraineProblem } from '@steelyard/case-ukraine';
import { describe, expect, it } from 'vitest';
import {
  addActor,
  countSupposed,
  nothingSupposed,
  putBack,
  setQuota,
  suppose,
  takeOut,
  takesQuota,
} from './supposed.ts';

const norway = { name: 'Norway', step: 'stp-nato-council', members: 1, position: 1 };

describe('what a reader supposes', () => {
  it('takes an actor out with its choice, and puts it back as judged', () => {
    const out = takeOut(suppose(nothingSupposed, 'act-hungary', 'accepts'), 'act-hungary');
    expect(out).toEqual({ ...nothingSupposed, excludedActors: ['act-hungary'] });
    expect(putBack(out, 'act-hungary')).toEqual(nothingSupposed);
  });

  it('forgets a choice that is as judged again', () => {
    const chosen = suppose(nothingSupposed, 'act-uk', 'refuses');
    expect(chosen.choices).toEqual({ 'act-uk': 'refuses' });
    expect(suppose(chosen, 'act-uk', 'as-judged')).toEqual(nothingSupposed);
  });

  it('forgets a quota that is the problem’s again', () => {
    const set = setQuota(nothingSupposed, 'stp-nato-senate', 51);
    expect(set.quotas).toEqual({ 'stp-nato-senate': 51 });
    expect(setQuota(set, 'stp-nato-senate', undefined)).toEqual(nothingSupposed);
  });

  it('adds actors under ids that stay when another one goes', () => {
    const two = addActor(addActor(nothingSupposed, ukraineProblem, norway), ukraineProblem, norway);
    expect(two.addedActors.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    const one = takeOut(suppose(two, 'own-1', 'refuses'), 'own-1');
    expect(one.addedActors.map(({ id }) => id)).toEqual(['own-2']);
    expect(one.choices).toEqual({});
    expect(one.excludedActors).toEqual([]);
    expect(addActor(one, ukraineProblem, norway).addedActors.map(({ id }) => id)).toEqual(['own-2', 'own-1']);
  });

  it('asks for a quota only where votes are counted', () => {
    expect(takesQuota('stp-nato-senate', ukraineProblem)).toBe(true);
    expect(takesQuota('stp-nato-council', ukraineProblem)).toBe(true);
    expect(takesQuota('stp-nato-kyiv', ukraineProblem)).toBe(false);
    expect(takesQuota('stp-none', ukraineProblem)).toBe(false);
  });

  it('counts its changes', () => {
    expect(countSupposed(nothingSupposed)).toBe(0);
    const changed = setQuota(suppose(nothingSupposed, 'act-uk', 'accepts'), 'stp-nato-senate', 60);
    expect(countSupposed(takeOut(addActor(changed, ukraineProblem, norway), 'act-hungary'))).toBe(4);
  });
});
