import type { AlternativeId, CriterionId } from '../problem/primitives.ts';
import type { Contribution, GatedRanking, Ranking } from './ranking.ts';
import type { PortfolioFinding, WeightFlip } from './sensitivity.ts';
import type { Weights } from './table.ts';
import type { RankAcceptability, ScoreRange } from './uncertainty.ts';

/**
 * How weights vary from draw to draw.
 *
 * `fixed` keeps them, `around` moves each by a factor with median 1, `any` draws uniformly from all weights that sum to 1.
 */
export type WeightSpread = 'fixed' | 'around' | 'any';

/** What a reader can choose before an analysis. */
export interface AnalysisSettings {
  /** For the criteria or groups at the top of the tree, on any positive scale. */
  readonly weights: Weights;
  readonly weightSpread: WeightSpread;
  /** How many draws; 0 leaves out all that is sampled. */
  readonly sampleCount: number;
}

/** What a figure was made from. */
export interface Provenance {
  /** SHA-256 of the problem in canonical JSON, as hex. */
  readonly problemHash: string;
  /** Package name to version. */
  readonly packages: Readonly<Record<string, string>>;
  readonly settings: AnalysisSettings;
  readonly seed: number;
}

/** A ranking under one method or one weight set. */
export interface NamedRanking {
  readonly id: string;
  readonly ranking: Ranking;
}

/** Every result of one analysis. */
export interface Analysis {
  readonly alternatives: readonly AlternativeId[];
  /** The criteria or groups at the top of the tree, in the problem's order. */
  readonly topCriteria: readonly CriterionId[];
  /** Settings' weights, summing to 1. */
  readonly weights: Weights;
  /** Weight of every criterion in the whole; they sum to 1. */
  readonly criterionWeights: Weights;
  /** By additive value on best estimates: the plain sum. */
  readonly ranking: Ranking;
  readonly gated: GatedRanking;
  /** Alternative to what each top criterion adds to its score. */
  readonly contributions: Readonly<Record<AlternativeId, readonly Contribution[]>>;
  /** In the order of `alternatives`; empty without draws. */
  readonly scoreRanges: readonly ScoreRange[];
  /** Left out without draws. */
  readonly acceptability?: RankAcceptability;
  /** The smallest single change of weight that changes the leader, for each top criterion that has one, nearest first. */
  readonly weightFlips: readonly WeightFlip[];
  /** The same problem under other methods: `additive-value`, `weighted-product`, `topsis`. A method that the problem does not allow is in `notApplicable`. */
  readonly byMethod: readonly NamedRanking[];
  readonly notApplicable: readonly { readonly method: string; readonly message: string }[];
  /** The plain sum under each weight set of the problem. */
  readonly byWeightSet: readonly NamedRanking[];
  readonly portfolioFindings: readonly PortfolioFinding[];
  readonly provenance: Provenance;
}
