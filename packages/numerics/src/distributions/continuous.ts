/** A continuous distribution as the functions that describe it. */
export interface ContinuousDistribution {
  /** Probability per unit at x; 0 outside the support. */
  readonly density: (x: number) => number;
  /** Probability of a value below x, to about 13 digits of its own size. */
  readonly cumulative: (x: number) => number;
  /** Probability of a value above x, to about 13 digits of its own size. */
  readonly survival: (x: number) => number;
  /** The value that lies above a share `probability` of all values; the probability is in (0, 1), or [0, 1] where the support ends. */
  readonly quantile: (probability: number) => number;
  /** Null where it does not exist. */
  readonly mean: number | null;
  /** Null where it does not exist or is not finite. */
  readonly variance: number | null;
}

/** Refuses a number outside an open range, naming it. */
export function requirePositive(method: string, name: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`${method}: the ${name} is ${value}. Give a finite number above 0.`);
}

/** Refuses a number that is not finite, naming it. */
export function requireFinite(method: string, name: string, value: number): void {
  if (!Number.isFinite(value))
    throw new RangeError(`${method}: the ${name} is ${value}. Give a finite number.`);
}

/** Refuses limits that are not finite and rising, naming them. */
export function requireRising(method: string, min: number, max: number): void {
  requireFinite(method, 'minimum', min);
  requireFinite(method, 'maximum', max);
  if (!(min < max))
    throw new RangeError(
      `${method}: the minimum ${min} is not below the maximum ${max}. A distribution needs a width; use an exact value instead.`,
    );
}

/** Refuses a mode outside its limits, naming it. */
export function requireWithin(method: string, min: number, mode: number, max: number): void {
  if (!(mode >= min && mode <= max))
    throw new RangeError(`${method}: the mode ${mode} lies outside [${min}, ${max}]. Give one between them.`);
}

/**
 * Answers a quantile at the ends of the support and hands the rest on with both tails.
 */
export function quantileBetween(
  method: string,
  min: number,
  max: number,
  inside: (probability: number, rest: number) => number,
): (probability: number) => number {
  return (probability) => {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`${method}: the probability is ${probability}. Give one from 0 to 1.`);
    const end = probability === 0 ? min : probability === 1 ? max : undefined;
    if (end === undefined) return inside(probability, 1 - probability);
    if (Number.isFinite(end)) return end;
    throw new RangeError(
      `${method}: the distribution has no end at probability ${probability}. Give a probability inside (0, 1).`,
    );
  };
}
