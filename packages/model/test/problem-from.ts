import fc, { type GeneratorValue } from 'fast-check';
import type { Criterion, CriterionGroup, Scale, ValueFunction } from '../src/problem/criterion.ts';
import { scaleBounds } from '../src/problem/distribution.ts';
import type { Distribution } from '../src/problem/performance.ts';
import { Problem } from '../src/problem/problem.ts';

/** Makes up a problem without faults, of every kind of record. */
export function problemFrom(g: GeneratorValue): Problem {
  const count = (min: number, max: number) => g(fc.integer, { min, max });
  const list = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));
  const weight = () => g(fc.double, { min: 0.001, max: 1000, noNaN: true });
  const oneOf = <T>(...values: readonly T[]) => values[count(0, values.length - 1)]!;

  const groups: CriterionGroup[] = list(count(0, 3), (i) => ({
    id: `group-${i}`,
    ...(i > 0 && g(fc.boolean) ? { parent: `group-${count(0, i - 1)}` } : {}),
    weight: weight(),
  }));
  const criteria: Criterion[] = list(groups.length + count(1, 3), (i) => {
    const scale = scaleFrom();
    const direction = oneOf('maximize', 'minimize');
    const parent = i < groups.length ? groups[i]!.id : undefined;
    return {
      id: `criterion-${i}`,
      ...(parent === undefined ? {} : { parent }),
      direction,
      unit: oneOf('points', 'USD bn / year', "п'ять балів"),
      scale,
      valueFunction: valueFunctionFrom(scale, direction === 'maximize'),
      weight: weight(),
      evidence: [],
    };
  });

  function scaleFrom(): Scale {
    const low = 0 + g(fc.double, { min: -1e6, max: 1e6, noNaN: true }); // JSON has no -0
    if (g(fc.boolean))
      return { kind: 'natural', low, high: low + g(fc.double, { min: 0.01, max: 1e6, noNaN: true }) };
    return { kind: 'anchored', levels: list(count(2, 5), (i) => i) };
  }

  function valueFunctionFrom(scale: Scale, rises: boolean): ValueFunction {
    const ends = rises ? ([0, 1] as const) : ([1, 0] as const);
    const { low, high } = scaleBounds(scale);
    const kinds: ValueFunction[] = [
      { kind: 'linear' },
      { kind: 'exponential', rate: 0 + g(fc.double, { min: -5, max: 5, noNaN: true }) },
      {
        kind: 'piecewise',
        points: [
          [low, ends[0]],
          [high, ends[1]],
        ],
      },
    ];
    if (scale.kind === 'anchored')
      kinds.push({ kind: 'anchored', values: scale.levels.map((_, i) => (i === 0 ? ends[0] : ends[1])) });
    return oneOf(...kinds);
  }

  function distributionFrom(scale: Scale): Distribution {
    const bounds = scaleBounds(scale);
    const inside = () =>
      Math.min(
        bounds.high,
        bounds.low + g(fc.double, { min: 0, max: 1, noNaN: true }) * (bounds.high - bounds.low),
      );
    const [low = 0, mode = 0, high = 0] = [inside(), inside(), inside()].sort((a, b) => a - b);
    return oneOf<Distribution>(
      { kind: 'exact', value: mode },
      { kind: 'interval', low, high },
      { kind: 'triangular', low, mode, high },
      { kind: 'pert', low, mode, high },
      { kind: 'normal', mean: mode, standardDeviation: weight() },
      {
        kind: 'discrete',
        values: [
          { value: low, probability: 0.25 },
          { value: high, probability: 0.75 },
        ],
      },
    );
  }

  const mechanisms = list(count(0, 3), (i) => ({ id: `mechanism-${i}`, family: 'works', highestLevel: 3 }));
  const alternatives = list(count(1, 4), (i) => ({
    id: `alternative-${i}`,
    portfolio: Object.fromEntries(mechanisms.map(({ id }) => [id, count(0, 3)])),
  }));
  const factors = list(count(0, 2), (i) => ({ id: `factor-${i}`, levels: ['low', 'high'] }));
  const top = [...groups, ...criteria].filter(({ parent }) => parent === undefined);
  return Problem.parse({
    schemaVersion: 1,
    id: 'made-up',
    authors: [{ id: 'somebody' }],
    judgements: [{ id: 'guess', author: 'somebody', date: oneOf('2026', '2026-02', '2026-02-28') }],
    mechanisms,
    relations: mechanisms.slice(1).map(({ id }, i) => ({
      id: `relation-${i}`,
      from: id,
      to: 'mechanism-0',
      type: oneOf('requires', 'conflicts', 'substitutes', 'reinforces'),
      basis: 'judgement',
    })),
    alternatives,
    groups,
    criteria,
    performances: alternatives.flatMap(({ id }) =>
      criteria.map((criterion) => ({
        alternative: id,
        criterion: criterion.id,
        distribution: distributionFrom(criterion.scale),
      })),
    ),
    weightSets: [
      { id: 'others', weights: Object.fromEntries(top.map(({ id }) => [id, weight()])), judgement: 'guess' },
    ],
    actors: [{ id: 'council', kind: 'state', positions: { 'alternative-0': oneOf(-2, 0, 0.5) } }],
    factors,
    scenarios: [
      { id: 'someday', levels: Object.fromEntries(factors.map(({ id }) => [id, oneOf('low', 'high')])) },
    ],
    texts: { uk: { 'alternative.alternative-0.name': "П'ять об'єктів: «так», 'ні' — # не коментар" } },
  });
}
