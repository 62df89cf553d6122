import type { ProblemDraft } from '../problem-draft.ts';
import { existingDay, type UnplacedFaults, uniqueIds, uniqueNames } from './checking.ts';

/** Finds ids given twice and days that do not exist. */
export function* checkIds(draft: ProblemDraft): UnplacedFaults {
  yield* uniqueIds('author', draft.authors);
  yield* uniqueIds('judgement', draft.judgements);
  yield* uniqueIds('mechanism', draft.mechanisms);
  yield* uniqueIds('relation', draft.relations);
  yield* uniqueIds('alternative', draft.alternatives);
  yield* uniqueIds('criterion or group', draft.groups, draft.criteria);
  yield* uniqueIds('weight set', draft.weightSets);
  yield* uniqueIds('gate', draft.gates);
  yield* uniqueIds('actor', draft.actors);
  yield* uniqueIds('factor', draft.factors);
  yield* uniqueIds('scenario', draft.scenarios);
  yield* uniqueIds('signpost', draft.signposts);
  yield* uniqueIds('trigger', draft.triggers);
  yield* uniqueIds('pathway', draft.pathways);
  yield* uniqueIds('phase', phasesOf(draft));
  yield* uniqueIds(
    'tipping point of an alternative that',
    draft.tippingPoints.map(({ path, item }) => ({ path, item: { id: item.alternative } })),
  );
  for (const { path, item } of draft.factors) yield* uniqueNames('level', item.levels, [...path, 'levels']);
  for (const { path, item } of draft.signposts) yield* uniqueNames('band', item.bands, [...path, 'bands']);
  for (const { path, item } of draft.judgements) yield* existingDay(item.date, [...path, 'date']);
  for (const { path, item } of draft.signposts) yield* existingDay(item.readOn, [...path, 'readOn']);
}

/** The phases of all pathways with their places. */
export const phasesOf = ({ pathways }: ProblemDraft) =>
  pathways.flatMap(({ path, item }) =>
    (item.phases ?? []).map((phase, i) => ({ path: [...path, 'phases', i], item: phase })),
  );
