// The inner loops of ensemble/plain-kernel.ts four draws at a time, in the same order of operations, so that every bit is
// the same. A lane is a draw. All pointers are aligned to 16 bytes; arrays of draws hold four 64-bit floats an entry.

const M0: v128 = i32x4.splat(0xd2511f53);
const M1: v128 = i32x4.splat(0xcd9e8d57);
const DOMAIN: v128 = i32x4.splat(0x0e25e3b1);
const HALF: v128 = f64x2.splat(0.5);
const UNIT_HEAD: v128 = i32x4.splat(0x41300000);
const UNIT_BASE: v128 = f64x2.splat(1048576.0 - 1.1641532182693481e-10);
const ONE: v128 = f64x2.splat(1.0);
const TWO: v128 = f64x2.splat(2.0);
const SHIFT: v128 = i64x2.splat(0x00095f6200000000);
const FRACTION: v128 = i64x2.splat(0x000fffffffffffff);
const ROOT_HALF: v128 = i64x2.splat(0x3fe6a09e00000000);
const EXPONENT: v128 = i64x2.splat(0x4330000000000000);
const BIAS: v128 = f64x2.splat(4503599627370496.0 + 1023.0);
const LN2_HIGH: v128 = f64x2.splat(0.6931471803691238);
const LN2_LOW: v128 = f64x2.splat(1.9082149292705877e-10);

const BINS: i32 = 4096;
const PACKED: usize = 40;
const BLOCK_DRAWS: i32 = 1000;

/** Draws blocks of 1,000 and adds up what they show. */
export function run(
  n: i32,
  m: i32,
  triangles: usize,
  centres: usize,
  low: f64,
  scale: f64,
  keys: usize,
  firstDraw: f64,
  blocks: i32,
  uniforms: usize,
  values: usize,
  laneSums: usize,
  rankCounts: usize,
  histogram: usize,
  sums: usize,
  largest: usize,
): void {
  let draw = <u64>firstDraw;
  for (let block = 0; block < blocks; block++) {
    memory.fill(laneSums, 0, <usize>n << 7);
    for (let k = 0; k < BLOCK_DRAWS; k += 4) {
      fillUniforms(uniforms, (m + n * m + 3) >> 2, keys, draw);
      drawValues(n, m, triangles, uniforms, values);
      countRanks(n, values, rankCounts);
      addUp(n, low, scale, values, centres, laneSums, histogram, largest);
      draw += 4;
    }
    joinLanes(n, laneSums, sums);
    sums += <usize>n << 5;
  }
}

/** Philox4x32-10 for the words of four draws. */
function fillUniforms(out: usize, counters: i32, keys: usize, draw: u64): void {
  const draws = i32x4.add(i32x4.splat(<i32>draw), i32x4(0, 1, 2, 3));
  const high = i32x4.splat(<i32>(draw >> 32));
  for (let b = 0; b < counters; b++) {
    let c0 = i32x4.splat(b);
    let c1 = draws;
    let c2 = high;
    let c3 = DOMAIN;
    const p0 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q0 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s0 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t0 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s0, t0, 1, 3, 5, 7), c1), v128.load(keys, 0));
    c1 = v128.shuffle<i32>(s0, t0, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p0, q0, 1, 3, 5, 7), c3), v128.load(keys, 16));
    c3 = v128.shuffle<i32>(p0, q0, 0, 2, 4, 6);
    const p1 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q1 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s1 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t1 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s1, t1, 1, 3, 5, 7), c1), v128.load(keys, 32));
    c1 = v128.shuffle<i32>(s1, t1, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p1, q1, 1, 3, 5, 7), c3), v128.load(keys, 48));
    c3 = v128.shuffle<i32>(p1, q1, 0, 2, 4, 6);
    const p2 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q2 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s2 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t2 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s2, t2, 1, 3, 5, 7), c1), v128.load(keys, 64));
    c1 = v128.shuffle<i32>(s2, t2, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p2, q2, 1, 3, 5, 7), c3), v128.load(keys, 80));
    c3 = v128.shuffle<i32>(p2, q2, 0, 2, 4, 6);
    const p3 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q3 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s3 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t3 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s3, t3, 1, 3, 5, 7), c1), v128.load(keys, 96));
    c1 = v128.shuffle<i32>(s3, t3, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p3, q3, 1, 3, 5, 7), c3), v128.load(keys, 112));
    c3 = v128.shuffle<i32>(p3, q3, 0, 2, 4, 6);
    const p4 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q4 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s4 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t4 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s4, t4, 1, 3, 5, 7), c1), v128.load(keys, 128));
    c1 = v128.shuffle<i32>(s4, t4, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p4, q4, 1, 3, 5, 7), c3), v128.load(keys, 144));
    c3 = v128.shuffle<i32>(p4, q4, 0, 2, 4, 6);
    const p5 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q5 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s5 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t5 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s5, t5, 1, 3, 5, 7), c1), v128.load(keys, 160));
    c1 = v128.shuffle<i32>(s5, t5, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p5, q5, 1, 3, 5, 7), c3), v128.load(keys, 176));
    c3 = v128.shuffle<i32>(p5, q5, 0, 2, 4, 6);
    const p6 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q6 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s6 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t6 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s6, t6, 1, 3, 5, 7), c1), v128.load(keys, 192));
    c1 = v128.shuffle<i32>(s6, t6, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p6, q6, 1, 3, 5, 7), c3), v128.load(keys, 208));
    c3 = v128.shuffle<i32>(p6, q6, 0, 2, 4, 6);
    const p7 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q7 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s7 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t7 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s7, t7, 1, 3, 5, 7), c1), v128.load(keys, 224));
    c1 = v128.shuffle<i32>(s7, t7, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p7, q7, 1, 3, 5, 7), c3), v128.load(keys, 240));
    c3 = v128.shuffle<i32>(p7, q7, 0, 2, 4, 6);
    const p8 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q8 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s8 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t8 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s8, t8, 1, 3, 5, 7), c1), v128.load(keys, 256));
    c1 = v128.shuffle<i32>(s8, t8, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p8, q8, 1, 3, 5, 7), c3), v128.load(keys, 272));
    c3 = v128.shuffle<i32>(p8, q8, 0, 2, 4, 6);
    const p9 = i64x2.extmul_low_i32x4_u(c0, M0);
    const q9 = i64x2.extmul_high_i32x4_u(c0, M0);
    const s9 = i64x2.extmul_low_i32x4_u(c2, M1);
    const t9 = i64x2.extmul_high_i32x4_u(c2, M1);
    c0 = v128.xor(v128.xor(v128.shuffle<i32>(s9, t9, 1, 3, 5, 7), c1), v128.load(keys, 288));
    c1 = v128.shuffle<i32>(s9, t9, 0, 2, 4, 6);
    c2 = v128.xor(v128.xor(v128.shuffle<i32>(p9, q9, 1, 3, 5, 7), c3), v128.load(keys, 304));
    c3 = v128.shuffle<i32>(p9, q9, 0, 2, 4, 6);
    storeUnits(out, c0);
    storeUnits(out + 32, c1);
    storeUnits(out + 64, c2);
    storeUnits(out + 96, c3);
    out += 128;
  }
}

