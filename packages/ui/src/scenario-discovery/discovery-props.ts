/** A factor whose levels a box limits. */
export interface LevelLimit {
  readonly kind: 'levels';
  readonly factor: string;
  /** All levels of the factor, in their order. */
  readonly levels: readonly { readonly id: string; readonly name: string; readonly inside: boolean }[];
}

/** A number that a box limits. */
export interface IntervalLimit {
  readonly kind: 'interval';
  readonly factor: string;
  /** Ends of the scale. */
  readonly scale: readonly [number, number];
  /** What the ends are called: `0`, `4 (best)`. */
  readonly ends: readonly [string, string];
  readonly low: number;
  readonly high: number;
  /** In words: `at most 1.5`. */
  readonly text: string;
}

/** What a box limits. */
export type DiscoveryLimit = LevelLimit | IntervalLimit;

/** Conditions under which an option fails, all of them together. */
export interface DiscoveredBox {
  readonly id: string;
  readonly limits: readonly DiscoveryLimit[];
  /** Share of all failures that the box holds, in [0, 1]. */
  readonly coverage: number;
  /** Share of the box's cases that are failures, in [0, 1]. */
  readonly density: number;
  /** Share of all cases that lie in the box, in [0, 1]. */
  readonly share: number;
}

/** A figure's name and what it means in a few words. */
export interface ExplainedFigure {
  readonly name: string;
  readonly explanation: string;
}

/** The words of the boxes, in the reader's language. */
export interface DiscoveryWords {
  /** Names a box where there are several: `First box of 2`. */
  readonly box: (place: number, boxes: number) => string;
  /** Between conditions that hold together. */
  readonly and: string;
  /** Read out after a level that belongs to the box. */
  readonly inside: string;
  /** Read out after a level that does not. */
  readonly outside: string;
  readonly coverage: ExplainedFigure;
  readonly density: ExplainedFigure;
  readonly share: ExplainedFigure;
  /** That the option fails in no case. */
  readonly never: string;
  /** That it fails in every case. */
  readonly everywhere: string;
  /** That there are too few cases to say. */
  readonly tooFew: string;
}

export interface ScenarioDiscoveryBoxProps {
  /** `The treaty fails where`. */
  title: string;
  /** What failing means and over how many cases it was counted. */
  note?: string;
  /** `found` shows the boxes; the others say why there are none. */
  outcome: 'found' | 'never' | 'everywhere' | 'too-few';
  /** Most useful first. */
  boxes: readonly DiscoveredBox[];
  words: DiscoveryWords;
}
