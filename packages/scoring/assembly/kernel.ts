// The inner loops of smaa/plain-kernel.ts two or four numbers at a time, in the same order of operations, so that every
// bit is the same. All pointers are to 64-bit floats, 16-byte aligned; all counts are even, those of `uniforms` multiples of 16.

const M0: v128 = i32x4.splat(0xd2511f53);
const M1: v128 = i32x4.splat(0xcd9e8d57);
const W0: v128 = i32x4.splat(0x9e3779b9);
const W1: v128 = i32x4.splat(0xbb67ae85);
const HALF: v128 = f64x2.splat(0.5);
const TO_UNIT: v128 = f64x2.splat(2.3283064365386963e-10);

/** Philox4x32-10, four blocks at a time. The counter's low word must not overflow on the way. */
export function uniforms(out: usize, count: i32, seedLow: i32, seedHigh: i32, stream: i32, block: i32): void {
  const end = out + ((<usize>count) << 3);
  let counter = i32x4.add(i32x4.splat(block), i32x4(0, 1, 2, 3));
  const step = i32x4.splat(4);
  while (out < end) {
    let c0 = counter;
    let c1 = i32x4.splat(0);
    let c2 = i32x4.splat(0);
    let c3 = i32x4.splat(seedHigh);
    let k0 = i32x4.splat(seedLow);
    let k1 = i32x4.splat(stream);
    for (let round = 0; round < 10; round++) {
      const p0 = i64x2.extmul_low_i32x4_u(c0, M0);
      const p1 = i64x2.extmul_high_i32x4_u(c0, M0);
      const q0 = i64x2.extmul_low_i32x4_u(c2, M1);
      const q1 = i64x2.extmul_high_i32x4_u(c2, M1);
      c0 = v128.xor(v128.xor(v128.shuffle<i32>(q0, q1, 1, 3, 5, 7), c1), k0);
      c1 = v128.shuffle<i32>(q0, q1, 0, 2, 4, 6);
      c2 = v128.xor(v128.xor(v128.shuffle<i32>(p0, p1, 1, 3, 5, 7), c3), k1);
      c3 = v128.shuffle<i32>(p0, p1, 0, 2, 4, 6);
      k0 = i32x4.add(k0, W0);
      k1 = i32x4.add(k1, W1);
    }
    const a = v128.shuffle<i32>(c0, c1, 0, 4, 1, 5);
    const b = v128.shuffle<i32>(c2, c3, 0, 4, 1, 5);
    const c = v128.shuffle<i32>(c0, c1, 2, 6, 3, 7);
    const d = v128.shuffle<i32>(c2, c3, 2, 6, 3, 7);
    storeUnits(out, a);
    storeUnits(out + 16, b);
    storeUnits(out + 32, v128.shuffle<i64>(a, a, 1, 0));
    storeUnits(out + 48, v128.shuffle<i64>(b, b, 1, 0));
    storeUnits(out + 64, c);
    storeUnits(out + 80, d);
    storeUnits(out + 96, v128.shuffle<i64>(c, c, 1, 0));
    storeUnits(out + 112, v128.shuffle<i64>(d, d, 1, 0));
    counter = i32x4.add(counter, step);
    out += 128;
  }
}

function storeUnits(out: usize, words: v128): void {
  v128.store(out, f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_u(words), HALF), TO_UNIT));
}

/** −ln of uniforms with 32 random bits, in place. */
export function negativeLogs(out: usize, count: i32): void {
  const end = out + ((<usize>count) << 3);
  while (out < end) {
    const t = f64x2.mul(v128.load(out), f64x2.splat(4294967296.0));
    // 2^52 + biased exponent, as a float
    const biased = v128.or(i64x2.shr_u(t, 52), i64x2.splat(0x4330000000000000));
    const k = f64x2.add(f64x2.sub(f64x2.splat(4503599627371550.0), biased), HALF); // 2^52 + 1054
    const z = v128.or(v128.and(t, i64x2.splat(0x000fffffffffffff)), i64x2.splat(0x3ff0000000000000));
    const root = f64x2.splat(1.4142135623730951);
    const s = f64x2.div(f64x2.sub(z, root), f64x2.add(z, root));
    const q = f64x2.mul(s, s);
    const w = f64x2.mul(q, q);
    let even = f64x2.add(f64x2.splat(0.22222198432149784), f64x2.mul(w, f64x2.splat(0.15313837699209373)));
    even = f64x2.mul(w, f64x2.add(f64x2.splat(0.3999999999940942), f64x2.mul(w, even)));
    let odd = f64x2.add(f64x2.splat(0.1818357216161805), f64x2.mul(w, f64x2.splat(0.14798198605116586)));
    odd = f64x2.add(f64x2.splat(0.2857142874366239), f64x2.mul(w, odd));
    odd = f64x2.mul(q, f64x2.add(f64x2.splat(0.6666666666666735), f64x2.mul(w, odd)));
    const series = f64x2.mul(s, f64x2.add(f64x2.splat(2.0), f64x2.add(odd, even)));
    v128.store(out, f64x2.sub(f64x2.mul(k, f64x2.splat(0.6931471805599453)), series));
    out += 16;
  }
}

