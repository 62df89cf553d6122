import {
  type CriteriaTree,
  type Criterion,
  type CriterionId,
  criteriaTree,
  criteriaUnder,
  type Gate,
  type GatedRanking,
  type GateOutcome,
  mode,
  type Performance,
  type Problem,
  performanceOf,
  type Scores,
  support,
} from '@steelyard/model';
import { type RankingSettings, rank } from '../rank.ts';

/** The part of a problem that its gates bear on. */
export type GatedProblem = Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances' | 'gates'>;

/**
 * Rank only the alternatives that pass every gate, and say which fail and where.
 *
 * A gate lets nothing make up for a weakness, unlike a sum; show both side by side. To reach the minimum means to be
 * at least as good: no lower where more is better, no higher where less is.
 *
 * @param scores - Of all the problem's alternatives.
 */
export function applyGates(
  problem: GatedProblem,
  scores: Scores,
  settings: RankingSettings = {},
): GatedRanking {
  const tree = criteriaTree(problem);
  const criteria = new Map(problem.criteria.map((criterion) => [criterion.id, criterion]));
  const at = performanceOf(problem);
  const outcomes = problem.gates.flatMap((gate) =>
    problem.alternatives.map(({ id }) => weakest(gate, tree, criteria, (criterion) => at(id, criterion))),
  );
  const failing = new Set(outcomes.filter(({ passed }) => !passed).map(({ alternative }) => alternative));
  const passing = [...scores].filter(([id]) => !failing.has(id));
  return {
    ranking: rank(new Map(passing), settings),
    failed: problem.alternatives.map(({ id }) => id).filter((id) => failing.has(id)),
    outcomes,
  };
}

/** The outcome on the criterion, among those under the gate's, that clears the minimum by least. */
function weakest(
  gate: Gate,
  tree: CriteriaTree,
  criteria: ReadonlyMap<CriterionId, Criterion>,
  at: (criterion: CriterionId) => Performance,
): GateOutcome {
  const checked = criteriaUnder(tree, gate.criterion).map((id) => {
    const criterion = criteria.get(id)!;
    const { alternative, distribution } = at(id);
    const upward = criterion.direction === 'maximize';
    const ends = support(distribution, criterion.scale);
    const performance = gate.statistic === 'mode' ? mode(distribution) : upward ? ends.high : ends.low;
    const margin = upward ? performance - gate.minimum : gate.minimum - performance;
    const outcome: GateOutcome = {
      gate: gate.id,
      alternative,
      passed: margin >= 0,
      performance,
      minimum: gate.minimum,
      criterion: id,
    };
    return { margin, outcome };
  });
  return checked.reduce((low, next) => (next.margin < low.margin ? next : low)).outcome;
}
