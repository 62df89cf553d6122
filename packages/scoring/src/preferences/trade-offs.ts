import type { CriterionId } from '@steelyard/model';
import {
  combine,
  type LinearConstraint,
  type LinearForm,
  solveLinearProgram,
} from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';

/** How many levels each criterion has, from the worst, 0, up. */
export type LevelCounts = Readonly<Record<CriterionId, number>>;

/** Two made-up alternatives that differ on two criteria only: one is better on the first, the other on the second. */
export interface TradeOff {
  /** Levels of the two criteria. */
  readonly a: Readonly<Record<CriterionId, number>>;
  readonly b: Readonly<Record<CriterionId, number>>;
}

/** A trade-off with what somebody said of it. */
export interface AnsweredTradeOff extends TradeOff {
  readonly preferred: 'a' | 'b' | 'equal';
}

/** How many trade-offs a model of some size holds. */
export interface TradeOffCounts {
  /** Pairs of alternatives. */
  readonly total: number;
  /** Pairs of which neither is better everywhere. */
  readonly undominated: number;
  /** The same, counting pairs that differ only in what both share as one. */
  readonly unique: number;
}

/**
 * Count the questions that a full comparison of all combinations of levels would take.
 *
 * @throws {@link ScoringError} If a criterion has no level.
 * @see Hansen & Ombler (2008), A new method for scoring additive multi-attribute value models [hansen2008]
 */
export function tradeOffCounts(levels: LevelCounts): TradeOffCounts {
  checkLevels('tradeOffCounts', levels);
  const counts = Object.values(levels);
  const product = (of: (count: number) => number) => counts.reduce((result, count) => result * of(count), 1);
  const all = product((count) => count);
  const total = (all * (all - 1)) / 2;
  const differing = (product((count) => 1 + count * (count - 1)) - 1) / 2;
  const oneSided = product((count) => 1 + (count * (count - 1)) / 2) - 1;
  return {
    total,
    undominated: total - (product((count) => (count * (count + 1)) / 2) - all),
    unique: differing - oneSided,
  };
}

/**
 * Choose the next trade-off to ask somebody about: one that the answers so far do not settle.
 *
 * Answers that follow from earlier ones, by linear programming, are not asked for. Among the open questions the one
 * whose answer is most in doubt comes first.
 *
 * @returns Undefined where every trade-off on two criteria is settled.
 * @throws {@link ScoringError} If an answer names no criterion or level, or the answers contradict each other.
 * @see Hansen & Ombler (2008), A new method for scoring additive multi-attribute value models [hansen2008]
 */
export async function nextTradeOff(
  levels: LevelCounts,
  answers: readonly AnsweredTradeOff[],
): Promise<TradeOff | undefined> {
  checkLevels('nextTradeOff', levels);
  const agreed = [...shapeConstraints(levels), ...answers.map((answer) => answerConstraint(levels, answer))];
  let best: { readonly tradeOff: TradeOff; readonly doubt: number } | undefined;
  for (const tradeOff of tradeOffsOn(levels)) {
    const objective = differenceForm(tradeOff);
    const high = await bound('maximize', objective, agreed);
    const low = await bound('minimize', objective, agreed);
    const doubt = Math.min(high, -low);
    if (doubt > 1e-9 && doubt > (best?.doubt ?? 0) + 1e-9) best = { tradeOff, doubt };
  }
  return best?.tradeOff;
}

const leastStep = 1e-4;

/** Every level is worth a little more than the one below, and all best levels together 1. */
function shapeConstraints(levels: LevelCounts): readonly LinearConstraint[] {
  const steps = Object.entries(levels).flatMap(([id, count]) =>
    Array.from({ length: count - 1 }, (_, k) => stepName(id, k)),
  );
  return [
    { form: Object.fromEntries(steps.map((step) => [step, 1])), equal: 1 },
    ...steps.map((step) => ({ form: { [step]: 1 }, min: leastStep })),
  ];
}

function answerConstraint(levels: LevelCounts, answer: AnsweredTradeOff): LinearConstraint {
  for (const [id, level] of [...Object.entries(answer.a), ...Object.entries(answer.b)])
    if (!(Number.isInteger(level) && level >= 0 && level < (levels[id] ?? 0)))
      throw new ScoringError({
        method: 'nextTradeOff',
        what: `an answer names level ${level} of ${id}, which there is not`,
        why: 'Answers are about levels of the criteria.',
        remedy: 'Name a criterion and one of its levels from 0 up.',
        cell: { criterion: id },
      });
  const form = differenceForm(answer);
  if (answer.preferred === 'equal') return { form, equal: 0 };
  return answer.preferred === 'a' ? { form, min: leastStep } : { form, max: -leastStep };
}

async function bound(
  direction: 'maximize' | 'minimize',
  objective: LinearForm,
  constraints: readonly LinearConstraint[],
): Promise<number> {
  const solution = await solveLinearProgram('nextTradeOff', { direction, objective, constraints });
  if (solution !== undefined) return solution.value;
  throw new ScoringError({
    method: 'nextTradeOff',
    what: 'the answers contradict each other',
    why: 'No values of the levels agree with all of them.',
    remedy: 'Ask again about the last one.',
  });
}

function differenceForm({ a, b }: TradeOff): LinearForm {
  return combine([1, valueForm(a)], [-1, valueForm(b)]);
}

function valueForm(levels: Readonly<Record<CriterionId, number>>): LinearForm {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([id, level]) =>
      Array.from({ length: level }, (_, k) => [stepName(id, k), 1] as const),
    ),
  );
}

const stepName = (id: CriterionId, k: number) => `${id} ${k}`;

function tradeOffsOn(levels: LevelCounts): readonly TradeOff[] {
  const ids = Object.keys(levels);
  const rises = (id: CriterionId) =>
    Array.from({ length: levels[id]! }, (_, high) => high).flatMap((high) =>
      Array.from({ length: high }, (_, low) => ({ low, high })),
    );
  return ids.flatMap((first, k) =>
    ids.slice(k + 1).flatMap((second) =>
      rises(first).flatMap((one) =>
        rises(second).map((two) => ({
          a: { [first]: one.high, [second]: two.low },
          b: { [first]: one.low, [second]: two.high },
        })),
      ),
    ),
  );
}

function checkLevels(method: string, levels: LevelCounts): void {
  for (const [id, count] of Object.entries(levels))
    if (!(Number.isInteger(count) && count >= 1))
      throw new ScoringError({
        method,
        what: `${id} has ${count} levels`,
        why: 'Trade-offs are between levels.',
        remedy: 'Give a whole number from 1 up.',
        cell: { criterion: id },
      });
}
