/** Solutions when alternatives can be mixed by lot or by parts, as utilities of the actors. */
export interface HullSolutions {
  /** Corners of the non-dominated frontier, for two parties only. */
  readonly frontier?: readonly (readonly number[])[];
  /** The best utility of each actor that leaves nobody worse off than without an agreement. */
  readonly ideal: readonly number[];
  /** Largest (weighted) product of gains. */
  readonly nash: readonly number[];
  /** Largest equal share of the ideal gains. */
  readonly kalaiSmorodinsky: readonly number[];
  /** Largest equal gains. */
  readonly egalitarian: readonly number[];
  /** Largest (weighted) sum of gains; of several the one that comes first on the frontier. */
  readonly utilitarian: readonly number[];
}
