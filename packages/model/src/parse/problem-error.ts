import { type Fault, formatFault } from './fault.ts';

/** Reports a file that cannot be used, with every fault found in it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
  }
}
