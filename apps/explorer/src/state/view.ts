import {
  criteriaTree,
  type Problem,
  siblingWeights,
  type WeightSpread,
  type Weights,
} from '@steelyard/model';
import { nothingSupposed, type Supposed } from './supposed.ts';

/** Everything that a reader can choose on the page. */
export interface View {
  /** Out of 100, for the criteria or groups at the top of the tree. */
  readonly weights: Weights;
  readonly locked: readonly string[];
  /** The set that the weights come from, or `own`. */
  readonly weightSet: string;
  readonly spread: WeightSpread;
  readonly ranking: 'plain' | 'gated';
  /** An option falls short where it is further than this behind the best one; scores run from 0 to 1. */
  readonly regretLimit: number;
  readonly supposed: Supposed;
}

/** The view as a problem starts: its first set of weights, or equal ones. */
export function startView(problem: Problem): View {
  const [first] = problem.weightSets;
  return {
    weights: weightsOf(problem, first?.id),
    locked: [],
    weightSet: first?.id ?? 'own',
    spread: 'around',
    ranking: 'plain',
    regretLimit: 0.1,
    supposed: nothingSupposed,
  };
}

/** The weights of a set at the top of the tree, out of 100; equal ones for a set that there is not. */
export function weightsOf(problem: Problem, set: string | undefined): Weights {
  const tree = criteriaTree(problem);
  const given = problem.weightSets.find(({ id }) => id === set)?.weights;
  const shares = siblingWeights(tree, undefined, given ?? Object.fromEntries(tree.top.map((id) => [id, 1])));
  return Object.fromEntries(tree.top.map((id) => [id, shares[id]! * 100]));
}
