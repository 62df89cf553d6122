import { fillUniform, quantileSketch, type RandomStream, type TreeNode } from '@steelyard/numerics';
import { RobustnessError, requireSetting } from '../errors.ts';
import { tieWidth } from '../measures/scenario-table.ts';
import {
  type AlternativeTally,
  type DrawTally,
  type EnsembleState,
  mergeEnsembles,
  type Spread,
} from './ensemble-state.ts';
import { type EnsembleReport, reportEnsemble } from './report.ts';

/** What is run: alternatives under scenarios that are made of random numbers. */
export interface EnsembleModel<Scenario> {
  /** Names model and inputs, such as a hash: a run is resumed only with the same. */
  readonly run: string;
  /** How many alternatives there are. */
  readonly alternatives: number;
  /** How many uniform numbers a scenario is made of. */
  readonly dimensions: number;
  /** Make a scenario of numbers in (0, 1), in an array that is used again. */
  readonly scenario: (uniforms: Float64Array) => Scenario;
  /** Value of an alternative, by its place, in a scenario; higher is better. */
  readonly evaluate: (alternative: number, scenario: Scenario) => number;
}

/** When draws suffice: once every standard error named here is small enough. */
export interface StopRule {
  /** Of each alternative's share of first ranks. */
  readonly firstRankError?: number;
  /** Of each alternative's expected regret, in the unit of the values. */
  readonly regretError?: number;
  /** Never stop before; 1,000 unless given. */
  readonly minimumDraws?: number;
}

/** How an ensemble is run. */
export interface EnsembleSettings {
  readonly random: RandomStream;
  /** Most draws; rounded up to whole blocks. */
  readonly draws: number;
  /** Draws between two reports; 64 unless given. Another number gives another order of adding up. */
  readonly blockDraws?: number;
  /** Good enough is this or above; left out, it is not counted. */
  readonly threshold?: number;
  readonly stop?: StopRule;
  /** First block, for sharing a run out; 0 unless given. */
  readonly firstBlock?: number;
  /** What an earlier, unfinished run has left. */
  readonly resume?: EnsembleState;
}

/** Where a run stands. */
export interface EnsembleProgress {
  readonly state: EnsembleState;
  readonly report: EnsembleReport;
  /** Share of the draws that is done, in (0, 1]. */
  readonly share: number;
  /** Whether the stop rule is met; null without one. */
  readonly enough: boolean | null;
}

/**
 * Run alternatives through random scenarios, reporting after every block.
 *
 * Draw k depends on seed, stream and k alone. Stop reading to cancel; give the last state as `resume` to go on, and the
 * result is the same as if nothing had happened. Memory does not grow with the number of draws.
 *
 * @returns The last progress; the same as the last one reported.
 * @throws RobustnessError if a setting lies outside its range, a value is not finite, or what is resumed is another run.
 * @see Lahdelma & Salminen (2001), SMAA-2 [lahdelma2001]
 */
export function* runEnsemble<Scenario>(
  model: EnsembleModel<Scenario>,
  settings: EnsembleSettings,
): Generator<EnsembleProgress, EnsembleProgress> {
  const { random, draws, blockDraws = 64, firstBlock = 0, stop, resume } = settings;
  checkSettings(model, settings, blockDraws, firstBlock);
  const blocks = Math.ceil(draws / blockDraws);
  const done = resume?.tallies.nodes ?? [];
  let state: EnsembleState | undefined = resume;
  let progress: EnsembleProgress | undefined;
  for (let block = firstBlock; block < firstBlock + blocks; block++) {
    if (!done.some((node) => holds(node, block))) {
      const part = drawBlock(model, settings, random, blockDraws, block);
      state = state ? mergeEnsembles(state, part) : part;
    } else if (block + 1 < firstBlock + blocks) continue;
    const report = reportEnsemble(state!);
    const enough = stop ? isEnough(report, stop) : null;
    progress = { state: state!, report, share: (block + 1 - firstBlock) / blocks, enough };
    yield progress;
    if (enough) return progress;
  }
  return progress!;
}

/** Raised when a run was cancelled; it can be resumed. */
export class CancelledError extends RobustnessError {
  /** What was done until then; undefined if nothing was. */
  readonly state: EnsembleState | undefined;

  constructor(state: EnsembleState | undefined) {
    super(
      'cancelled',
      'runEnsembleAsync: the run was cancelled. Give the state of this error as `resume` to go on.',
    );
    this.state = state;
  }
}

/** How a run gives way to other work. */
export interface AsyncSettings {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: EnsembleProgress) => void;
  /** Milliseconds of work between two pauses; 12 unless given. */
  readonly sliceMilliseconds?: number;
}

/**
 * Run an ensemble in slices, so that a page stays responsive and the run can be cancelled.
 *
 * @throws CancelledError with the state so far, if the signal is given.
 * @throws RobustnessError as `runEnsemble` does.
 */
