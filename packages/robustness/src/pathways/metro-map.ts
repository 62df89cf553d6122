import { enumeratePathways } from './enumerate.ts';
import { expiryYear } from './expiry.ts';
import type { ConditionPath, PathwayProblem } from './pathway-problem.ts';

/** A row of the map. */
export interface MetroRow {
  readonly action: string;
  /** 0 is on top. */
  readonly row: number;
}

/** A stretch of an action's line. */
export interface MetroLine {
  readonly action: string;
  readonly row: number;
  /** Year in which the action is first taken up. */
  readonly from: number;
  /** Year in which it no longer suffices, or the last year. */
  readonly to: number;
  /** Whether it suffices to the last year. */
  readonly open: boolean;
}

/** A change from one line to another. */
export interface MetroTransfer {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** A pathways map as coordinates: years along, rows down. No colour, no pixel, no words. */
export interface MetroMap {
  readonly scenario: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly MetroRow[];
  readonly lines: readonly MetroLine[];
  readonly transfers: readonly MetroTransfer[];
  /** How many lines the transfers cross. */
  readonly crossings: number;
}

/** Up to this many rows every order is tried. */
const mostExact = 7;

/**
 * Lay out a pathways map for one scenario: a line for each action that some pathway takes up, a transfer for each step.
 *
 * Rows are ordered so that transfers cross few lines; among equals the order of the problem's actions wins, so the same
 * problem always gives the same map.
 *
 * @throws RobustnessError if the problem contradicts itself.
 * @see Haasnoot et al. (2013), Dynamic adaptive policy pathways [haasnoot2013]
 */
export function metroMap(problem: PathwayProblem, scenario: ConditionPath): MetroMap {
  const { start, end } = problem;
  const expiry = new Map(
    problem.actions.map((action) => [action.id, expiryYear(action, scenario, start, end)]),
  );
  const adopted = new Map<string, number>([[problem.root, start]]);
  const steps = new Map<string, { from: string; to: string; year: number }>();
  for (const pathway of enumeratePathways(problem)) {
    let year = start;
    for (const [k, to] of pathway.entries()) {
      const from = pathway[k - 1];
      if (from !== undefined) {
        const ends = expiry.get(from) ?? null;
        if (ends === null) break;
        year = Math.max(year, ends);
        steps.set(`${from} ${to} ${year}`, { from, to, year });
      }
      adopted.set(to, Math.min(adopted.get(to) ?? Infinity, year));
    }
  }
  const used = problem.actions.map(({ id }) => id).filter((id) => adopted.has(id));
  const lines = used.map((action) => {
    const ends = expiry.get(action) ?? null;
    const from = adopted.get(action)!;
    return { action, from, to: Math.max(from, ends ?? end), open: ends === null };
  });
  const links = [...steps.values()].sort(
    (a, b) =>
      a.year - b.year ||
      used.indexOf(a.from) - used.indexOf(b.from) ||
      used.indexOf(a.to) - used.indexOf(b.to),
  );
  const order = bestOrder(used, lines, links);
  const rowOf = (action: string) => order.indexOf(action);
  return {
    scenario: scenario.id,
    start,
    end,
    rows: order.map((action, row) => ({ action, row })),
    lines: lines.map((line) => ({ ...line, row: rowOf(line.action) })),
    transfers: links.map((link) => ({ ...link, fromRow: rowOf(link.from), toRow: rowOf(link.to) })),
    crossings: costOf(order, lines, links).crossings,
  };
}

interface Line {
  readonly action: string;
  readonly from: number;
  readonly to: number;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

function bestOrder(
  used: readonly string[],
  lines: readonly Line[],
  links: readonly Link[],
): readonly string[] {
  const better = (a: readonly string[], b: readonly string[]) => {
    const left = costOf(a, lines, links);
    const right = costOf(b, lines, links);
    return left.crossings - right.crossings || left.length - right.length;
  };
  if (used.length <= mostExact) {
    let best = used;
    for (const order of permutations(used)) if (better(order, best) < 0) best = order;
    return best;
  }
  let best = used;
  for (let improved = true; improved; ) {
    improved = false;
    for (let i = 0; i < best.length; i++)
      for (let j = 0; j < best.length; j++) {
        if (i === j) continue;
        const moved = best.toSpliced(i, 1).toSpliced(j, 0, best[i]!);
        if (better(moved, best) < 0) {
          best = moved;
          improved = true;
        }
      }
  }
  return best;
}

/** How many lines the links cross, and how far they reach. */
function costOf(order: readonly string[], lines: readonly Line[], links: readonly Link[]) {
  const row = new Map(order.map((action, k) => [action, k]));
  let crossings = 0;
  let length = 0;
  for (const { from, to, year } of links) {
    const top = Math.min(row.get(from)!, row.get(to)!);
    const bottom = Math.max(row.get(from)!, row.get(to)!);
    length += bottom - top;
    for (const line of lines) {
      const place = row.get(line.action)!;
      if (place > top && place < bottom && line.from <= year && year <= line.to) crossings++;
    }
  }
  return { crossings, length };
}

function* permutations(items: readonly string[]): Generator<readonly string[]> {
  if (items.length <= 1) {
    yield items;
    return;
  }
  for (const [k, item] of items.entries())
    for (const rest of permutations(items.toSpliced(k, 1))) yield [item, ...rest];
}
