import type { EvidenceRecord } from './evidence/evidence.ts';
import type { Problem } from './problem/problem.ts';

/** Text key to text, in one language: `alternative.<id>.name`, `judgement.<id>.reason` … */
export type Texts = Readonly<Record<string, string>>;

/** A problem with its texts and evidence, ready to publish. */
export interface Case {
  readonly problem: Problem;
  /** Language code to texts. Every language has the same keys. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** Left out where a problem came without any. */
  readonly evidence?: EvidenceRecord;
}
