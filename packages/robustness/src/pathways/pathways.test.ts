import { describe, expect, it } from 'vitest';
import { checkPathway, editionPathways, enumeratePathways } from './enumerate.ts';
import { conditionAt, expiryYear } from './expiry.ts';
import { metroMap } from './metro-map.ts';
import type { PathwayProblem } from './pathway-problem.ts';
import { scorePathways } from './scorecard.ts';
import { readSignpost, triggerRates, triggerStatus, triggersToWatch } from './signposts.ts';

/** Guarantees that wear out as a threat index rises; numbers are illustrative. */
const guarantees: PathwayProblem = {
  start: 2025,
  end: 2045,
  discountRate: 0.02,
  root: 'assistance',
  actions: [
    { id: 'assistance', tippingPoint: 2 },
    { id: 'tailored', tippingPoint: 5, capital: 12, annual: 2, leadTime: 1 },
    { id: 'monitoring', tippingPoint: 3.5, capital: 4, annual: 1, leadTime: 1 },
    { id: 'regional', tippingPoint: 6.5, capital: 10, annual: 2.5, leadTime: 2, requires: ['tailored'] },
    { id: 'treaty', tippingPoint: 8, capital: 20, annual: 3, leadTime: 3 },
    { id: 'accession', tippingPoint: null, capital: 35, annual: 2, leadTime: 5, requires: ['treaty'] },
  ],
  transfers: {
    assistance: ['tailored', 'monitoring', 'treaty'],
    monitoring: ['tailored', 'treaty'],
    tailored: ['regional', 'treaty'],
    regional: ['treaty'],
    treaty: ['accession'],
  },
  scenarios: [
    {
      id: 'low-threat',
      knots: [
        [2025, 1],
        [2045, 4],
      ],
    },
    {
      id: 'spike',
      knots: [
        [2025, 1],
        [2028, 5],
        [2035, 7],
        [2045, 9.5],
      ],
    },
  ],
};
const spike = guarantees.scenarios[1]!;

describe('pathways', () => {
  it('expire in the first year in which the condition reaches the tipping point', () => {
    expect(conditionAt(spike, 2020)).toBe(1);
    expect(conditionAt(spike, 2060)).toBe(9.5);
    expect(conditionAt(spike, 2028)).toBe(5);
    expect(expiryYear({ tippingPoint: 5 }, spike, 2025, 2045)).toBe(2028);
    expect(expiryYear({ tippingPoint: null }, spike, 2025, 2045)).toBeNull();
  });

  it('are listed to their ends, with requirements kept', () => {
    const pathways = enumeratePathways(guarantees);
    expect(pathways).toHaveLength(6);
    expect(pathways.every((pathway) => pathway.at(-1) === 'accession')).toBe(true);
    expect(pathways.filter((p) => p.includes('regional')).every((p) => p.includes('tailored'))).toBe(true);
    const apart = guarantees.actions.map((action) =>
      action.id === 'treaty' ? { ...action, excludes: ['monitoring'] } : action,
    );
    expect(
      enumeratePathways({ ...guarantees, actions: apart }).some(
        (p) => p.includes('monitoring') && p.includes('treaty'),
      ),
    ).toBe(false);
  });

  it('are scored by survival, decisions in time, cost and regret', () => {
    const { scores, lowestCost } = scorePathways(guarantees);
    for (const score of scores) {
      for (const [scenario, regret] of Object.entries(score.costRegret)) {
        if (regret === null) continue;
        expect(regret).toBeGreaterThanOrEqual(0);
        expect(score.byScenario[scenario]!.presentCost).toBeCloseTo(lowestCost[scenario]! + regret, 9);
      }
      expect(score.openness).toBeGreaterThan(0);
    }
    for (const { id } of guarantees.scenarios)
      expect(Math.min(...scores.flatMap(({ costRegret }) => costRegret[id] ?? []))).toBe(0);
  });

  it('that survive nowhere have no regret to state', () => {
    const short = { ...guarantees, actions: [{ id: 'assistance', tippingPoint: 2 }], transfers: {} };
    const { scores, lowestCost } = scorePathways(short);
    expect(scores[0]).toMatchObject({ survivalShare: 0, maximumCostRegret: null });
    expect(lowestCost.spike).toBeNull();
  });

  it('name what must be watched, earliest first', () => {
    const triggers = triggersToWatch(scorePathways(guarantees));
    expect(triggers[0]!.earliestDecision).toBeLessThanOrEqual(triggers.at(-1)!.earliestDecision);
    const accession = triggers.find(({ action }) => action === 'accession')!;
    expect(accession.scenarios).toEqual(['spike']);
    expect(accession.lowestCondition).toBeCloseTo(6.714285714285714, 12);
  });

  it('over editions may come back to an action under another number', () => {
    const { pathways, transferYears } = editionPathways([
      ['now', 'now', 2030],
      ['now', 'a[1]', 2100],
      ['now', 'b[1]', 2040],
      ['b[1]', 'a[2]', 2100],
    ]);
    expect(pathways).toEqual([
      ['now', 'a[1]'],
      ['now', 'b[1]', 'a[2]'],
    ]);
    expect(transferYears).toEqual([2030, 2040]);
    expect(() =>
      editionPathways([
        ['now', 'now', 1],
        ['now', 'a', 2],
        ['a', 'now', 3],
      ]),
    ).toThrow(/comes back to now/);
    expect(() => editionPathways([['now', 'a', 2]])).toThrow(/root to itself/);
  });
});

