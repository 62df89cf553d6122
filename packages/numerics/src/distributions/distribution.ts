/** Bounds that a distribution is cut to. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What can be drawn. A distribution of the model has this shape. */
export type Distribution =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly standardDeviation: number }
  | {
      readonly kind: 'discrete';
      readonly values: readonly { readonly value: number; readonly probability: number }[];
    };
