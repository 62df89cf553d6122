import { describe, expect, it } from 'vitest';
import { parseEvidence, readEvidence } from './parse-evidence.ts';
import { ProblemError } from './problem-error.ts';

const record = `
schemaVersion: 1
asOf: 2026-07-01
items:
  - id: traffic-count
    topic: traffic
    figures: [{ value: 1200 }, { low: 900, high: 1500 }]
    asOf: 2026-05
    sources: [town-report]
    confidence: high
    bestTier: 1
    sourceCount: 1
sources:
  - id: town-report
    type: report
    publisher: Town
    URL: https://example.org/report
    accessed: { date-parts: [[2026, 5, 1]] }
    custom: { kind: official, reliabilityTier: 1 }
events:
  - { id: flood, date: 2026-03-02, evidence: traffic-count }
terms: [{ id: pier }]
seedClaims: [{ id: claim, evidence: [traffic-count] }]
estimativeScales:
  - id: odds
    verified: yes
    contiguous: true
    evidence: [traffic-count]
    terms: [{ low: 0, high: 50 }, { low: 50, high: 100 }]
`;

const faultsOf = (text: string) => {
  const result = parseEvidence(text);
  return result.ok ? [] : result.faults.map(({ code, path, line }) => [code, path, line]);
};

describe('parseEvidence', () => {
  it('reads a record and fills in what it leaves out', () => {
    expect(readEvidence(record).items[0]?.figures).toEqual([{ value: 1200 }, { low: 900, high: 1500 }]);
    expect(
      readEvidence(record.replace('    figures: [{ value: 1200 }, { low: 900, high: 1500 }]\n', '')).items[0]
        ?.figures,
    ).toEqual([]);
  });

  it.each([
    ['an unknown source', 'sources: [town-report]', 'sources: [twon-report]', 'P302', 'items.0.sources.0', 9],
    [
      'an event without evidence',
      'evidence: traffic-count }',
      'evidence: traffic }',
      'P302',
      'events.0.evidence',
      21,
    ],
    [
      'a claim without evidence',
      'claim, evidence: [traffic-count]',
      'claim, evidence: [x]',
      'P302',
      'seedClaims.0.evidence.0',
      23,
    ],
    ['an id twice', 'terms: [{ id: pier }]', 'terms: [{ id: pier }, { id: pier }]', 'P301', 'terms.1.id', 22],
    [
      'a range turned round',
      'low: 900, high: 1500',
      'low: 1500, high: 900',
      'P310',
      'items.0.figures.1.high',
      7,
    ],
    ['a figure without a number', '{ value: 1200 }', '{}', 'P202', 'items.0.figures.0.value', 7],
    [
      'words out of order',
      'low: 50, high: 100',
      'low: 50, high: 40',
      'P310',
      'estimativeScales.0.terms.1.high',
      29,
    ],
    ['a day that does not exist', '2026-03-02', '2026-02-30', 'P321', 'events.0.date', 21],
    [
      'an address that is none',
      'https://example.org/report',
      'javascript:alert(1)',
      'P206',
      'sources.0.URL',
      17,
    ],
    ['an unknown confidence', 'confidence: high', 'confidence: huge', 'P204', 'items.0.confidence', 10],
    ['a version that never was', 'schemaVersion: 1', 'schemaVersion: 0', 'P115', 'schemaVersion', 2],
  ])('finds %s', (_, good, bad, code, path, line) => {
    expect(record).toContain(good);
    expect(faultsOf(record.replace(good, bad))).toEqual([[code, path, line]]);
  });

  it('throws with every fault on demand', () => {
    expect(() => readEvidence('asOf: never')).toThrow(ProblemError);
  });
});
