/** What a {@link NegotiationError} says: the method, the place, what happened, what to do. */
export interface NegotiationFault {
  /** The method that could not go on, as it is called in code. */
  readonly method: string;
  /** The input that is at fault: a path such as `ballots[3].ranking`, or a name. */
  readonly where: string;
  /** What is wrong with it, as a clause without a full stop. */
  readonly what: string;
  /** What to change, as a sentence. */
  readonly remedy: string;
}

/** Says that an input cannot be answered, where it is wrong and what to do. */
export class NegotiationError extends Error implements NegotiationFault {
  override readonly name = 'NegotiationError';
  readonly method: string;
  readonly where: string;
  readonly what: string;
  readonly remedy: string;

  constructor({ method, where, what, remedy }: NegotiationFault) {
    super(`${method}: ${where} ${what}. ${remedy}`);
    this.method = method;
    this.where = where;
    this.what = what;
    this.remedy = remedy;
  }
}
