import { pow, sum } from '@steelyard/numerics';
import { enumeratePathways } from './enumerate.ts';
import { conditionAt, expiryYear } from './expiry.ts';
import { actionOf, type ConditionPath, checkProblem, type PathwayProblem } from './pathway-problem.ts';

/** When an action is taken up. */
export interface Adoption {
  readonly action: string;
  /** Year in which it takes effect: when the one before no longer suffices. */
  readonly adopted: number;
  /** Year in which it must be decided, a lead time earlier. */
  readonly decision: number;
  /** The condition in that year: the level of the signpost that calls for the decision. */
  readonly triggerCondition: number;
}

/** How a pathway does in a scenario. */
export interface PathwayRun {
  readonly adoptions: readonly Adoption[];
  /** Year in which the last action no longer suffices; null if it holds out. */
  readonly failsIn: number | null;
  readonly survivesHorizon: boolean;
  /** Whether a decision would have been due before the first year. */
  readonly late: boolean;
  readonly transfers: number;
  /** Capital and annual costs discounted to the first year. */
  readonly presentCost: number;
}

/** How a pathway does over all scenarios. */
export interface PathwayScore {
  readonly pathway: readonly string[];
  readonly byScenario: Readonly<Record<string, PathwayRun>>;
  /** Share of the scenarios in which it holds out and every decision comes in time. */
  readonly survivalShare: number;
  /** Present cost above that of the cheapest pathway that survives in time; null where this one does not. */
  readonly costRegret: Readonly<Record<string, number | null>>;
  /** Null if it survives in no scenario. */
  readonly maximumCostRegret: number | null;
  /** Share of all pathways that are still possible after the first step of this one: the lower, the more it locks in. */
  readonly openness: number;
}

/** Every pathway with its score, and when each action expires. */
export interface PathwayScorecard {
  /** Scenario to action to year; null where the action suffices all the time. */
  readonly expiry: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Scenario to the present cost of the cheapest pathway that survives in time; null where none does. */
  readonly lowestCost: Readonly<Record<string, number | null>>;
  readonly scores: readonly PathwayScore[];
}

/**
 * Score every pathway in every scenario: does it hold out, are decisions in time, what does it cost, how much is regretted.
 *
 * @throws RobustnessError if the problem contradicts itself.
 * @see Haasnoot et al. (2013), Dynamic adaptive policy pathways [haasnoot2013]
 * @see Haasnoot, Warren & Kwakkel (2019), Dynamic adaptive policy pathways [haasnoot2019]
 */
export function scorePathways(problem: PathwayProblem): PathwayScorecard {
  const pathways = enumeratePathways(problem);
  const runs = pathways.map((pathway) =>
    Object.fromEntries(
      problem.scenarios.map((scenario) => [scenario.id, runPathway(problem, pathway, scenario)]),
    ),
  );
  const survives = ({ survivesHorizon, late }: PathwayRun) => survivesHorizon && !late;
  const cheapest = new Map(
    problem.scenarios.map(({ id }) => [
      id,
      Math.min(...runs.map((run) => (survives(run[id]!) ? run[id]!.presentCost : Infinity))),
    ]),
  );
  const scores = pathways.map((pathway, k) => {
    const byScenario = runs[k]!;
    const regrets = problem.scenarios.map(({ id }): [string, number | null] => {
      const run = byScenario[id]!;
      return [id, survives(run) ? run.presentCost - cheapest.get(id)! : null];
    });
    const known = regrets.flatMap(([, regret]) => regret ?? []);
    return {
      pathway,
      byScenario,
      survivalShare:
        problem.scenarios.filter(({ id }) => survives(byScenario[id]!)).length / problem.scenarios.length,
      costRegret: Object.fromEntries(regrets),
      maximumCostRegret: known.length === 0 ? null : Math.max(...known),
      openness: opennessAfterFirst(pathways, pathway),
    };
  });
  const lowestCost = Object.fromEntries(
    [...cheapest].map(([id, cost]): [string, number | null] => [id, cost === Infinity ? null : cost]),
  );
  return { expiry: expiryTable(problem), lowestCost, scores };
}

/** Find when each action expires in each scenario. */
export function expiryTable(problem: PathwayProblem): PathwayScorecard['expiry'] {
  checkProblem('expiryTable', problem);
  const { start, end, actions, scenarios } = problem;
  return Object.fromEntries(
    scenarios.map((scenario) => [
      scenario.id,
      Object.fromEntries(actions.map((action) => [action.id, expiryYear(action, scenario, start, end)])),
    ]),
  );
}

/** Follow one pathway through one scenario. */
export function runPathway(
  problem: PathwayProblem,
  pathway: readonly string[],
  scenario: ConditionPath,
): PathwayRun {
  const { start, end, discountRate } = problem;
  const discounted = (amount: number, year: number) => amount / pow(1 + discountRate, year - start);
  const adoptions: Adoption[] = [];
  const costs: number[] = [];
  let failsIn: number | null = null;
  let adopted = start;
  for (const [k, id] of pathway.entries()) {
    const action = actionOf(problem, id);
    const { capital = 0, annual = 0, leadTime = 0 } = action;
    if (k > 0) {
      const decision = adopted - leadTime;
      adoptions.push({ action: id, adopted, decision, triggerCondition: conditionAt(scenario, decision) });
    }
    if (capital !== 0) costs.push(discounted(capital, adopted));
    const expiry = expiryYear(action, scenario, start, end);
    const last = expiry === null ? end : expiry - 1;
    if (annual !== 0) for (let year = adopted; year <= last; year++) costs.push(discounted(annual, year));
    if (expiry === null) break;
    if (k === pathway.length - 1) failsIn = expiry;
    adopted = Math.max(adopted, expiry);
  }
  return {
    adoptions,
    failsIn,
    survivesHorizon: failsIn === null,
    late: adoptions.some(({ decision }) => decision < start),
    transfers: adoptions.length,
    presentCost: sum(costs),
  };
}

/** How many of all pathways are still possible after this one's first step, as a share. */
function opennessAfterFirst(pathways: readonly (readonly string[])[], pathway: readonly string[]): number {
  return pathways.filter((other) => other[1] === pathway[1]).length / pathways.length;
}
