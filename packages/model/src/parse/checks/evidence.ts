import type { EvidenceFigure } from '../../evidence/evidence.ts';
import type { EvidenceDraft } from '../evidence-draft.ts';
import type { Path } from '../read/source.ts';
import { existingDay, idsOf, ordered, refer, referEach, type UnplacedFaults, uniqueIds } from './checking.ts';

/** Finds ids of a record of evidence that are given twice or name nothing, bounds out of order, and days that do not exist. */
export function* checkEvidence(draft: EvidenceDraft): UnplacedFaults {
  yield* uniqueIds('item of evidence', draft.items);
  yield* uniqueIds('source', draft.sources);
  yield* uniqueIds('event', draft.events);
  yield* uniqueIds('term', draft.terms);
  yield* uniqueIds('claim', draft.seedClaims);
  yield* uniqueIds('estimative scale', draft.estimativeScales);
  yield* references(draft);
  yield* figures(draft);
  yield* days(draft);
}

function* references(draft: EvidenceDraft): UnplacedFaults {
  const sources = idsOf(draft.sources);
  const items = idsOf(draft.items);
  for (const { path, item } of draft.items)
    yield* referEach('source', sources, item.sources, [...path, 'sources']);
  for (const { path, item } of draft.events)
    yield* refer('item of evidence', items, item.evidence, [...path, 'evidence']);
  for (const { path, item } of [...draft.seedClaims, ...draft.estimativeScales])
    yield* referEach('item of evidence', items, item.evidence, [...path, 'evidence']);
}

function* figures(draft: EvidenceDraft): UnplacedFaults {
  for (const { path, item } of draft.items)
    for (const [i, figure] of (item.figures ?? []).entries())
      yield* figureFaults(figure, [...path, 'figures', i]);
  for (const { path, item } of draft.estimativeScales)
    for (const [i, { low, high }] of (item.terms ?? []).entries())
      yield* ordered(
        [
          ['low', low],
          ['high', high],
        ],
        [...path, 'terms', i],
      );
}

function* figureFaults({ value, low, high }: EvidenceFigure, path: Path): UnplacedFaults {
  yield* ordered(
    [
      ['low', low],
      ['high', high],
    ],
    path,
  );
  if (value === undefined && low === undefined && high === undefined)
    yield {
      code: 'P202',
      path: [...path, 'value'],
      message: 'A figure here has no number.',
      hint: 'Give it a value, or low and high.',
    };
}

function* days(draft: EvidenceDraft): UnplacedFaults {
  for (const { path, item } of draft.items) yield* existingDay(item.asOf, [...path, 'asOf']);
  for (const { path, item } of draft.events) yield* existingDay(item.date, [...path, 'date']);
}
