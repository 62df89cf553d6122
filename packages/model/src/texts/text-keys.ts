import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Problem } from '../problem/problem.ts';
import { evidenceTextKinds, problemTextKinds } from './text-kinds.ts';

/**
 * List every text key that a case must have in each of its languages.
 *
 * Texts that some records have and others lack (an alternative's `status`, a mechanism's `approval`) are not among
 * them; whether languages agree on those is for a comparison of their keys. A problem without texts can still be
 * shown: {@link nameFrom} makes names from ids.
 *
 * @param evidence - Adds the texts of facts, sources, events, terms and estimative words.
 */
export function textKeys(problem: Problem, evidence?: EvidenceRecord): readonly string[] {
  const kinds = [
    ...problemTextKinds(problem),
    ...(evidence === undefined ? [] : evidenceTextKinds(evidence)),
  ];
  return kinds.flatMap(({ kind, records }) =>
    records.flatMap(({ id, required }) =>
      required.map((end) => [kind, id, end].filter((part) => part !== '').join('.')),
    ),
  );
}
