import type { AlternativeId, PerformanceTable, Scores, TableCriterion } from '@steelyard/model';
import type { WeightedTable } from './weighted-tables.ts';

/** A method as laws see it: a table with weights in, scores out, higher being better. */
export type ScoringMethod = (problem: WeightedTable) => Scores;

/** Numbers in [0, 1) that decide which alternative, criterion or change a law tries. */
export type Luck = readonly [number, number, number, number];

/** Something that a method may promise. */
export interface Law {
  readonly id: string;
  /** As a sentence about what it promises. */
  readonly statement: string;
  /**
   * Try a method on a problem.
   *
   * @returns What went wrong, or undefined where the law holds or the problem gives no occasion for it.
   */
  readonly breach: (method: ScoringMethod, problem: WeightedTable, luck: Luck) => string | undefined;
}

/** Every law that a method can be asked to keep. */
export const laws: readonly Law[] = [
  {
    id: 'finite',
    statement: 'every score is a finite number',
    breach: (method, problem) => {
      const faulty = [...method(problem)].find(([, score]) => !Number.isFinite(score));
      return faulty && `${faulty[0]} scores ${faulty[1]}`;
    },
  },
  {
    id: 'permute-alternatives',
    statement: 'the order in which alternatives are listed does not matter',
    breach: (method, problem) => {
      const { table, weights } = problem;
      const order = [...table.alternatives.keys()].reverse();
      return difference(method(problem), method({ table: withRows(table, order), weights }));
    },
  },
  {
    id: 'permute-criteria',
    statement: 'the order in which criteria are listed does not matter',
    breach: (method, problem) => {
      const { table, weights } = problem;
      const order = [...table.criteria.keys()].reverse();
      return difference(method(problem), method({ table: withColumns(table, order), weights }));
    },
  },
  {
    id: 'scale-unit',
    statement: 'measuring a criterion in another unit changes nothing',
    breach: (method, problem, luck) => {
      const j = pick(problem.table.criteria.length, luck[0]);
      const factor = 2 ** (1 + pick(20, luck[1]) - 10);
      return difference(method(problem), method(changeColumn(problem, j, (x) => x * factor)));
    },
  },
  {
    id: 'shift-unit',
    statement: 'measuring a criterion from another zero changes nothing',
    breach: (method, problem, luck) => {
      const j = pick(problem.table.criteria.length, luck[0]);
      const size = problem.table.rows.reduce((most, row) => Math.max(most, Math.abs(row[j]!)), 0);
      return difference(method(problem), method(changeColumn(problem, j, (x) => x + size)));
    },
  },
  {
    id: 'mirror-criterion',
    statement: 'negating a criterion and turning its direction round changes nothing',
    breach: (method, problem, luck) => {
      const j = pick(problem.table.criteria.length, luck[0]);
      const negated = changeColumn(problem, j, (x) => -x);
      const criteria = negated.table.criteria.map((criterion, k) =>
        k === j ? turned(criterion) : criterion,
      );
      return difference(method(problem), method({ ...negated, table: { ...negated.table, criteria } }));
    },
  },
  {
    id: 'zero-weight',
    statement: 'a criterion of weight 0 counts as if it were absent',
    breach: (method, problem, luck) => {
      const { table, weights } = problem;
      const j = pick(table.criteria.length, luck[0]);
      const { id } = table.criteria[j]!;
      const rest = Object.fromEntries(Object.entries(weights).filter(([other]) => other !== id));
      if (!Object.values(rest).some((weight) => weight > 0)) return undefined;
      const without = withColumns(
        table,
        [...table.criteria.keys()].filter((k) => k !== j),
      );
      return difference(
        method({ table, weights: { ...weights, [id]: 0 } }),
        method({ table: without, weights: rest }),
      );
    },
  },
  {
    id: 'copy-ties',
    statement: 'a copy of an alternative ties with it',
    breach: (method, problem, luck) => {
      const { table, weights } = problem;
      const i = pick(table.alternatives.length, luck[0]);
      const scores = method({
        weights,
        table: {
          ...table,
          alternatives: [...table.alternatives, 'copy'],
          rows: [...table.rows, [...table.rows[i]!]],
        },
      });
      const original = table.alternatives[i]!;
      return compare(scores, original, 'copy') === 0
        ? undefined
        : `${original} scores ${scores.get(original)} and its copy ${scores.get('copy')}`;
    },
  },
  {
    id: 'improving-helps',
    statement: 'improving a performance never puts the alternative behind one that it was not behind',
    breach: (method, problem, luck) => {
      const { table } = problem;
      const i = pick(table.alternatives.length, luck[0]);
      const j = pick(table.criteria.length, luck[1]);
      const better = improve(table, i, j, luck[2]);
      const before = method(problem);
      const after = method({ ...problem, table: better });
      const id = table.alternatives[i]!;
      const overtaker = table.alternatives.find(
        (other) => compare(before, id, other) >= 0 && compare(after, id, other) < 0,
      );
      return overtaker && `${overtaker} passes ${id} when ${id} improves on ${table.criteria[j]!.id}`;
    },
  },
  {
    id: 'dominance',
    statement: 'an alternative that is at least as good everywhere never scores below',
    breach: (method, problem) => {
      const { table } = problem;
      const scores = method(problem);
      for (const [a, first] of table.alternatives.entries())
        for (const [b, second] of table.alternatives.entries())
          if (isAtLeastAsGood(table, a, b) && compare(scores, first, second) < 0)
            return `${first} is at least as good as ${second} everywhere and scores below it`;
      return undefined;
    },
  },
  {
    id: 'independence',
    statement: 'taking an alternative away never turns the order of two others',
    breach: (method, problem, luck) => {
      const { table, weights } = problem;
      if (table.alternatives.length < 3) return undefined;
      const gone = pick(table.alternatives.length, luck[0]);
      const left = [...table.alternatives.keys()].filter((i) => i !== gone);
      const before = method(problem);
      const after = method({ table: withRows(table, left), weights });
      for (const first of after.keys())
        for (const second of after.keys())
          if (compare(before, first, second) > 0 && compare(after, first, second) < 0)
            return `${first} is above ${second} until ${table.alternatives[gone]} is taken away`;
      return undefined;
    },
  },
];

