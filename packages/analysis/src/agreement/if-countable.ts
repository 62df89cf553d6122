import { NegotiationError } from '@steelyard/negotiation';

/** Compute something of a rule; undefined where the method says that it cannot be done. */
export function ifCountable<Result>(compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NegotiationError) return undefined;
    throw error;
  }
}
