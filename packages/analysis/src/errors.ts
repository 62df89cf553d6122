/** Why an analysis gave no result. */
export type AnalysisErrorCode = 'worker-failed' | 'invalid-settings';

/** An analysis that could not be done: what happened, and what to do. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  readonly code: AnalysisErrorCode;

  constructor(code: AnalysisErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
