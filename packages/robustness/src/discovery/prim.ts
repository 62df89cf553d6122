import { requireSetting } from '../errors.ts';
import {
  type Box,
  type BoxLimit,
  type BoxQuality,
  checkSample,
  type DiscoverySample,
  enclosingBox,
} from './box.ts';
import { Peeler } from './peeler.ts';
import { limitQuantile, type PrimObjective, score } from './prim-rules.ts';
import { type QuasiP, quasiP } from './quasi-p.ts';
import { limitNumber, Surroundings } from './surroundings.ts';

/** How PRIM cuts and grows. */
export interface PrimSettings {
  /** Share of the samples cut off at each step, in (0, 0.5); 0.05 unless given. */
  readonly peelAlpha?: number;
  /** Share of the samples won back at each step, in (0, 0.5); 0.05 unless given. */
  readonly pasteAlpha?: number;
  /** Smallest share of all samples that a box may hold, in (0, 1]; 0.05 unless given. */
  readonly massMin?: number;
  /**
   * What makes a cut good: `lenient1` is gain in density for each sample lost, `lenient2` that times the samples left,
   * `original` the density left. `lenient1` unless given.
   */
  readonly objective?: PrimObjective;
}

/** A box found by PRIM, and every box on the way to it. */
export interface PrimBox extends BoxQuality {
  readonly box: Box;
  /** Limits that the box sets, for saying it in words. */
  readonly limits: readonly BoxLimit[];
  /** How many inputs the box limits. */
  readonly restrictedInputs: number;
  readonly quasiP: QuasiP;
  /** From all samples to the box returned: choose an earlier, wider one where coverage matters more than density. */
  readonly trajectory: readonly (BoxQuality & { readonly box: Box })[];
}

/**
 * Find a box of inputs in which results of interest crowd (patient rule induction method).
 *
 * Cuts off thin slices until the box is small, then grows back what that did not need. Looks in one box only; take out
 * its samples and look again for a second.
 *
 * @throws RobustnessError if the sample or a setting does not fit, or nothing is of interest.
 * @see Friedman & Fisher (1999), Bump hunting in high-dimensional data [friedman1999]
 * @see Bryant & Lempert (2010), Thinking inside the box [bryant2010]
 */
export function findBox(sample: DiscoverySample, settings: PrimSettings = {}): PrimBox {
  const { peelAlpha = 0.05, pasteAlpha = 0.05, massMin = 0.05, objective = 'lenient1' } = settings;
  checkSample('findBox', sample);
  const isShare = (value: number) => value > 0 && value < 0.5;
  requireSetting('findBox', 'peelAlpha', isShare(peelAlpha), peelAlpha, 'a number in (0, 0.5)');
  requireSetting('findBox', 'pasteAlpha', isShare(pasteAlpha), pasteAlpha, 'a number in (0, 0.5)');
  requireSetting('findBox', 'massMin', massMin > 0 && massMin <= 1, massMin, 'a number in (0, 1]');
  const columns = sample.columns.map((column) => new Float64Array(column));
  const interest = new Float64Array(sample.interest);
  const prepared = { columns, interest };
  const whole = enclosingBox(columns);
  const smallest = massMin * interest.length;
  const boxes = peel(prepared, whole, peelAlpha, smallest, objective);
  paste(prepared, whole, boxes, pasteAlpha, smallest, objective);
  const trajectory = boxes.map((step) => ({ ...qualityOf(step, boxes[0]!), box: step.box }));
  const last = trajectory.at(-1)!;
  const quasi = quasiP(prepared, last.box);
  return {
    ...last,
    limits: limitsOf(last.box, quasi),
    restrictedInputs: restricted(last.box, whole),
    quasiP: quasi,
    trajectory,
  };
}

/** Samples as typed arrays. */
interface Prepared {
  readonly columns: readonly Float64Array[];
  readonly interest: Float64Array;
}

/** A box with what it holds. */
interface Step {
  readonly box: Box;
  readonly count: number;
  readonly interest: number;
}

