/** Whether several walks have forgotten where they began. */
export interface Mixing {
  /** Spread of all walks against that within one, the worst coordinate; near 1 once they agree. */
  readonly rHat: number;
  /** How many independent draws the draws are worth, for the worst coordinate. */
  readonly effectiveSampleSize: number;
  /** rHat below 1.05 and worth at least 100 independent draws. */
  readonly mixed: boolean;
}

/**
 * Check walks against each other: each is cut in half, so a walk that still drifts disagrees with itself.
 *
 * @param chains - Draws of each walk, row by row, all of the same length.
 * @see Vehtari et al. (2021) [vehtari2021]
 */
export function mixingOf(chains: readonly (readonly (readonly number[])[])[]): Mixing {
  const coordinates = chains[0]?.[0]?.length ?? 0;
  let rHat = 1;
  let effectiveSampleSize = Infinity;
  for (let k = 0; k < coordinates; k++) {
    const halves = chains.flatMap((chain) => {
      const values = chain.map((row) => row[k]!);
      const half = Math.floor(values.length / 2);
      return half >= 2 ? [values.slice(0, half), values.slice(half, 2 * half)] : [values];
    });
    const { ratio, size } = agreement(halves);
    rHat = Math.max(rHat, ratio);
    effectiveSampleSize = Math.min(effectiveSampleSize, size);
  }
  if (!Number.isFinite(effectiveSampleSize)) effectiveSampleSize = 0;
  return { rHat, effectiveSampleSize, mixed: rHat < 1.05 && effectiveSampleSize >= 100 };
}

function agreement(rows: readonly (readonly number[])[]): { ratio: number; size: number } {
  const n = rows[0]!.length;
  const total = n * rows.length;
  if (n < 2) return { ratio: 1, size: 0 };
  const means = rows.map(mean);
  const within = mean(rows.map((row, i) => squares(row, means[i]!) / (n - 1)));
  const between = rows.length > 1 ? squares(means, mean(means)) / (rows.length - 1) : 0;
  const overall = ((n - 1) / n) * within + between;
  if (within === 0) return { ratio: 1, size: between === 0 ? total : 0 };
  let correlated = 0;
  for (let lag = 1; lag + 1 < n; lag += 2) {
    const pair =
      correlationAt(rows, means, lag, within, overall) + correlationAt(rows, means, lag + 1, within, overall);
    if (pair <= 0) break;
    correlated += pair;
  }
  return { ratio: Math.sqrt(overall / within), size: Math.min(total, total / (1 + 2 * correlated)) };
}

/** Autocorrelation over all walks at a lag. */
function correlationAt(
  rows: readonly (readonly number[])[],
  means: readonly number[],
  lag: number,
  within: number,
  overall: number,
): number {
  const covariance = mean(
    rows.map((row, i) => {
      let shared = 0;
      for (let t = lag; t < row.length; t++) shared += (row[t]! - means[i]!) * (row[t - lag]! - means[i]!);
      return shared / row.length;
    }),
  );
  return 1 - (within - covariance) / overall;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const squares = (values: readonly number[], middle: number) =>
  values.reduce((total, value) => total + (value - middle) ** 2, 0);
