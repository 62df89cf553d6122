import type { Entries, Loose } from '../draft.ts';
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
  yield* uniqueIds(
    'approval of an alternative that',
    draft.approvals.map(({ path, item }) => ({ path, item: { id: item.alternative } })),
  );
  yield* uniqueIds('approval step', stepsOf(draft));
  yield* uniqueIds('conflict', draft.conflicts);
  yield* uniqueIds('conflictActor', conflictActorsOf(draft));
  yield* uniqueIds('conflict option', optionsOf(draft));
  yield* uniqueIds('preference statement', statementsOf(draft));
  yield* uniqueIds('rung', rungsOf(draft));
  yield* uniqueIds('factor', draft.factors);
  yield* uniqueIds('scenario', draft.scenarios);
  yield* uniqueIds('adjustment', draft.adjustments);
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
export const phasesOf = ({ pathways }: ProblemDraft) => inside(pathways, 'phases', ({ phases }) => phases);

/** The steps of all approvals with their places. */
export const stepsOf = ({ approvals }: ProblemDraft) => inside(approvals, 'steps', ({ steps }) => steps);

/** The conflictActors of all conflicts with their places. */
export const conflictActorsOf = ({ conflicts }: Pick<ProblemDraft, 'conflicts'>) =>
  inside(conflicts, 'conflictActors', ({ conflictActors }) => conflictActors);

/** What all conflictActors want, with its places. */
export const statementsOf = (draft: Pick<ProblemDraft, 'conflicts'>) =>
  inside(conflictActorsOf(draft), 'statements', ({ statements }) => statements);

/** The rungs of all conflicts with their places. */
export const rungsOf = ({ conflicts }: Pick<ProblemDraft, 'conflicts'>) =>
  inside(conflicts, 'rungs', ({ rungs }) => rungs);

const optionsOf = (draft: ProblemDraft) =>
  inside(conflictActorsOf(draft), 'options', ({ options }) => options);

/** The members of a list inside each record, with their places. */
function inside<Outer, Inner>(
  records: Entries<Outer>,
  name: string,
  members: (item: Loose<Outer>) => readonly Inner[] | undefined,
): Entries<Inner> {
  return records.flatMap(({ path, item }) =>
    (members(item) ?? []).map((member, i) => ({ path: [...path, name, i], item: member })),
  );
}