/** Triangular quantiles of uniforms, in place. */
export function triangular(
  out: usize,
  count: i32,
  low: f64,
  high: f64,
  split: f64,
  left: f64,
  right: f64,
): void {
  const end = out + ((<usize>count) << 3);
  const lows = f64x2.splat(low);
  const highs = f64x2.splat(high);
  const one = f64x2.splat(1.0);
  while (out < end) {
    const p = v128.load(out);
    const lower = f64x2.add(lows, f64x2.sqrt(f64x2.mul(p, f64x2.splat(left))));
    const upper = f64x2.sub(highs, f64x2.sqrt(f64x2.mul(f64x2.sub(one, p), f64x2.splat(right))));
    v128.store(out, v128.bitselect(lower, upper, f64x2.lt(p, f64x2.splat(split))));
    out += 16;
  }
}

/** Adds the values of draws on a straight line between two ends to a column. */
export function addLine(
  column: usize,
  draws: usize,
  count: i32,
  low: f64,
  high: f64,
  atLow: f64,
  slope: f64,
): void {
  const end = draws + ((<usize>count) << 3);
  const lows = f64x2.splat(low);
  const highs = f64x2.splat(high);
  while (draws < end) {
    const x = f64x2.min(f64x2.max(v128.load(draws), lows), highs);
    const value = f64x2.add(f64x2.splat(atLow), f64x2.mul(f64x2.splat(slope), f64x2.sub(x, lows)));
    v128.store(column, f64x2.add(v128.load(column), value));
    column += 16;
    draws += 16;
  }
}

/** Scales the weights of each draw to sum to 1; columns lie `count` apart. */
export function normalize(weights: usize, criteria: i32, count: i32): void {
  const stride = (<usize>count) << 3;
  const one = f64x2.splat(1.0);
  for (let i: usize = 0; i < stride; i += 16) {
    let sum = f64x2.splat(0.0);
    let at = weights + i;
    for (let j = 0; j < criteria; j++) {
      sum = f64x2.add(sum, v128.load(at));
      at += stride;
    }
    const scale = f64x2.div(one, sum);
    at = weights + i;
    for (let j = 0; j < criteria; j++) {
      v128.store(at, f64x2.mul(v128.load(at), scale));
      at += stride;
    }
  }
}

/** Scores of draws whose values are the same in each: one value an alternative and criterion. */
export function scoreCertain(
  scores: usize,
  values: usize,
  weights: usize,
  alternatives: i32,
  criteria: i32,
  count: i32,
): void {
  const stride = (<usize>count) << 3;
  for (let a = 0; a < alternatives; a++) {
    for (let i: usize = 0; i < stride; i += 32) {
      let first = f64x2.splat(0.0);
      let second = f64x2.splat(0.0);
      let at = weights + i;
      let value = values;
      for (let j = 0; j < criteria; j++) {
        const v = v128.load_splat<f64>(value);
        first = f64x2.add(first, f64x2.mul(v128.load(at), v));
        second = f64x2.add(second, f64x2.mul(v128.load(at, 16), v));
        at += stride;
        value += 8;
      }
      v128.store(scores + i, first);
      v128.store(scores + i, second, 16);
    }
    scores += stride;
    values += (<usize>criteria) << 3;
  }
}

