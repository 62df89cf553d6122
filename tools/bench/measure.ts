/** One thing whose speed we watch. A `*.bench.ts` file exports an array of these as its default. */
export interface BenchCase {
  /** `package/what-size`, so that a prefix selects a package. */
  readonly name: string;
  /** Prepares the input; its time is not counted. */
  readonly setup?: () => void | Promise<void>;
  /** What is timed. */
  readonly run: () => unknown;
  /** How many times to time it; 15 unless given. */
  readonly runs?: number;
}

/** What a case came to, as one line of `pnpm bench --json`. */
export interface Measurement {
  readonly name: string;
  readonly median_ms: number;
  readonly min_ms: number;
  readonly runs: number;
  /** The most memory the process held, in MB (2^20 bytes); each case has a process of its own. */
  readonly peak_mb: number;
}

/** Warms a case up, then times it. What ends in under a millisecond is repeated within a run and divided. */
export async function measure(benchCase: BenchCase): Promise<Measurement> {
  const runs = benchCase.runs ?? 15;
  await benchCase.setup?.();
  await timeOf(benchCase.run, 1);
  const repeats = await repeatsFor(benchCase.run);

  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await timeOf(benchCase.run, repeats)) / repeats);
  return {
    name: benchCase.name,
    median_ms: rounded(median(times)),
    min_ms: rounded(Math.min(...times)),
    runs,
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** The middle of the sorted times; the mean of the two in the middle if their number is even. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How often to repeat within one run so that it takes at least a millisecond. */
async function repeatsFor(run: BenchCase['run']): Promise<number> {
  let repeats = 1;
  while ((await timeOf(run, repeats)) < 1) repeats *= 2;
  return repeats;
}

async function timeOf(run: BenchCase['run'], repeats: number): Promise<number> {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(4));
}
