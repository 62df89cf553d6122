const digitBits = 11;
const buckets = 2 ** digitBits;
const passes = 6;

/**
 * Find the order that sorts numbers upwards; equal numbers keep their order (radix sort).
 *
 * Several times as fast as sorting indices by comparison. −0 sorts before 0.
 *
 * @param values - Finite numbers.
 * @returns Index of the smallest value first.
 */
export function sortedOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  splitKeys(values, low, high);
  const counts = new Uint32Array(passes * buckets);
  for (let i = 0; i < n; i++) {
    const l = low[i]!;
    const h = high[i]!;
    counts[l & 2047]!++;
    counts[buckets + ((l >>> 11) & 2047)]!++;
    counts[2 * buckets + ((l >>> 22) | ((h & 1) << 10))]!++;
    counts[3 * buckets + ((h >>> 1) & 2047)]!++;
    counts[4 * buckets + ((h >>> 12) & 2047)]!++;
    counts[5 * buckets + (h >>> 23)]!++;
  }
  let order = new Uint32Array(n);
  let next = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  for (let pass = 0; pass < passes; pass++) {
    const starts = counts.subarray(pass * buckets, (pass + 1) * buckets);
    if (n > 0 && starts[digit(low[0]!, high[0]!, pass)] === n) continue; // all alike in this digit
    let before = 0;
    for (let b = 0; b < buckets; b++) {
      const count = starts[b]!;
      starts[b] = before;
      before += count;
    }
    for (let k = 0; k < n; k++) {
      const i = order[k]!;
      next[starts[digit(low[i]!, high[i]!, pass)]!++] = i;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The bits of doubles as unsigned integers that sort as the doubles do. */
function splitKeys(values: Float64Array, low: Uint32Array, high: Uint32Array): void {
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  for (let i = 0; i < values.length; i++) {
    const l = view.getUint32(i * 8 + (littleEndian ? 0 : 4), littleEndian);
    const h = view.getUint32(i * 8 + (littleEndian ? 4 : 0), littleEndian);
    const negative = h >>> 31 === 1;
    low[i] = negative ? ~l : l;
    high[i] = negative ? ~h : h ^ 0x80000000;
  }
}

function digit(low: number, high: number, pass: number): number {
  switch (pass) {
    case 0:
      return low & 2047;
    case 1:
      return (low >>> 11) & 2047;
    case 2:
      return (low >>> 22) | ((high & 1) << 10);
    case 3:
      return (high >>> 1) & 2047;
    case 4:
      return (high >>> 12) & 2047;
    default:
      return high >>> 23;
  }
}
