import {
  criteriaTree,
  type Problem,
  siblingWeights,
  type WeightSpread,
  type Weights,
} from '@steelyard/model';
import { noSuppositions, type Suppositions } from './suppositions.ts';

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
  /** The option whose agreement is looked at; the first one that needs decisions unless given. */
  readonly agreeOn?: string | undefined;
  /** What is supposed of those who decide. */
  readonly supposed: Suppositions;
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
    supposed: noSuppositions,
  };
}

/** The weights of a set at the top of the tree, out of 100; equal ones for a set that there is not. */
export function weightsOf(problem: Problem, set: string | undefined): Weights {
  const tree = criteriaTree(problem);
  const given = problem.weightSets.find(({ id }) => id === set)?.weights;
  const shares = siblingWeights(tree, undefined, given ?? Object.fromEntries(tree.top.map((id) => [id, 1])));
  return Object.fromEntries(tree.top.map((id) => [id, shares[id]! * 100]));
}
