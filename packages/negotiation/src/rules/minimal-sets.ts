import { NegotiationError } from '../error.ts';

/** How many members of each voter, aligned with the voters. */
export type MemberCounts = readonly number[];

/** Smallest sets that succeed. */
export interface MinimalSets {
  /** None contains another. */
  readonly sets: readonly MemberCounts[];
  /** Whether all are listed. */
  readonly complete: boolean;
}

/**
 * List the smallest sets of members for which something succeeds.
 *
 * @param limits - How many members each voter can give.
 * @param succeeds - Must stay true when members are added.
 * @param most - How many to list at most.
 */
export function minimalSets(
  limits: MemberCounts,
  succeeds: (taken: MemberCounts) => boolean,
  most: number,
): MinimalSets {
  const sets: MemberCounts[] = [];
  const taken = limits.map(() => 0);
  const rest = [...limits];
  let complete = true;
  descend(0);
  return { sets, complete };

  function descend(v: number): void {
    if (!complete || !succeeds(rest)) return;
    if (succeeds(taken)) {
      if (!isMinimal(taken, succeeds)) return;
      if (sets.length === most) complete = false;
      else sets.push([...taken]);
      return;
    }
    if (v === limits.length) return;
    for (let k = limits[v]!; k >= 0; k--) {
      taken[v] = k;
      rest[v] = k;
      descend(v + 1);
    }
    rest[v] = limits[v]!;
    taken[v] = 0;
  }
}

/** The cheapest sets that succeed. */
export interface CheapestSets extends MinimalSets {
  /** What each of them costs. */
  readonly cost: number;
}

const mostSteps = 2_000_000;

/**
 * List all cheapest sets of members for which something succeeds; `undefined` when nothing does.
 *
 * @param costs - What one member of each voter costs; none negative.
 * @throws NegotiationError when the search grows too long.
 */
export function cheapestSets(
  method: string,
  limits: MemberCounts,
  costs: readonly number[],
  succeeds: (taken: MemberCounts) => boolean,
  most: number,
): CheapestSets | undefined {
  if (!succeeds(limits)) return undefined;
  const order = [...limits.keys()].sort((a, b) => costs[b]! - costs[a]!);
  let best = greedyCost(limits, costs, succeeds, order);
  const slack = 1e-12 * limits.reduce((sum, n, v) => sum + n * costs[v]!, 1);
  let sets: MemberCounts[] = [];
  let complete = true;
  let steps = 0;
  const taken = limits.map(() => 0);
  const rest = [...limits];
  descend(0, 0);
  sets.sort((a, b) => {
    const v = a.findIndex((n, place) => n !== b[place]);
    return v === -1 ? 0 : b[v]! - a[v]!;
  });
  return { sets, complete, cost: best };

  function descend(place: number, cost: number): void {
    if (cost > best + slack || !succeeds(rest)) return;
    if (++steps > mostSteps) tooLong(method);
    if (succeeds(taken)) {
      if (!isMinimal(taken, succeeds)) return;
      if (cost < best - slack) {
        best = cost;
        sets = [];
        complete = true;
      }
      if (sets.length === most) complete = false;
      else sets.push([...taken]);
      return;
    }
    const v = order[place];
    if (v === undefined) return;
    for (let k = 0; k <= limits[v]!; k++) {
      taken[v] = k;
      rest[v] = k;
      descend(place + 1, cost + k * costs[v]!);
    }
    rest[v] = limits[v]!;
    taken[v] = 0;
  }
}

/** Cost of a set that succeeds, found by letting the dearest members go first. */
function greedyCost(
  limits: MemberCounts,
  costs: readonly number[],
  succeeds: (taken: MemberCounts) => boolean,
  dearestFirst: readonly number[],
): number {
  const kept = [...limits];
  for (const v of dearestFirst)
    while (kept[v]! > 0) {
      kept[v]!--;
      if (succeeds(kept)) continue;
      kept[v]!++;
      break;
    }
  return kept.reduce((sum, n, v) => sum + n * costs[v]!, 0);
}

function isMinimal(taken: MemberCounts, succeeds: (taken: MemberCounts) => boolean): boolean {
  return taken.every((n, v) => {
    if (n === 0) return true;
    const fewer = [...taken];
    fewer[v] = n - 1;
    return !succeeds(fewer);
  });
}

function tooLong(method: string): never {
  throw new NegotiationError({
    method,
    where: 'rule',
    what: `leaves more than ${mostSteps} combinations to try`,
    remedy: 'Give voters who are alike one name with members, or leave out those who cannot be moved.',
  });
}