export async function runEnsembleAsync<Scenario>(
  model: EnsembleModel<Scenario>,
  settings: EnsembleSettings,
  { signal, onProgress, sliceMilliseconds = 12 }: AsyncSettings = {},
): Promise<EnsembleProgress> {
  const run = runEnsemble(model, settings);
  let last = performance.now();
  let state = settings.resume;
  for (;;) {
    if (signal?.aborted) throw new CancelledError(state);
    const step = run.next();
    if (step.done) return step.value;
    state = step.value.state;
    onProgress?.(step.value);
    if (performance.now() - last < sliceMilliseconds) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    last = performance.now();
  }
}

function drawBlock<Scenario>(
  model: EnsembleModel<Scenario>,
  { threshold }: EnsembleSettings,
  random: RandomStream,
  blockDraws: number,
  block: number,
): EnsembleState {
  const { alternatives: n, dimensions, scenario, evaluate, run } = model;
  const first = block * blockDraws;
  const uniforms = new Float64Array(dimensions);
  const values = Array.from({ length: n }, () => new Float64Array(blockDraws));
  const regrets = Array.from({ length: n }, () => new Float64Array(blockDraws));
  const ranks = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const satisfied = new Array<number>(n).fill(0);
  for (let k = 0; k < blockDraws; k++) {
    fillUniform(uniforms, random, (first + k) * dimensions);
    const future = scenario(uniforms);
    for (let i = 0; i < n; i++) {
      const value = evaluate(i, future);
      if (!Number.isFinite(value))
        throw new RobustnessError(
          'not-finite',
          `runEnsemble: alternative ${i} has the value ${value} in draw ${first + k}. Give a finite number in every scenario.`,
        );
      values[i]![k] = value;
    }
    const best = Math.max(...values.map((row) => row[k]!));
    for (let i = 0; i < n; i++) {
      const value = values[i]![k]!;
      regrets[i]![k] = best - value;
      const better = values.filter((row) => row[k]! - value > tieWidth(value)).length;
      ranks[i]![better] = ranks[i]![better]! + 1;
      if (threshold !== undefined && value >= threshold) satisfied[i] = satisfied[i]! + 1;
    }
  }
  const tally: DrawTally = {
    draws: blockDraws,
    alternatives: values.map(
      (row, i): AlternativeTally => ({
        value: spreadOf(row),
        regret: spreadOf(regrets[i]!),
        largestRegret: Math.max(...regrets[i]!),
        ranks: ranks[i]!,
        satisfied: satisfied[i]!,
      }),
    ),
  };
  return {
    version: 1,
    run,
    random,
    blockDraws,
    tallies: { nodes: [{ level: 0, index: block, value: tally }] },
    values: values.map((row) => quantileSketch(row, first, random)),
    regrets: regrets.map((row) => quantileSketch(row, first, random)),
  };
}

function spreadOf(row: Float64Array): Spread {
  let mean = 0;
  let squares = 0;
  row.forEach((value, k) => {
    const gap = value - mean;
    mean += gap / (k + 1);
    squares += gap * (value - mean);
  });
  return { mean, squares };
}

function isEnough({ draws, alternatives }: EnsembleReport, stop: StopRule): boolean {
  const { firstRankError = Infinity, regretError = Infinity, minimumDraws = 1000 } = stop;
  return (
    draws >= minimumDraws &&
    alternatives.every(
      ({ rankAcceptability, expectedRegret }) =>
        rankAcceptability[0]!.standardError <= firstRankError && expectedRegret.standardError <= regretError,
    )
  );
}

const holds = ({ level, index }: TreeNode<unknown>, block: number) =>
  Math.floor(block / 2 ** level) === index;

function checkSettings(
  { run, alternatives, dimensions }: Pick<EnsembleModel<unknown>, 'run' | 'alternatives' | 'dimensions'>,
  { draws, resume, random }: EnsembleSettings,
  blockDraws: number,
  firstBlock: number,
): void {
  const method = 'runEnsemble';
  const isCount = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;
  if (!isCount(alternatives, 1))
    throw new RobustnessError(
      'no-alternatives',
      `${method}: there are ${alternatives} alternatives. Give at least one.`,
    );
  requireSetting(method, 'the number of draws', isCount(draws, 1), draws, 'a whole number ≥ 1');
  requireSetting(
    method,
    'the number of dimensions',
    isCount(dimensions, 1),
    dimensions,
    'a whole number ≥ 1',
  );
  requireSetting(method, 'blockDraws', isCount(blockDraws, 1), blockDraws, 'a whole number ≥ 1');
  requireSetting(method, 'firstBlock', isCount(firstBlock, 0), firstBlock, 'a whole number ≥ 0');
  if (!resume) return;
  const same =
    resume.run === run &&
    resume.blockDraws === blockDraws &&
    resume.random.seed === random.seed &&
    resume.random.stream === random.stream &&
    resume.values.length === alternatives;
  if (!same)
    throw new RobustnessError(
      'design-mismatch',
      `${method}: what is resumed is run ${resume.run} with seed ${resume.random.seed} and ${resume.blockDraws} draws a block, and this is run ${run} with seed ${random.seed} and ${blockDraws}. Begin anew, or resume with the same.`,
    );
}