/** Get a law by its id. */
export function law(id: string): Law {
  const found = laws.find((each) => each.id === id);
  if (found === undefined) throw new Error(`law: there is none called ${id}.`);
  return found;
}

/** Scores this close together, beside the largest of them, are equal; scores that cancel to almost nothing count as this large. */
const closeness = 1e-9;
const leastSize = 1e-3;

function sizeOf(scores: Scores): number {
  let size = leastSize;
  for (const score of scores.values()) size = Math.max(size, Math.abs(score));
  return size;
}

function compare(scores: Scores, a: AlternativeId, b: AlternativeId): -1 | 0 | 1 {
  const gap = scores.get(a)! - scores.get(b)!;
  if (Math.abs(gap) <= closeness * sizeOf(scores)) return 0;
  return gap > 0 ? 1 : -1;
}

function difference(before: Scores, after: Scores): string | undefined {
  const limit = closeness * Math.max(sizeOf(before), sizeOf(after));
  for (const [id, score] of before)
    if (!(Math.abs(score - after.get(id)!) <= limit))
      return `${id} scores ${score}, and then ${after.get(id)}`;
  return undefined;
}

const pick = (count: number, luck: number) => Math.min(count - 1, Math.floor(luck * count));

const turned = ({ id, direction }: TableCriterion): TableCriterion => ({
  id,
  direction: direction === 'maximize' ? 'minimize' : 'maximize',
});

function withRows(table: PerformanceTable, order: readonly number[]): PerformanceTable {
  return {
    ...table,
    alternatives: order.map((i) => table.alternatives[i]!),
    rows: order.map((i) => table.rows[i]!),
  };
}

function withColumns(table: PerformanceTable, order: readonly number[]): PerformanceTable {
  return {
    ...table,
    criteria: order.map((j) => table.criteria[j]!),
    rows: table.rows.map((row) => order.map((j) => row[j]!)),
  };
}

function changeColumn(
  { table, weights }: WeightedTable,
  j: number,
  change: (x: number) => number,
): WeightedTable {
  return {
    table: { ...table, rows: table.rows.map((row) => row.map((x, k) => (k === j ? change(x) : x))) },
    weights,
  };
}

function improve(table: PerformanceTable, i: number, j: number, luck: number): PerformanceTable {
  const size = Math.abs(table.rows[i]![j]!) || 1;
  const upward = table.criteria[j]!.direction === 'maximize';
  // half at most downwards, so that what is above 0 stays there
  const step = upward ? size * (0.1 + 2 * luck) : -size * (0.1 + 0.4 * luck);
  const rows = table.rows.map((row, k) => (k === i ? row.map((x, c) => (c === j ? x + step : x)) : row));
  return { ...table, rows };
}

function isAtLeastAsGood(table: PerformanceTable, a: number, b: number): boolean {
  return table.criteria.every(({ direction }, j) => {
    const gap = table.rows[a]![j]! - table.rows[b]![j]!;
    return direction === 'maximize' ? gap >= 0 : gap <= 0;
  });
}
