import type { EvidenceRecord } from '../../evidence/evidence.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import { refer, referEach, type UnplacedFaults } from './checking.ts';

/** Finds what a problem rests on and its record of evidence does not hold. */
export function* checkBasis(
  draft: ProblemDraft,
  { items, estimativeScales }: EvidenceRecord,
): UnplacedFaults {
  const known = new Set(items.map(({ id }) => id));
  const scales = new Set(estimativeScales.map(({ id }) => id));
  const resting = [
    ...draft.judgements,
    ...draft.mechanisms,
    ...draft.relations,
    ...draft.alternatives,
    ...draft.criteria,
    ...draft.actors,
    ...draft.scenarios,
    ...draft.signposts,
  ];
  for (const { path, item } of resting)
    yield* referEach('item of evidence', known, item.evidence, [...path, 'evidence']);
  for (const { path, item } of draft.scenarios)
    yield* refer('estimative scale', scales, item.likelihood?.scale, [...path, 'likelihood', 'scale']);
}
