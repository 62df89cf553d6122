import type { AlternativeId, CriterionId, Id } from '../problem/primitives.ts';
import type { Ranking } from './ranking.ts';
import type { WeightFlip } from './sensitivity.ts';
import type { Weights } from './table.ts';

/** What a reader can choose before looking at robustness. */
export interface RobustnessSettings {
  /** For the criteria or groups at the top of the tree, on any positive scale. They are a choice, so they do not vary. */
  readonly weights: Weights;
  /** Most draws that are made; fewer where they suffice. */
  readonly sampleCount: number;
  /** An alternative falls short in a draw where it scores further than this below the best one there; scores run from 0 to 1. */
  readonly regretLimit: number;
}

/** A share of draws with its standard error. */
export interface SampledShare {
  readonly share: number;
  readonly standardError: number;
}

/** A sampled number with its standard error. */
export interface SampledFigure {
  readonly value: number;
  readonly standardError: number;
}

/** The alternatives in one scenario, on best estimates. Lists are in the order of the alternatives. */
export interface ScenarioResult {
  readonly scenario: Id;
  readonly ranking: Ranking;
  readonly scores: readonly number[];
  /** Score that is lost against the best one there. */
  readonly regrets: readonly number[];
  /** Those that fail a gate there. */
  readonly failedGates: readonly AlternativeId[];
  /** Adjustments that move something there. */
  readonly adjustments: readonly Id[];
}

/** What one measure of robustness says of all alternatives over the scenarios. */
export interface AttitudeResult {
  readonly measure: string;
  readonly direction: 'maximize' | 'minimize';
  readonly values: readonly number[];
  /** The winners, ties included. */
  readonly best: readonly AlternativeId[];
}

/** What the draws show of one alternative. */
export interface DrawnResult {
  readonly alternative: AlternativeId;
  readonly expectedScore: SampledFigure;
  readonly expectedRegret: SampledFigure;
  /** Regret that nine draws in ten do not exceed. */
  readonly regret90: number;
  readonly ranksFirst: SampledShare;
  /** How often it falls short. */
  readonly fallsShort: SampledShare;
}

/** Levels of one factor to which a box is limited. */
export interface FactorLimit {
  readonly factor: Id;
  /** In the factor's order; a run of neighbours. */
  readonly levels: readonly Id[];
}

/** A part of the draws in which an alternative mostly falls short. */
export interface FailureBox {
  readonly limits: readonly FactorLimit[];
  /** Share of all its shortfalls that lie in the box. */
  readonly coverage: number;
  /** Share of the draws in the box in which it falls short. */
  readonly density: number;
  /** Share of all draws that lie in the box. */
  readonly mass: number;
}

/** Where an alternative falls short. `never` and `always` need no box; `scattered` has none that says more than chance. */
export interface FailureResult {
  readonly alternative: AlternativeId;
  readonly kind: 'never' | 'always' | 'boxes' | 'scattered';
  readonly fallsShort: SampledShare;
  readonly boxes: readonly FailureBox[];
}

/** How often drawing a judgement or factor again changes who leads. */
export interface Influence {
  readonly kind: 'judgement' | 'factor';
  readonly id: Id;
  readonly flips: SampledShare;
}

/** What it would be worth to know something before choosing, in points of score from 0 to 1. */
export interface InformationValue {
  /** Knowing the scenario for certain. */
  readonly perfect: number;
  /** Knowing the level of one factor, most valuable first. */
  readonly factors: readonly { readonly factor: Id; readonly value: number }[];
}

/** How one method ranks the alternatives, and what it takes for granted that is not so here. */
export interface MethodResult {
  readonly method: string;
  readonly ranking: Ranking;
  /**
   * `full-compensation` where there is a gate, `true-zero` where a scale is constructed, `range-of-the-set` where
   * performances do not fill their scales, `no-thresholds` where performances are uncertain.
   */
  readonly brokenAssumptions: readonly string[];
  /** How many pairs of alternatives change their order when another alternative is taken away. */
  readonly reversals: number;
}

/** The same problem under every method that applies. */
export interface MethodComparisonResult {
  readonly methods: readonly MethodResult[];
  readonly notApplicable: readonly { readonly method: string; readonly message: string }[];
  /** Criteria that run along with each other, so that every method counts them twice. */
  readonly correlatedCriteria: readonly {
    readonly criteria: readonly [CriterionId, CriterionId];
    readonly correlation: number;
  }[];
}

/** What holds whatever happens, and what would change it. */
export interface Robustness {
  readonly alternatives: readonly AlternativeId[];
  /** Without any scenario. */
  readonly ranking: Ranking;
  /** The named scenarios, in the problem's order. */
  readonly scenarios: readonly ScenarioResult[];
  /** Largest regret over the scenarios, in the order of the alternatives; empty without scenarios. */
  readonly largestRegrets: readonly number[];
  /** Likelihoods that the attitudes use: middles of the stated ranges made to sum to 1, or all alike where any is missing. */
  readonly likelihoods: readonly number[];
  /** Empty without scenarios. */
  readonly attitudes: readonly AttitudeResult[];
  /** Under how many measures each alternative wins. */
  readonly wins: readonly number[];
  /** Agreement of the measures in [0, 1]; null with fewer than two alternatives or no scenarios. */
  readonly agreement: number | null;
  readonly draws: readonly DrawnResult[];
  /** How many draws were made, and whether that suffices. */
  readonly sampling: {
    readonly count: number;
    readonly enough: boolean;
    /** Largest standard error of a share of first ranks. */
    readonly firstRankError: number;
    /** Largest standard error of an expected regret. */
    readonly regretError: number;
  };
  readonly failures: readonly FailureResult[];
  /** Most influential first. */
  readonly influences: readonly Influence[];
  /** Worlds in which influences were looked for. */
  readonly influenceDraws: number;
  /** Left out where the problem has no factors, or more than 5,000 combinations of levels. */
  readonly information?: InformationValue;
  /** Left out where no method applies. */
  readonly methods?: MethodComparisonResult;
  /** The smallest change of each weight at the top that changes the leader; nearest first, those without one left out. */
  readonly weightFlips: readonly WeightFlip[];
  readonly provenance: {
    readonly problemHash: string;
    readonly packages: Readonly<Record<string, string>>;
    readonly settings: RobustnessSettings;
    readonly seed: number;
  };
}
