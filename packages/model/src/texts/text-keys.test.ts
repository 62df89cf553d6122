import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/crossing.ts';
import { nameFrom } from './name-from.ts';
import { textKeys } from './text-keys.ts';

describe('textKeys', () => {
  const keys = textKeys(crossing);

  it('names each thing that a reader meets', () => {
    for (const key of [
      'alternative.ferry.name',
      'criterion.effect.name',
      'criterion.reach.name',
      'criterion.speed.anchor.3',
      'weightSet.thrift.name',
      'judgement.first-workshop.reason',
      'mechanism.boats.level.3',
      'relation.boats-need-pier.reason',
      'actor.council.interest.1',
      'factor.traffic.level.high',
      'fit.good',
      'signpost.registrations.band.amber',
      'phase.later.name',
      'tippingPoint.ferry',
    ])
      expect(keys).toContain(key);
  });

  it('asks for no key twice and for none that only some records have', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /status|\.approval|note$/.test(key))).toEqual([]);
  });

  it('adds the texts of evidence', () => {
    const withEvidence = textKeys(crossing, {
      schemaVersion: 1,
      asOf: '2026',
      items: [
        {
          id: 'fact',
          topic: 'river',
          figures: [{ value: 1 }],
          sources: ['page'],
          confidence: 'high',
          bestTier: 1,
          sourceCount: 1,
        },
      ],
      sources: [
        {
          id: 'page',
          type: 'webpage',
          publisher: 'Town',
          URL: 'https://example.org/',
          accessed: { 'date-parts': [[2026]] },
          custom: { kind: 'press', reliabilityTier: 1 },
        },
      ],
      events: [{ id: 'flood', date: '2026', evidence: 'fact' }],
      terms: [{ id: 'pier' }],
      seedClaims: [{ id: 'claim', evidence: [] }],
      estimativeScales: [
        { id: 'odds', verified: 'yes', contiguous: true, evidence: [], terms: [{ low: 0, high: 100 }] },
      ],
    });
    expect(withEvidence.slice(keys.length)).toEqual([
      'evidence.fact.statement',
      'evidence.fact.figure.1.unit',
      'topic.river.name',
      'source.page.description',
      'sourceKind.press.name',
      'event.flood',
      'term.pier.name',
      'term.pier.definition',
      'seedClaim.claim.claim',
      'seedClaim.claim.verdict',
      'estimative.odds.name',
      'estimative.odds.term.1',
    ]);
  });
});

describe('nameFrom', () => {
  it('takes the text, or makes words of the id', () => {
    expect(nameFrom({ 'alternative.today.name': "П'ята переправа" }, 'alternative.today.name', 'today')).toBe(
      "П'ята переправа",
    );
    expect(nameFrom({}, 'alternative.mutual-defence-treaty.name', 'mutual-defence-treaty')).toBe(
      'Mutual defence treaty',
    );
  });
});
