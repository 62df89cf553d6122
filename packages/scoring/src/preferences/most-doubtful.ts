import type { CriterionId } from '@steelyard/model';
import {
  combine,
  type LinearConstraint,
  type LinearForm,
  solveLinearProgram,
} from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import { checkCount } from '../table/check-count.ts';
import type { AnsweredTradeOff, LevelCounts, TradeOff } from './trade-off.ts';

/** Bounds what each trade-off may be worth under the answers so far and picks the one that may fall either way by most. */
export function mostDoubtful(
  levels: LevelCounts,
  answers: readonly AnsweredTradeOff[],
): TradeOff | undefined {
  checkTradeOffs(Object.values(levels));
  const agreed = [...shapeConstraints(levels), ...answers.map((answer) => answerConstraint(levels, answer))];
  let best: { readonly tradeOff: TradeOff; readonly doubt: number } | undefined;
  for (const tradeOff of tradeOffsOn(levels)) {
    const objective = differenceForm(tradeOff);
    const high = bound('maximize', objective, agreed);
    const low = bound('minimize', objective, agreed);
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

function bound(
  direction: 'maximize' | 'minimize',
  objective: LinearForm,
  constraints: readonly LinearConstraint[],
): number {
  const solution = solveLinearProgram('nextTradeOff', { direction, objective, constraints });
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

const mostTradeOffs = 10_000;

/** Counts pairs of levels of one criterion beside pairs of levels of another: each of them is weighed up. */
function checkTradeOffs(counts: readonly number[]): void {
  let levels = 0;
  let rises = 0;
  let tradeOffs = 0;
  for (const count of counts) {
    const own = (count * (count - 1)) / 2;
    levels += count;
    tradeOffs += rises * own;
    rises += own;
  }
  checkCount('nextTradeOff', 'levels', levels, mostTradeOffs);
  checkCount('nextTradeOff', 'trade-offs on two criteria', tradeOffs, mostTradeOffs);
}
