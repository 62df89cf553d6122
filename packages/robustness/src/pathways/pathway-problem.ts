import { RobustnessError } from '../errors.ts';

/** Something that can be done, until it no longer suffices. */
export interface PathwayAction {
  readonly id: string;
  /** Condition at which it no longer suffices; null if it always does. */
  readonly tippingPoint: number | null;
  /** Paid once, in the year of adoption; 0 unless given. */
  readonly capital?: number;
  /** Paid in every year in which it is active; 0 unless given. */
  readonly annual?: number;
  /** Years from decision to effect; 0 unless given. */
  readonly leadTime?: number;
  /** Actions that must have come before. */
  readonly requires?: readonly string[];
  /** Actions that must not have come before. */
  readonly excludes?: readonly string[];
}

/** How the condition that wears actions out develops: a broken line, level outside its knots. */
export interface ConditionPath {
  readonly id: string;
  /** Year and condition, by rising years. */
  readonly knots: readonly (readonly [year: number, condition: number])[];
}

/** Actions, which can follow which, and how the condition can develop. */
export interface PathwayProblem {
  /** First year. */
  readonly start: number;
  /** Last year, itself included. */
  readonly end: number;
  /** Yearly, such as 0.03. */
  readonly discountRate: number;
  /** The action in force at the start. */
  readonly root: string;
  readonly actions: readonly PathwayAction[];
  /** Action to the actions that can follow it, in the order in which they are tried. */
  readonly transfers: Readonly<Record<string, readonly string[]>>;
  readonly scenarios: readonly ConditionPath[];
}

/**
 * Refuse a problem whose parts contradict each other, naming what does.
 *
 * @throws RobustnessError if an id is unknown or given twice, years do not rise, or a number is not finite.
 */
export function checkProblem(method: string, problem: PathwayProblem): void {
  const { actions, scenarios, transfers, start, end, discountRate } = problem;
  if (scenarios.length === 0)
    throw new RobustnessError(
      'no-scenarios',
      `${method}: there are no scenarios. Give at least one path of the condition.`,
    );
  if (!(Number.isInteger(start) && Number.isInteger(end) && start <= end))
    throw new RobustnessError(
      'setting',
      `${method}: the years ${start} to ${end} are not whole and rising. Correct them.`,
    );
  if (!(discountRate > -1 && discountRate < Infinity))
    throw new RobustnessError(
      'setting',
      `${method}: the discount rate is ${discountRate}. Give a number above −1, such as 0.03.`,
    );
  const known = new Set<string>();
  for (const action of actions) {
    if (known.has(action.id))
      throw new RobustnessError(
        'repeated-id',
        `${method}: there are two actions ${action.id}. Give each its own id.`,
      );
    known.add(action.id);
    const { tippingPoint, capital = 0, annual = 0, leadTime = 0 } = action;
    const finite = [tippingPoint ?? 0, capital, annual, leadTime].every(Number.isFinite);
    if (!finite || leadTime < 0)
      throw new RobustnessError(
        'not-finite',
        `${method}: a number of action ${action.id} is not finite, or its lead time is negative. Correct it.`,
      );
  }
  const mustBeKnown = (id: string, where: string) => {
    if (!known.has(id))
      throw new RobustnessError(
        'unknown-id',
        `${method}: ${where} names ${id}, and there is no such action. Add it, or correct the name.`,
      );
  };
  mustBeKnown(problem.root, 'root');
  for (const { id, requires = [], excludes = [] } of actions)
    for (const other of [...requires, ...excludes]) mustBeKnown(other, `action ${id}`);
  for (const [from, followers] of Object.entries(transfers)) {
    mustBeKnown(from, 'transfers');
    for (const to of followers) mustBeKnown(to, `the transfers of ${from}`);
  }
  for (const { id, knots } of scenarios) {
    const rising = knots.every(
      ([year, condition], k) => Number.isFinite(condition) && (k === 0 || year > knots[k - 1]![0]),
    );
    if (knots.length === 0 || !rising)
      throw new RobustnessError(
        'setting',
        `${method}: the knots of scenario ${id} do not rise in years, or one is not finite. Correct them.`,
      );
  }
}

/** The action of an id. */
export function actionOf({ actions }: PathwayProblem, id: string): PathwayAction {
  const action = actions.find((one) => one.id === id);
  if (!action)
    throw new RobustnessError(
      'unknown-id',
      `actionOf: there is no action ${id}. Add it, or correct the name.`,
    );
  return action;
}