/** Scores of draws whose values differ; values by alternative, criterion and draw. */
export function scoreDrawn(
  scores: usize,
  values: usize,
  weights: usize,
  alternatives: i32,
  criteria: i32,
  count: i32,
): void {
  const stride = (<usize>count) << 3;
  for (let a = 0; a < alternatives; a++) {
    for (let i: usize = 0; i < stride; i += 32) {
      let first = f64x2.splat(0.0);
      let second = f64x2.splat(0.0);
      let at = weights + i;
      let value = values + i;
      for (let j = 0; j < criteria; j++) {
        first = f64x2.add(first, f64x2.mul(v128.load(at), v128.load(value)));
        second = f64x2.add(second, f64x2.mul(v128.load(at, 16), v128.load(value, 16)));
        at += stride;
        value += stride;
      }
      v128.store(scores + i, first);
      v128.store(scores + i, second, 16);
    }
    scores += stride;
    values += stride * <usize>criteria;
  }
}

/** Counts who scores above whom; `above` has a 64-bit whole number an alternative and draw, cleared here. */
export function compare(
  scores: usize,
  above: usize,
  wins: usize,
  alternatives: i32,
  count: i32,
  valid: i32,
  tolerance: f64,
): void {
  const stride = (<usize>count) << 3;
  const used = (<usize>valid) << 3;
  memory.fill(above, 0, stride * <usize>alternatives);
  const high = f64x2.splat(tolerance);
  const low = f64x2.splat(-tolerance);
  for (let a = 0; a < alternatives; a++) {
    const rowA = scores + stride * <usize>a;
    const aboveA = above + stride * <usize>a;
    for (let b = a + 1; b < alternatives; b++) {
      const rowB = scores + stride * <usize>b;
      const aboveB = above + stride * <usize>b;
      let ups = i64x2.splat(0);
      let downs = i64x2.splat(0);
      let i: usize = 0;
      for (; i + 16 <= used; i += 16) {
        const gap = f64x2.sub(v128.load(rowA + i), v128.load(rowB + i));
        const up = f64x2.gt(gap, high);
        const down = f64x2.lt(gap, low);
        v128.store(aboveB + i, i64x2.sub(v128.load(aboveB + i), up));
        v128.store(aboveA + i, i64x2.sub(v128.load(aboveA + i), down));
        ups = i64x2.sub(ups, up);
        downs = i64x2.sub(downs, down);
      }
      let won = i64x2.extract_lane(ups, 0) + i64x2.extract_lane(ups, 1);
      let lost = i64x2.extract_lane(downs, 0) + i64x2.extract_lane(downs, 1);
      if (i < used) {
        const gap = load<f64>(rowA + i) - load<f64>(rowB + i);
        if (gap > tolerance) {
          store<i64>(aboveB + i, load<i64>(aboveB + i) + 1);
          won++;
        }
        if (gap < -tolerance) {
          store<i64>(aboveA + i, load<i64>(aboveA + i) + 1);
          lost++;
        }
      }
      const forth = wins + ((<usize>(a * alternatives + b)) << 3);
      const back = wins + ((<usize>(b * alternatives + a)) << 3);
      store<f64>(forth, load<f64>(forth) + <f64>won);
      store<f64>(back, load<f64>(back) + <f64>lost);
    }
  }
}

/** Counts ranks and adds up the weights of those that lead, in whole numbers of 2^-24 and 2^-48. */
export function count(
  above: usize,
  weights: usize,
  ranks: usize,
  leading: usize,
  leadingRest: usize,
  alternatives: i32,
  criteria: i32,
  stridedBy: i32,
  valid: i32,
): void {
  const stride = (<usize>stridedBy) << 3;
  const used = (<usize>valid) << 3;
  for (let a = 0; a < alternatives; a++) {
    const row = above + stride * <usize>a;
    const own = ranks + ((<usize>(a * alternatives)) << 3);
    const sums = leading + ((<usize>(a * criteria)) << 3);
    const rests = leadingRest + ((<usize>(a * criteria)) << 3);
    for (let i: usize = 0; i < used; i += 8) {
      const higher = <usize>load<i64>(row + i);
      const place = own + (higher << 3);
      store<f64>(place, load<f64>(place) + 1.0);
      if (higher != 0) continue;
      let at = weights + i;
      for (let j = 0; j < criteria; j++) {
        const scaled = load<f64>(at) * 16777216.0;
        const whole = floor(scaled);
        const sum = sums + ((<usize>j) << 3);
        const rest = rests + ((<usize>j) << 3);
        store<f64>(sum, load<f64>(sum) + whole);
        store<f64>(rest, load<f64>(rest) + floor((scaled - whole) * 16777216.0));
        at += stride;
      }
    }
  }
}
