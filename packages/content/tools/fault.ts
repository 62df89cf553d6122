/** What can be wrong with a message file. */
export type FaultCode =
  | 'unreadable-file'
  | 'wrong-shape'
  | 'bad-key'
  | 'text-cut-short'
  | 'missing-key'
  | 'missing-translation'
  | 'unreadable-message'
  | 'unbalanced-placeholder'
  | 'unknown-argument-type'
  | 'unknown-style'
  | 'bad-argument-name'
  | 'argument-conflict'
  | 'argument-mismatch'
  | 'missing-plural-category'
  | 'unused-plural-category'
  | 'one-without-number'
  | 'nested-too-deep'
  | 'markup'
  | 'mixed-scripts'
  | 'foreign-letter'
  | 'straight-apostrophe';

/** What is wrong, where, and what to do. A warning does not stop the compiler. */
export interface MessageFault {
  readonly code: FaultCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** Write a fault on one line, as compilers do. */
export function formatFault({ code, severity, file, line, column, message }: MessageFault): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}