describe('the metro map', () => {
  it('is laid out the same every time: golden coordinates', () => {
    const map = metroMap(guarantees, spike);
    expect(map.rows.map(({ action }) => action)).toEqual([
      'regional',
      'tailored',
      'assistance',
      'monitoring',
      'treaty',
      'accession',
    ]);
    expect(map.crossings).toBe(1);
    expect(map.lines.find(({ action }) => action === 'tailored')).toEqual({
      action: 'tailored',
      row: 1,
      from: 2026,
      to: 2028,
      open: false,
    });
    expect(map.transfers[0]).toEqual({
      from: 'assistance',
      to: 'tailored',
      year: 2026,
      fromRow: 2,
      toRow: 1,
    });
    expect(metroMap(guarantees, spike)).toEqual(map);
  });

  it('leaves out what no pathway reaches, and orders many rows too', () => {
    const calm = metroMap(guarantees, guarantees.scenarios[0]!);
    expect(calm.rows.map(({ action }) => action)).not.toContain('accession');
    const many: PathwayProblem = {
      ...guarantees,
      root: 'a0',
      actions: Array.from({ length: 9 }, (_, k) => ({ id: `a${k}`, tippingPoint: 2 + k / 2 })),
      transfers: Object.fromEntries(Array.from({ length: 8 }, (_, k) => [`a${k}`, [`a${k + 1}`]])),
    };
    expect(metroMap(many, spike).crossings).toBe(0);
  });
});

describe('signposts and triggers', () => {
  const threat = {
    id: 'threat',
    bands: [
      { id: 'green', from: 0 },
      { id: 'amber', from: 4 },
      { id: 'red', from: 7 },
    ],
  };

  it('say in which band a reading lies and what is missing to the next', () => {
    expect(readSignpost(threat, 5.5)).toEqual({ band: 'amber', distanceToNext: 1.5 });
    expect(readSignpost(threat, -3)).toEqual({ band: 'green', distanceToNext: 7 });
    expect(readSignpost(threat, 9)).toEqual({ band: 'red', distanceToNext: null });
    expect(() => readSignpost({ ...threat, bands: [...threat.bands].reverse() }, 1)).toThrow(/do not rise/);
    expect(() => readSignpost(threat, NaN)).toThrow(/NaN/);
  });

  it('trade misses for false alarms', () => {
    const paths = Array.from({ length: 20 }, (_, k) => ({
      id: `${k}`,
      knots: [
        [2025, 0],
        [2045, k / 2],
      ] as [number, number][],
    }));
    const years = { start: 2025, end: 2045 };
    const low = triggerRates(paths, 5, 2, 4, years);
    const high = triggerRates(paths, 5, 4.9, 4, years);
    expect(low.missRate).toBeLessThan(high.missRate!);
    expect(low.falseAlarmRate).toBeGreaterThan(high.falseAlarmRate!);
    expect(triggerRates(paths, 99, 98, 1, years)).toEqual({ missRate: null, falseAlarmRate: null });
    expect(() => triggerRates([], 5, 2, 4, years)).toThrow(/no paths/);
  });

  it('hold today against triggers, and refuse an unknown one', () => {
    const triggers = [{ id: 'mobilization', level: 4 }];
    const [status] = triggerStatus(triggers, ['mobilization'], spike, 2026);
    expect(status).toMatchObject({ id: 'mobilization', reached: false });
    expect(status!.distance).toBeCloseTo(4 - 7 / 3, 12);
    expect(triggerStatus(triggers, ['mobilization'], spike, 2030)[0]).toMatchObject({
      reached: true,
      distance: 0,
    });
    expect(() => triggerStatus(triggers, ['election'], spike, 2026)).toThrow(/no trigger election/);
  });
});

describe('pathways that cannot be followed', () => {
  it('are refused, and the message names the step', () => {
    expect(() => checkPathway(guarantees, ['assistance', 'tailored', 'treaty'])).not.toThrow();
    expect(() => checkPathway(guarantees, ['assistance', 'monitoring', 'assistance'])).toThrow(
      /comes back to assistance/,
    );
    expect(() => checkPathway(guarantees, ['tailored'])).toThrow(/not with the root/);
    expect(() => checkPathway(guarantees, ['assistance', 'accession'])).toThrow(
      /no transfer from assistance to accession/,
    );
    expect(() => checkPathway(guarantees, ['assistance', 'ghost'])).toThrow(/no action ghost/);
  });

  it('come of problems that contradict themselves', () => {
    const broken = (change: Partial<PathwayProblem>) => () => enumeratePathways({ ...guarantees, ...change });
    expect(broken({ scenarios: [] })).toThrow(/no scenarios/);
    expect(broken({ root: 'ghost' })).toThrow(/root names ghost/);
    expect(broken({ end: 2020 })).toThrow(/not whole and rising/);
    expect(broken({ discountRate: -2 })).toThrow(/discount rate is -2/);
    expect(broken({ transfers: { assistance: ['ghost'] } })).toThrow(/transfers of assistance names ghost/);
    expect(broken({ actions: [...guarantees.actions, guarantees.actions[0]!] })).toThrow(
      /two actions assistance/,
    );
    expect(broken({ actions: [{ id: 'assistance', tippingPoint: 1, leadTime: -1 }], transfers: {} })).toThrow(
      /lead time is negative/,
    );
    expect(
      broken({
        scenarios: [
          {
            id: 'bent',
            knots: [
              [2030, 1],
              [2025, 2],
            ],
          },
        ],
      }),
    ).toThrow(/scenario bent do not rise/);
  });
});
