import { gaussLegendre, sum } from '@steelyard/numerics';
import { RobustnessError } from '../errors.ts';

/** A level of an input and its probability. */
export interface InputLevel {
  readonly value: number;
  readonly probability: number;
}

/** Sobol' indices without sampling error. */
export interface ExactIndices {
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  /** Share of two inputs together beyond each alone, upper triangle. */
  readonly second: readonly (readonly number[])[];
}

/** Combinations above this many are not evaluated. */
const most = 2 ** 24;

/**
 * Take the variance of a result apart exactly, over all combinations of independent inputs with few levels.
 *
 * Right for factors such as political climate × level of threat × willingness. For continuous inputs use
 * `quadratureLevels`, and for many inputs `runSaltelli`.
 *
 * @param inputs - For each input its levels; probabilities of an input sum to 1.
 * @param evaluate - Gets one level of each input in an array that is used again.
 * @throws RobustnessError if an input has no level, probabilities do not sum to 1, there are more than 2^24
 *   combinations, or a result is not finite. Indices of a result that does not vary are 0.
 * @see Sobol' (2001), Global sensitivity indices for nonlinear mathematical models [sobol2001]
 */
export function exactIndices(
  inputs: readonly (readonly InputLevel[])[],
  evaluate: (levels: Float64Array) => number,
): ExactIndices {
  checkInputs(inputs);
  const d = inputs.length;
  const sizes = inputs.map((levels) => levels.length);
  const probabilities = inputs.map((levels) => Float64Array.from(levels, ({ probability }) => probability));
  const values = evaluateAll(inputs, sizes, evaluate);
  const kept = (k: readonly number[]) => averaged(values, sizes, probabilities, k);
  const mean = kept([])[0]!;
  const weighted = (of: readonly number[]) => spread(kept(of), of, probabilities, mean);
  const everything = inputs.map((_, k) => k);
  const variance = weighted(everything);
  const share = (part: number) => (variance > 0 ? Math.max(0, part / variance) : 0);
  const alone = everything.map((i) => weighted([i]));
  const withoutInput = everything.map((i) => weighted(everything.filter((k) => k !== i)));
  return {
    mean,
    variance,
    first: alone.map(share),
    total: withoutInput.map((rest) => share(variance - rest)),
    second: everything.map((i) =>
      everything.map((j) => (j <= i || d < 2 ? 0 : share(weighted([i, j]) - alone[i]! - alone[j]!))),
    ),
  };
}

/**
 * Stand in for a continuous input on an interval by the levels of Gauss–Legendre quadrature.
 *
 * Polynomials up to twice the count are then integrated exactly; a bend needs a break at it.
 *
 * @param breaks - The ends of the interval and, between them, where the result bends; rising.
 * @param count - Levels between two breaks.
 */
export function quadratureLevels(breaks: readonly number[], count: number): InputLevel[] {
  const width = breaks.at(-1)! - breaks[0]!;
  if (!(breaks.length >= 2 && breaks.every((end, k) => k === 0 || end > breaks[k - 1]!)))
    throw new RobustnessError(
      'setting',
      `quadratureLevels: the breaks ${breaks.join(', ')} do not rise. Give at least two.`,
    );
  const nodes = gaussLegendre(count);
  return breaks.slice(1).flatMap((end, k) => {
    const half = (end - breaks[k]!) / 2;
    return nodes.map(({ at, weight }) => ({
      value: breaks[k]! + half * (1 + at),
      probability: (weight * half) / width,
    }));
  });
}

/** Results of all combinations, the last input running fastest. */
function evaluateAll(
  inputs: readonly (readonly InputLevel[])[],
  sizes: readonly number[],
  evaluate: (levels: Float64Array) => number,
): Float64Array {
  const total = sizes.reduce((a, b) => a * b, 1);
  const values = new Float64Array(total);
  const levels = new Float64Array(inputs.length);
  for (let code = 0; code < total; code++) {
    let rest = code;
    for (let k = inputs.length - 1; k >= 0; k--) {
      levels[k] = inputs[k]![rest % sizes[k]!]!.value;
      rest = Math.floor(rest / sizes[k]!);
    }
    const value = evaluate(levels);
    if (!Number.isFinite(value))
      throw new RobustnessError(
        'not-finite',
        `exactIndices: at ${[...levels].join(', ')} the result is ${value}. Give a finite number.`,
      );
    values[code] = value;
  }
  return values;
}

/** Mean over all inputs that are not kept, one input after the other. */
function averaged(
  values: Float64Array,
  sizes: readonly number[],
  probabilities: readonly Float64Array[],
  kept: readonly number[],
): Float64Array {
  let current = values;
  let stride = 1;
  for (let k = sizes.length - 1; k >= 0; k--) {
    const size = sizes[k]!;
    if (kept.includes(k)) {
      stride *= size;
      continue;
    }
    const outer = current.length / (size * stride);
    const next = new Float64Array(outer * stride);
    for (let o = 0; o < outer; o++)
      for (let level = 0; level < size; level++) {
        const probability = probabilities[k]![level]!;
        const from = (o * size + level) * stride;
        for (let s = 0; s < stride; s++)
          next[o * stride + s] = next[o * stride + s]! + probability * current[from + s]!;
      }
    current = next;
  }
  return current;
}

/** Variance over the inputs that were kept. */
function spread(
  values: Float64Array,
  kept: readonly number[],
  probabilities: readonly Float64Array[],
  mean: number,
): number {
  let total = 0;
  for (let code = 0; code < values.length; code++) {
    let rest = code;
    let probability = 1;
    for (let k = kept.length - 1; k >= 0; k--) {
      const own = probabilities[kept[k]!]!;
      probability *= own[rest % own.length]!;
      rest = Math.floor(rest / own.length);
    }
    total += probability * (values[code]! - mean) ** 2;
  }
  return total;
}

function checkInputs(inputs: readonly (readonly InputLevel[])[]): void {
  if (inputs.length === 0)
    throw new RobustnessError('no-scenarios', 'exactIndices: there are no inputs. Give at least one.');
  for (const [k, levels] of inputs.entries()) {
    const total = sum(levels.map(({ probability }) => probability));
    if (levels.length === 0 || Math.abs(total - 1) > 1e-9)
      throw new RobustnessError(
        'likelihoods',
        `exactIndices: the ${levels.length} levels of input ${k} have probabilities that sum to ${total}. Make them sum to 1.`,
      );
  }
  const combinations = inputs.reduce((total, levels) => total * levels.length, 1);
  if (combinations > most)
    throw new RobustnessError(
      'too-many',
      `exactIndices: ${combinations} combinations are too many (at most ${most}). Use fewer levels, or runSaltelli.`,
    );
}
