import { twoSum } from './double-double.ts';

/** π/2 in four parts; the first three have 33 bits, so that a multiple of them is exact. */
const halfPi = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
] as const;
const inverseHalfPi = 0.6366197723675814;
const largestByParts = 1e5;
/** The first 1,280 bits of 2/π behind the point. */
const twoOverPi = BigInt(
  '0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d',
);
const twoOverPiBits = 1280;

/** −1/3!, 1/5!, … and −1/4!, 1/6!, … */
const sineTerms = alternatingReciprocals(3);
const cosineTerms = alternatingReciprocals(4);

/**
 * Take the sine of an angle in radians, with the same bits on every machine.
 *
 * @returns The sine, about one unit in the last place off; NaN for an angle that is not finite.
 */
export function sin(x: number): number {
  return turned(x, 0);
}

/**
 * Take the cosine of an angle in radians, with the same bits on every machine.
 *
 * @returns The cosine, about one unit in the last place off; NaN for an angle that is not finite.
 */
export function cos(x: number): number {
  return turned(x, 1);
}

function turned(x: number, quarterTurns: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quadrant, high, low } = reduce(x);
  switch ((quadrant + quarterTurns) & 3) {
    case 0:
      return sineNearZero(high, low);
    case 1:
      return cosineNearZero(high, low);
    case 2:
      return -sineNearZero(high, low);
    default:
      return -cosineNearZero(high, low);
  }
}

/** x = quadrant · π/2 + high + low, with the rest in [−π/4, π/4]. */
function reduce(x: number): { quadrant: number; high: number; low: number } {
  const n = Math.round(x * inverseHalfPi);
  if (n === 0) return { quadrant: 0, high: x, low: 0 };
  if (Math.abs(x) > largestByParts) return reduceFar(x);
  const first = twoSum(x, -n * halfPi[0]);
  const second = twoSum(first.high, -n * halfPi[1]);
  const third = twoSum(second.high, -n * halfPi[2]);
  const rest = twoSum(third.high, third.low + second.low + first.low - n * halfPi[3]);
  return { quadrant: n & 3, high: rest.high, low: rest.low };
}

/** The same for angles so large that only integers hold all their digits. */
function reduceFar(x: number): { quadrant: number; high: number; low: number } {
  let fraction = Math.abs(x);
  let exponent = 0n;
  while (fraction >= 2 ** 53) {
    fraction /= 2;
    exponent += 1n;
  }
  while (!Number.isInteger(fraction)) {
    fraction *= 2;
    exponent -= 1n;
  }
  const shift = BigInt(twoOverPiBits) - exponent;
  const turns = BigInt(fraction) * twoOverPi;
  const half = 1n << (shift - 1n);
  const quadrant = (turns + half) >> shift;
  const rest = turns - (quadrant << shift);
  const kept = 120n;
  const scaled = shift > kept ? rest >> (shift - kept) : rest << (kept - shift);
  const high = Number(scaled);
  const low = Number(scaled - BigInt(high));
  const unit = 2 ** -120;
  const sign = x < 0 ? -1 : 1;
  const angle = productWithHalfPi(high * unit, low * unit);
  return { quadrant: sign * Number(quadrant & 3n), high: sign * angle.high, low: sign * angle.low };
}

/** (high + low) · π/2, by the parts of π/2. */
function productWithHalfPi(high: number, low: number): { high: number; low: number } {
  const split = high * (2 ** 27 + 1);
  const upper = split - (split - high);
  const lower = high - upper;
  const first = twoSum(upper * 1.5707963109016418, upper * 1.5893254712295857e-8);
  return twoSum(
    first.high,
    first.low + lower * Math.PI * 0.5 + low * Math.PI * 0.5 + upper * 6.123233995736766e-17,
  );
}

function sineNearZero(high: number, low: number): number {
  const square = high * high;
  let rest = 0;
  for (let j = sineTerms.length - 1; j >= 0; j--) rest = square * (sineTerms[j]! + rest);
  return high + (high * rest + low * (1 - square / 2));
}

function cosineNearZero(high: number, low: number): number {
  const square = high * high;
  let rest = 0;
  for (let j = cosineTerms.length - 1; j >= 0; j--) rest = square * (cosineTerms[j]! + rest);
  const half = square / 2;
  const start = 1 - half;
  return start + (1 - start - half + (-square * rest - high * low));
}

/** ±1/first!, ∓1/(first + 2)!, … until they no longer count. */
function alternatingReciprocals(first: number): readonly number[] {
  const reciprocals: number[] = [];
  let factorial = 1;
  for (let n = 2; n <= first + 16; n++) {
    factorial *= n;
    if (n >= first && (n - first) % 2 === 0) reciprocals.push(((n - first) % 4 === 0 ? -1 : 1) / factorial);
  }
  return reciprocals;
}
