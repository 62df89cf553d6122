/** What is wrong with an input. */
export type RobustnessErrorCode =
  | 'no-alternatives'
  | 'no-scenarios'
  | 'table-shape'
  | 'not-finite'
  | 'likelihoods'
  | 'setting'
  | 'unknown-id'
  | 'repeated-id'
  | 'cycle'
  | 'too-many'
  | 'design-mismatch'
  | 'cancelled';

/** Raised when a method cannot answer what it was asked; the message says what, where and what to do. */
export class RobustnessError extends RangeError {
  override readonly name = 'RobustnessError';
  readonly code: RobustnessErrorCode;

  constructor(code: RobustnessErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Refuses a setting outside its range, naming method and setting. */
export function requireSetting(
  method: string,
  name: string,
  holds: boolean,
  value: unknown,
  range: string,
): void {
  if (!holds) throw new RobustnessError('setting', `${method}: ${name} is ${value}. Give ${range}.`);
}
