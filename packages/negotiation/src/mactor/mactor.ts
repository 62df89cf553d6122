import { NegotiationError } from '../error.ts';

/** What MACTOR is told. */
export interface MactorInput {
  /** Direct influence of the row's actor on the column's, 0 … 4; the diagonal is not read. */
  readonly influence: readonly (readonly number[])[];
  /** Actor × objective: how strongly the actor is for (+) or against (−) it, −4 … 4. */
  readonly positions: readonly (readonly number[])[];
}

/** Who stands where, at one of MACTOR's three orders. */
export interface MactorOrder {
  /** Actor × objective. */
  readonly positions: readonly (readonly number[])[];
  /** Actor × actor: how much they pull the same way. */
  readonly convergence: readonly (readonly number[])[];
  /** Actor × actor: how much they pull opposite ways. */
  readonly divergence: readonly (readonly number[])[];
  /** For each actor 0 … 1: 1 when it agrees and disagrees with each other actor alike; 0 also when it has no common objective. */
  readonly ambivalence: readonly number[];
  /** For each objective: sum of positions for, sum against (negative), sum of both regardless of sign. */
  readonly support: readonly number[];
  readonly opposition: readonly number[];
  readonly mobilization: readonly number[];
  /** For each actor: sum of its positions regardless of sign. */
  readonly engagement: readonly number[];
}

/** What MACTOR finds. */
export interface MactorResult {
  /** Direct and indirect influence; on the diagonal the influence that comes back. */
  readonly fullInfluence: readonly (readonly number[])[];
  /** Sum of an actor's influence on the others, and of theirs on it. */
  readonly influence: readonly number[];
  readonly dependence: readonly number[];
  /** Balance of power of each actor, and scaled so that the mean is 1. */
  readonly power: readonly number[];
  readonly relativePower: readonly number[];
  /** Influence on each other actor minus the influence received from it. */
  readonly netInfluence: readonly (readonly number[])[];
  /** Signs only; valued; valued and weighted by relative power. */
  readonly orders: {
    readonly simple: MactorOrder;
    readonly valued: MactorOrder;
    readonly weighted: MactorOrder;
  };
}

/**
 * Map actors by influence and dependence, and their alliances and conflicts by objectives (MACTOR).
 *
 * Rests on a table of judgements that informants give reluctantly, and takes actors to be consistent. Follows the
 * formulas of the manual as they are known to us; no published worked example could be compared.
 *
 * @throws NegotiationError for tables that do not match, and for figures outside their scales.
 * @see Godet (1991), Actors' moves and strategies: the MACTOR method [godet1991]
 */
export function mactor({ influence, positions }: MactorInput): MactorResult {
  const n = influence.length;
  check(influence, positions);
  const direct = influence.map((row, a) => row.map((v, b) => (a === b ? 0 : v)));
  const fullInfluence = direct.map((row, a) => row.map((value, b) => value + viaOthers(direct, a, b)));
  const outgoing = fullInfluence.map((row, a) => sum(row) - row[a]!);
  const incoming = fullInfluence.map(
    (_, b) => sum(fullInfluence.map((row) => row[b]!)) - fullInfluence[b]![b]!,
  );
  const all = sum(outgoing);
  const power = outgoing.map((out, a) => {
    const reach = out + incoming[a]!;
    return all === 0 || reach === 0 ? 0 : ((out - fullInfluence[a]![a]!) / all) * (out / reach);
  });
  const totalPower = sum(power);
  const relativePower = power.map((r) => (totalPower === 0 ? 1 : (n * r) / totalPower));
  return {
    fullInfluence,
    influence: outgoing,
    dependence: incoming,
    power,
    relativePower,
    netInfluence: fullInfluence.map((row, a) => row.map((value, b) => value - fullInfluence[b]![a]!)),
    orders: {
      simple: orderOf(positions.map((row) => row.map(Math.sign))),
      valued: orderOf(positions),
      weighted: orderOf(positions.map((row, a) => row.map((p) => p * relativePower[a]!))),
    },
  };
}

/** Influence through one other actor: no stronger than the weaker of its two links. */
function viaOthers(direct: readonly (readonly number[])[], a: number, b: number): number {
  return direct.reduce(
    (total, row, c) => (c === a || c === b ? total : total + Math.min(direct[a]![c]!, row[b]!)),
    0,
  );
}

function orderOf(positions: readonly (readonly number[])[]): MactorOrder {
  const pairSums = (sign: 1 | -1) =>
    positions.map((own, a) =>
      positions.map((other, b) =>
        a === b
          ? 0
          : sum(
              own.map((p, k) =>
                Math.sign(p * other[k]!) === sign ? (Math.abs(p) + Math.abs(other[k]!)) / 2 : 0,
              ),
            ),
      ),
    );
  const convergence = pairSums(1);
  const divergence = pairSums(-1);
  const objectives = positions[0] ?? [];
  const overActors = (figure: (p: number) => number) =>
    objectives.map((_, k) => sum(positions.map((row) => figure(row[k]!))));
  return {
    positions,
    convergence,
    divergence,
    ambivalence: positions.map((_, a) => {
      const shared = sum(convergence[a]!) + sum(divergence[a]!);
      const apart = sum(convergence[a]!.map((c, b) => Math.abs(c - divergence[a]![b]!)));
      return shared === 0 ? 0 : 1 - apart / shared;
    }),
    support: overActors((p) => Math.max(0, p)),
    opposition: overActors((p) => Math.min(0, p)),
    mobilization: overActors(Math.abs),
    engagement: positions.map((row) => sum(row.map(Math.abs))),
  };
}

function check(influence: MactorInput['influence'], positions: MactorInput['positions']): void {
  const n = influence.length;
  if (n === 0 || influence.some((row) => row.length !== n))
    fail('influence', 'is not a square table', 'Give one row and one column for each actor.');
  if (positions.length !== n || positions.some((row) => row.length !== positions[0]!.length))
    fail(
      'positions',
      'does not have one row for each actor',
      'Give each actor a position on each objective.',
    );
  for (const [a, row] of influence.entries())
    for (const [b, v] of row.entries())
      if (a !== b && !(v >= 0 && v <= 4))
        fail(`influence[${a}][${b}]`, `is ${v}`, 'Give 0 (none) to 4 (existence).');
  for (const [a, row] of positions.entries())
    for (const [k, p] of row.entries())
      if (!(p >= -4 && p <= 4))
        fail(`positions[${a}][${k}]`, `is ${p}`, 'Give −4 (strongly against) to 4 (strongly for).');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, v) => total + v, 0);
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'mactor', where, what, remedy });
}
