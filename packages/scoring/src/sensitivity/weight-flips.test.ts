import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValue } from '../value/additive-value.ts';
import { weightFlips } from './weight-flips.ts';

const table = {
  alternatives: ['treaty', 'package'],
  criteria: ['deterrence', 'cost'],
  rows: [
    [1, 0],
    [0, 0.8],
  ],
};

describe('weightFlips', () => {
  it('finds the weight at which the lines cross', () => {
    const [nearest] = weightFlips(table, { deterrence: 3, cost: 1 });
    expect(nearest).toMatchObject({ criterion: 'deterrence', from: 0.75, newLeader: 'package' });
    expect(nearest!.to).toBeCloseTo(0.8 / 1.8, 12);
  });

  it('finds none where one alternative is best on everything', () => {
    const dominated = {
      ...table,
      rows: [
        [1, 1],
        [0, 0.8],
      ],
    };
    expect(weightFlips(dominated, { deterrence: 3, cost: 1 })).toEqual([]);
    expect(
      weightFlips({ ...table, alternatives: ['treaty'], rows: [[1, 0]] }, { deterrence: 1, cost: 1 }),
    ).toEqual([]);
  });

  it('finds none for a criterion that holds all the weight', () => {
    expect(weightFlips(table, { deterrence: 1, cost: 0 }).map(({ criterion }) => criterion)).toEqual([
      'cost',
    ]);
  });

  it('marks the point where the new leader draws level, and the old one leads up to it', () => {
    const unit = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
    const rows = fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 5 });
    const weights = fc.tuple(unit, unit, unit).filter((w) => w.every((x) => x > 0.01));
    fc.assert(
      fc.property(rows, weights, (cells, [x, y, z]) => {
        const values = { alternatives: cells.map((_, i) => `a${i}`), criteria: ['x', 'y', 'z'], rows: cells };
        const start = additiveValue(values, { x, y, z });
        const leader = [...start].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
        for (const { criterion, from, to, newLeader } of weightFlips(values, { x, y, z })) {
          const rest = 1 - from;
          const at = (weight: number) => {
            const moved = { x, y, z };
            const total = x + y + z;
            for (const id of ['x', 'y', 'z'] as const)
              moved[id] = id === criterion ? weight : ((moved[id] / total) * (1 - weight)) / rest;
            return additiveValue(values, moved);
          };
          const level = at(to);
          expect(level.get(newLeader)).toBeCloseTo(level.get(leader)!, 9);
          const before = at(from + 0.99 * (to - from));
          for (const score of before.values())
            expect(before.get(leader)).toBeGreaterThanOrEqual(score - 1e-9);
        }
      }),
    );
  });
});
