import { AnalysisError } from './errors.ts';

/** Says that settings are at fault where the weights in them say nothing. */
export function refusingWeights<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Error && ['ScoringError', 'WeightError'].includes(error.name))
      throw new AnalysisError('invalid-settings', error.message, error);
    throw error;
  }
}