function peel(
  { columns, interest }: Prepared,
  whole: Box,
  alpha: number,
  smallest: number,
  objective: PrimObjective,
): Step[] {
  const peeler = new Peeler(columns, interest);
  const steps: Step[] = [{ box: whole, count: peeler.count, interest: peeler.interest }];
  for (;;) {
    const { box } = steps.at(-1)!;
    let best:
      | { input: number; upper: boolean; limit: number; score: number; free: number; count: number }
      | undefined;
    for (let input = 0; input < columns.length; input++) {
      for (const upper of [true, false]) {
        const limit = limitQuantile(peeler.sorted(input), peeler.count, upper ? 1 - alpha : alpha);
        const { count, interest: left } = peeler.beyond(input, upper, limit);
        const value = score(objective, peeler.interest, peeler.count, left, count);
        const free = columns.length - restricted(withLimit(box, input, upper, limit), whole);
        if (!best || value > best.score || (value === best.score && free > best.free))
          best = { input, upper, limit, score: value, free, count };
      }
    }
    if (!best || best.score <= 0 || best.count < smallest || best.count >= peeler.count) return steps;
    peeler.cut(best.input, best.upper, best.limit);
    steps.push({
      box: withLimit(box, best.input, best.upper, best.limit),
      count: peeler.count,
      interest: peeler.interest,
    });
  }
}

/** Moves limits outwards again while the box grows and gets denser. */
function paste(
  sample: Prepared,
  whole: Box,
  steps: Step[],
  alpha: number,
  smallest: number,
  objective: PrimObjective,
): void {
  const surroundings = new Surroundings(sample.columns, steps.at(-1)!.box, whole);
  for (;;) {
    const now = steps.at(-1)!;
    let best: (Growth & { score: number; free: number }) | undefined;
    for (const grown of growths(sample, surroundings, now, whole, alpha)) {
      const value = score(objective, now.interest, now.count, grown.interest, grown.count);
      const free = whole.length - restricted(grown.box, whole);
      if (!best || value > best.score || (value === best.score && free > best.free))
        best = { ...grown, score: value, free };
    }
    const grows = best && best.count > now.count && best.count >= smallest;
    const gains = best && best.interest / best.count > now.interest / now.count;
    if (!best || !grows || !gains || best.score <= 0) return;
    surroundings.widen(best.input, best.upper, best.limit);
    steps.push({ box: best.box, count: best.count, interest: best.interest });
  }
}

/** A box that one limit more has let grow. */
interface Growth extends Step {
  readonly input: number;
  readonly upper: boolean;
  readonly limit: number;
}

/** The box with each of its limits moved outwards in turn, by a share of the samples that only this limit keeps out. */
function growths(
  sample: Prepared,
  surroundings: Surroundings,
  now: Step,
  whole: Box,
  alpha: number,
): Growth[] {
  const { within, keptOut } = surroundings.sorted();
  return now.box.flatMap((own, input) =>
    [false, true].flatMap((upper) => {
      const side = upper ? 1 : 0;
      if (own[side] === whole[input]![side]) return [];
      const column = sample.columns[input]!;
      const strip = keptOut[limitNumber(input, upper)]!;
      const values = valuesBeyond(column, strip, within, own[side]);
      const share = upper ? alpha : 1 - alpha;
      const limit = values.length === 0 ? whole[input]![side] : limitQuantile(values, values.length, share);
      let { count, interest } = now;
      for (const i of strip) {
        if (upper ? column[i]! > limit : column[i]! < limit) continue;
        count++;
        interest += sample.interest[i]!;
      }
      return [{ box: withLimit(now.box, input, upper, limit), count, interest, input, upper, limit }];
    }),
  );
}

/** Sorted values of the samples that a limit keeps out, and of those in the box that lie right on it. */
function valuesBeyond(
  column: Float64Array,
  strip: readonly number[],
  within: readonly number[],
  edge: number,
): Float64Array {
  let onEdge = 0;
  for (const i of within) if (column[i] === edge) onEdge++;
  const values = new Float64Array(strip.length + onEdge).fill(edge);
  for (let k = 0; k < strip.length; k++) values[k] = column[strip[k]!]!;
  return values.sort();
}

function withLimit(box: Box, input: number, upper: boolean, limit: number): Box {
  return box.map((own, k) => (k !== input ? own : upper ? [own[0], limit] : [limit, own[1]]));
}

function restricted(box: Box, whole: Box): number {
  return box.filter(([low, high], k) => low !== whole[k]![0] || high !== whole[k]![1]).length;
}

function qualityOf({ count, interest }: Step, all: Step): BoxQuality {
  return {
    count,
    interest,
    coverage: interest / all.interest,
    density: interest / count,
    mass: count / all.count,
  };
}

function limitsOf(box: Box, quasi: QuasiP): BoxLimit[] {
  return box.flatMap(([low, high], input) => {
    const [lowP = null, highP = null] = quasi[input] ?? [];
    if (lowP === null && highP === null) return [];
    return [
      {
        input,
        ...(lowP === null ? {} : { atLeast: low, atLeastQuasiP: lowP }),
        ...(highP === null ? {} : { atMost: high, atMostQuasiP: highP }),
      },
    ];
  });
}
