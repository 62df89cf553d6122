import { solveLinearProgram } from '@steelyard/numerics';
import { RobustnessError } from '../errors.ts';
import { checkTable, type ScenarioTable } from './scenario-table.ts';

/** Between which limits the likelihood of a scenario lies. */
export interface LikelihoodRange {
  readonly low: number;
  readonly high: number;
}

/** What an expected value can be, given that likelihoods are only known within ranges. */
export interface ExpectedValueRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Find between which limits an expected value lies when likelihoods are only known within ranges.
 *
 * @param values - One for each scenario.
 * @throws RobustnessError if the ranges contradict each other: lows above 1 in sum, or highs below.
 * @see Troffaes (2007), Decision making under uncertainty using imprecise probabilities [troffaes2007]
 */
export function expectedValueRange(
  values: readonly number[],
  ranges: readonly LikelihoodRange[],
): ExpectedValueRange {
  checkRanges('expectedValueRange', ranges, values.length);
  const ascending = values.map((_, s) => s).sort((a, b) => values[a]! - values[b]!);
  return { low: fill(values, ranges, ascending), high: fill(values, ranges, ascending.toReversed()) };
}

/**
 * Find the alternatives that are best in expectation for some likelihoods within the ranges (E-admissible).
 *
 * @returns Places of the alternatives, in order.
 * @throws RobustnessError if the table or the ranges do not fit.
 * @see Troffaes (2007) [troffaes2007]
 */
export function eAdmissible({ values }: ScenarioTable, ranges: readonly LikelihoodRange[]): number[] {
  checkTable('eAdmissible', { values });
  checkRanges('eAdmissible', ranges, values[0]!.length);
  const spare = 1 - ranges.reduce((total, { low }) => total + low, 0);
  return values.flatMap((row, i) => {
    const rows = [
      ranges.map(() => 1),
      ranges.map(() => -1),
      ...ranges.map((_, s) => ranges.map((_, t) => (s === t ? 1 : 0))),
      ...values.map((other) => other.map((value, s) => value - row[s]!)),
    ];
    const limits = [
      spare,
      -spare,
      ...ranges.map(({ low, high }) => high - low),
      ...values.map(
        (other) => 1e-12 - ranges.reduce((total, { low }, s) => total + low * (other[s]! - row[s]!), 0),
      ),
    ];
    const result = solveLinearProgram({ objective: ranges.map(() => 0), rows, limits });
    return result.status === 'optimal' ? [i] : [];
  });
}

/** Gives each scenario its low and the rest to those that come first. */
function fill(
  values: readonly number[],
  ranges: readonly LikelihoodRange[],
  order: readonly number[],
): number {
  let spare = 1 - ranges.reduce((total, { low }) => total + low, 0);
  let total = 0;
  for (const s of order) {
    const { low, high } = ranges[s]!;
    const more = Math.min(Math.max(spare, 0), high - low);
    spare -= more;
    total += (low + more) * values[s]!;
  }
  return total;
}

function checkRanges(method: string, ranges: readonly LikelihoodRange[], scenarios: number): void {
  const wrong = ranges.findIndex(({ low, high }) => !(low >= 0 && low <= high && high <= 1));
  if (wrong >= 0)
    throw new RobustnessError(
      'likelihoods',
      `${method}: range ${wrong} reaches from ${ranges[wrong]!.low} to ${ranges[wrong]!.high}. Give a low below its high, both in [0, 1].`,
    );
  const lows = ranges.reduce((total, { low }) => total + low, 0);
  const highs = ranges.reduce((total, { high }) => total + high, 0);
  if (ranges.length !== scenarios || lows > 1 + 1e-12 || highs < 1 - 1e-12)
    throw new RobustnessError(
      'likelihoods',
      `${method}: ${ranges.length} ranges for ${scenarios} scenarios, with lows summing to ${lows} and highs to ${highs}, hold no likelihoods that sum to 1. Widen them.`,
    );
}