/** (word + ½) · 2^−32: the word becomes the low half of a double between 2^20 and 2^20 + 1, exactly. */
function storeUnits(out: usize, words: v128): void {
  v128.store(out, f64x2.sub(v128.shuffle<i32>(words, UNIT_HEAD, 0, 4, 1, 5), UNIT_BASE));
  v128.store(out + 16, f64x2.sub(v128.shuffle<i32>(words, UNIT_HEAD, 2, 6, 3, 7), UNIT_BASE));
}

function negativeLog(u: v128): v128 {
  const shifted = i64x2.add(u, SHIFT);
  const k = f64x2.sub(v128.or(i64x2.shr_u(shifted, 52), EXPONENT), BIAS);
  const f = f64x2.sub(i64x2.add(v128.and(shifted, FRACTION), ROOT_HALF), ONE);
  const s = f64x2.div(f, f64x2.add(TWO, f));
  const z = f64x2.mul(s, s);
  let rest = f64x2.mul(z, f64x2.splat(2.0 / 21.0));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 19.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 17.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 15.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 13.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 11.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 9.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 7.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 5.0), rest));
  rest = f64x2.mul(z, f64x2.add(f64x2.splat(2.0 / 3.0), rest));
  const halfSquare = f64x2.mul(f64x2.mul(HALF, f), f);
  const near = f64x2.add(f64x2.mul(s, f64x2.add(halfSquare, rest)), f64x2.mul(k, LN2_LOW));
  return f64x2.sub(f64x2.sub(f64x2.sub(halfSquare, near), f), f64x2.mul(k, LN2_HIGH));
}

/** Turns the first m uniforms into exponential weights and the rest into weighted judgements, added up by alternative. */
function drawValues(n: i32, m: i32, triangles: usize, uniforms: usize, values: usize): void {
  const width = <usize>m << 5;
  let totalA = f64x2.splat(0.0);
  let totalB = f64x2.splat(0.0);
  for (let at = uniforms; at < uniforms + width; at += 32) {
    const a = negativeLog(v128.load(at));
    const b = negativeLog(v128.load(at, 16));
    v128.store(at, a);
    v128.store(at, b, 16);
    totalA = f64x2.add(totalA, a);
    totalB = f64x2.add(totalB, b);
  }
  let u = uniforms + width;
  for (let i = 0; i < n; i++) {
    let valueA = f64x2.splat(0.0);
    let valueB = f64x2.splat(0.0);
    for (let weight = uniforms; weight < uniforms + width; weight += 32) {
      const lows = v128.load64_splat(triangles);
      const highs = v128.load64_splat(triangles, 8);
      const split = v128.load64_splat(triangles, 16);
      const left = v128.load64_splat(triangles, 24);
      const right = v128.load64_splat(triangles, 32);
      const uA = v128.load(u);
      const uB = v128.load(u, 16);
      const belowA = f64x2.lt(uA, split);
      const belowB = f64x2.lt(uB, split);
      const rootA = f64x2.sqrt(v128.bitselect(f64x2.mul(uA, left), f64x2.mul(f64x2.sub(ONE, uA), right), belowA));
      const rootB = f64x2.sqrt(v128.bitselect(f64x2.mul(uB, left), f64x2.mul(f64x2.sub(ONE, uB), right), belowB));
      const xA = v128.bitselect(f64x2.add(lows, rootA), f64x2.sub(highs, rootA), belowA);
      const xB = v128.bitselect(f64x2.add(lows, rootB), f64x2.sub(highs, rootB), belowB);
      valueA = f64x2.add(valueA, f64x2.mul(v128.load(weight), xA));
      valueB = f64x2.add(valueB, f64x2.mul(v128.load(weight, 16), xB));
      triangles += PACKED;
      u += 32;
    }
    v128.store(values, f64x2.div(valueA, totalA));
    v128.store(values, f64x2.div(valueB, totalB), 16);
    values += 32;
  }
}

