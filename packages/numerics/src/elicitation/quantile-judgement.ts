/** Quantiles that someone stated: with these probabilities the quantity lies below these values. */
export interface QuantileJudgement {
  /** Rising probabilities in (0, 1). */
  readonly probabilities: readonly number[];
  /** Rising values, one for each probability. */
  readonly quantiles: readonly number[];
}

/** Raised when stated quantiles contradict each other or fit no distribution of the kind asked for. */
export class ElicitationError extends RangeError {
  override readonly name = 'ElicitationError';
}

/** Refuses quantiles that contradict each other, naming the first that does. */
export function checkJudgement(method: string, { probabilities, quantiles }: QuantileJudgement): void {
  if (quantiles.length !== probabilities.length || quantiles.length < 2)
    throw new ElicitationError(
      `${method}: there are ${quantiles.length} quantiles for ${probabilities.length} probabilities. Give at least two of each, one for each.`,
    );
  probabilities.forEach((probability, k) => {
    if (!(probability > 0 && probability < 1 && (k === 0 || probability > probabilities[k - 1]!)))
      throw new ElicitationError(
        `${method}: the probabilities ${probabilities.join(', ')} do not rise within (0, 1). Put them in order.`,
      );
    if (!(Number.isFinite(quantiles[k]!) && (k === 0 || quantiles[k]! > quantiles[k - 1]!)))
      throw new ElicitationError(
        `${method}: the quantiles ${quantiles.join(', ')} do not rise. A larger probability needs a larger value; ask again.`,
      );
  });
}
