import { sortedOrder } from '@steelyard/numerics';

/**
 * Samples left in a shrinking box, kept in order along every input, so that a cut costs only what it removes and one pass.
 */
export class Peeler {
  count: number;
  interest: number;
  private readonly values: readonly Float64Array[];
  private readonly orders: readonly Uint32Array[];
  private readonly interests: Float64Array;
  private readonly removed: Uint8Array;

  constructor(columns: readonly Float64Array[], interest: Float64Array) {
    this.count = interest.length;
    this.interest = interest.reduce((a, b) => a + b, 0);
    this.orders = columns.map(sortedOrder);
    this.values = columns.map((column, k) => inOrder(column, this.orders[k]!));
    this.interests = interest;
    this.removed = new Uint8Array(interest.length);
  }

  /** Values of the samples left, upwards; only the first `count` count. */
  sorted(input: number): Float64Array {
    return this.values[input]!;
  }

  /** What would be left with a limit, which is itself included. */
  beyond(input: number, upper: boolean, limit: number): { count: number; interest: number } {
    const values = this.values[input]!;
    const order = this.orders[input]!;
    let count = this.count;
    let interest = this.interest;
    if (upper)
      for (let k = this.count - 1; k >= 0 && values[k]! > limit; k--) {
        count--;
        interest -= this.interests[order[k]!]!;
      }
    else
      for (let k = 0; k < this.count && values[k]! < limit; k++) {
        count--;
        interest -= this.interests[order[k]!]!;
      }
    return { count, interest };
  }

  /** Removes what lies beyond a limit. */
  cut(input: number, upper: boolean, limit: number): void {
    const left = this.beyond(input, upper, limit);
    const values = this.values[input]!;
    const order = this.orders[input]!;
    const from = upper ? left.count : 0;
    const to = upper ? this.count : this.count - left.count;
    for (let k = from; k < to; k++) this.removed[order[k]!] = 1;
    if (!upper) {
      values.copyWithin(0, to, this.count);
      order.copyWithin(0, to, this.count);
    }
    for (const [other, otherOrder] of this.orders.entries())
      if (other !== input) this.compact(this.values[other]!, otherOrder);
    this.count = left.count;
    this.interest = left.interest;
  }

  private compact(values: Float64Array, order: Uint32Array): void {
    const { removed, count } = this;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const sample = order[k]!;
      values[kept] = values[k]!;
      order[kept] = sample;
      kept += 1 - removed[sample]!;
    }
  }
}

function inOrder(column: Float64Array, order: Uint32Array): Float64Array {
  const values = new Float64Array(order.length);
  for (let k = 0; k < order.length; k++) values[k] = column[order[k]!]!;
  return values;
}