/** Counts for each alternative in how many draws it takes each rank. */
function countRanks(n: i32, values: usize, rankCounts: usize): void {
  const end = values + (<usize>n << 5);
  for (let own = values; own < end; own += 32) {
    const ownA = v128.load(own);
    const ownB = v128.load(own, 16);
    let rankA = i64x2.splat(0);
    let rankB = i64x2.splat(0);
    for (let other = values; other < end; other += 32) {
      rankA = i64x2.sub(rankA, f64x2.gt(v128.load(other), ownA));
      rankB = i64x2.sub(rankB, f64x2.gt(v128.load(other, 16), ownB));
    }
    increase(rankCounts + (<usize>i64x2.extract_lane(rankA, 0) << 2));
    increase(rankCounts + (<usize>i64x2.extract_lane(rankA, 1) << 2));
    increase(rankCounts + (<usize>i64x2.extract_lane(rankB, 0) << 2));
    increase(rankCounts + (<usize>i64x2.extract_lane(rankB, 1) << 2));
    rankCounts += <usize>n << 2;
  }
}

function increase(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}

/** Adds up values, regrets and their squares lane by lane, keeps the largest regret and fills the histogram. */
function addUp(
  n: i32,
  low: f64,
  scale: f64,
  values: usize,
  centres: usize,
  laneSums: usize,
  histogram: usize,
  largest: usize,
): void {
  const end = values + (<usize>n << 5);
  let bestA = v128.load(values);
  let bestB = v128.load(values, 16);
  for (let at = values + 32; at < end; at += 32) {
    bestA = f64x2.pmax(bestA, v128.load(at));
    bestB = f64x2.pmax(bestB, v128.load(at, 16));
  }
  const lows = f64x2.splat(low);
  const scales = f64x2.splat(scale);
  const last = i32x4.splat(BINS - 1);
  for (let at = values; at < end; at += 32) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const binsA = i32x4.min_s(i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(f64x2.sub(a, lows), scales)), last);
    const binsB = i32x4.min_s(i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(f64x2.sub(b, lows), scales)), last);
    increase(histogram + (<usize>i32x4.extract_lane(binsA, 0) << 2));
    increase(histogram + (<usize>i32x4.extract_lane(binsA, 1) << 2));
    increase(histogram + (<usize>i32x4.extract_lane(binsB, 0) << 2));
    increase(histogram + (<usize>i32x4.extract_lane(binsB, 1) << 2));
    const centre = v128.load64_splat(centres);
    const awayA = f64x2.sub(a, centre);
    const awayB = f64x2.sub(b, centre);
    const regretA = f64x2.sub(bestA, a);
    const regretB = f64x2.sub(bestB, b);
    v128.store(laneSums, f64x2.add(v128.load(laneSums), awayA));
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 16), awayB), 16);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 32), f64x2.mul(awayA, awayA)), 32);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 48), f64x2.mul(awayB, awayB)), 48);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 64), regretA), 64);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 80), regretB), 80);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 96), f64x2.mul(regretA, regretA)), 96);
    v128.store(laneSums, f64x2.add(v128.load(laneSums, 112), f64x2.mul(regretB, regretB)), 112);
    v128.store(largest, f64x2.pmax(v128.load(largest), regretA));
    v128.store(largest, f64x2.pmax(v128.load(largest, 16), regretB), 16);
    laneSums += 128;
    largest += 32;
    centres += 8;
    histogram += <usize>BINS << 2;
  }
}

/** Adds the lanes of each sum in a fixed order. */
function joinLanes(n: i32, laneSums: usize, sums: usize): void {
  const end = laneSums + (<usize>n << 7);
  for (; laneSums < end; laneSums += 32) {
    const lower = load<f64>(laneSums) + load<f64>(laneSums, 8);
    store<f64>(sums, lower + (load<f64>(laneSums, 16) + load<f64>(laneSums, 24)));
    sums += 8;
  }
}
