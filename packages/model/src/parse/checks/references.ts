import type { Condition } from '../../problem/conflict.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import { idsOf, refer, referEach, referKeys, type UnplacedFaults } from './checking.ts';
import { conflictActorsOf, phasesOf, rungsOf, statementsOf, stepsOf } from './ids.ts';

/** Finds ids that name nothing in the problem. */
export function* checkReferences(draft: ProblemDraft): UnplacedFaults {
  yield* judgementReferences(draft);
  yield* criteriaReferences(draft);
  yield* mechanismReferences(draft);
  yield* actorReferences(draft);
  yield* approvalReferences(draft);
  yield* conflictReferences(draft);
  yield* scenarioReferences(draft);
  yield* adjustmentReferences(draft);
  yield* pathwayReferences(draft);
}

function* judgementReferences(draft: ProblemDraft): UnplacedFaults {
  const authors = idsOf(draft.authors);
  const judgements = idsOf(draft.judgements);
  for (const { path, item } of draft.judgements)
    yield* refer('author', authors, item.author, [...path, 'author']);
  for (const { path, item } of [...draft.groups, ...draft.criteria])
    yield* refer('judgement', judgements, item.weightJudgement, [...path, 'weightJudgement']);
  for (const { path, item } of [
    ...draft.performances,
    ...draft.weightSets,
    ...draft.gates,
    ...draft.tippingPoints,
    ...draft.adjustments,
    ...draft.approvals,
    ...draft.conflicts,
    ...statementsOf(draft),
  ])
    yield* refer('judgement', judgements, item.judgement, [...path, 'judgement']);
  for (const { path, item } of draft.relations)
    yield* refer('judgement', judgements, item.levelJudgement, [...path, 'levelJudgement']);
  for (const { path, item } of draft.actors)
    yield* refer('judgement', judgements, item.positionJudgement, [...path, 'positionJudgement']);
  for (const { path, item } of draft.signposts)
    yield* refer('judgement', judgements, item.bandJudgement, [...path, 'bandJudgement']);
  for (const { path, item } of draft.criteria)
    yield* refer('judgement', judgements, item.valueJudgement, [...path, 'valueJudgement']);
  for (const { path, item } of draft.scenarios) {
    yield* refer('judgement', judgements, item.fitJudgement, [...path, 'fitJudgement']);
    yield* refer('judgement', judgements, item.likelihood?.judgement, [...path, 'likelihood', 'judgement']);
  }
}

function* criteriaReferences(draft: ProblemDraft): UnplacedFaults {
  const groups = idsOf(draft.groups);
  const criteria = idsOf(draft.criteria);
  const nodes = idsOf(draft.groups, draft.criteria);
  const alternatives = idsOf(draft.alternatives);
  for (const { path, item } of [...draft.groups, ...draft.criteria])
    yield* refer('group', groups, item.parent, [...path, 'parent']);
  for (const { path, item } of draft.performances) {
    yield* refer('alternative', alternatives, item.alternative, [...path, 'alternative']);
    yield* refer('criterion', criteria, item.criterion, [...path, 'criterion']);
  }
  for (const { path, item } of draft.weightSets)
    yield* referKeys('criterion or group', nodes, item.weights, [...path, 'weights']);
  for (const { path, item } of draft.gates)
    yield* refer('criterion or group', nodes, item.criterion, [...path, 'criterion']);
}

function* mechanismReferences(draft: ProblemDraft): UnplacedFaults {
  const mechanisms = idsOf(draft.mechanisms);
  for (const { path, item } of draft.relations) {
    yield* refer('mechanism', mechanisms, item.from, [...path, 'from']);
    yield* refer('mechanism', mechanisms, item.to, [...path, 'to']);
  }
  for (const { path, item } of draft.alternatives)
    yield* referKeys('mechanism', mechanisms, item.portfolio, [...path, 'portfolio']);
}

function* actorReferences(draft: ProblemDraft): UnplacedFaults {
  const alternatives = idsOf(draft.alternatives);
  for (const { path, item } of draft.actors) {
    yield* referKeys('alternative', alternatives, item.positions, [...path, 'positions']);
    yield* referEach('alternative', alternatives, item.vetoOver, [...path, 'vetoOver']);
  }
}

function* approvalReferences(draft: ProblemDraft): UnplacedFaults {
  const alternatives = idsOf(draft.alternatives);
  const actors = idsOf(draft.actors);
  for (const { path, item } of draft.approvals)
    yield* refer('alternative', alternatives, item.alternative, [...path, 'alternative']);
  for (const { path, item } of stepsOf(draft)) {
    yield* refer('actor', actors, item.body, [...path, 'body']);
    yield* referKeys('actor', actors, item.seats, [...path, 'seats']);
  }
}

function* conflictReferences(draft: ProblemDraft): UnplacedFaults {
  const actors = idsOf(draft.actors);
  const mechanisms = idsOf(draft.mechanisms);
  for (const { path, item } of conflictActorsOf(draft))
    yield* referEach('actor', actors, item.actors, [...path, 'actors']);
  for (const { path, item } of statementsOf(draft))
    for (const [i, { mechanism }] of (item.under ?? []).entries())
      yield* refer('mechanism', mechanisms, mechanism, [...path, 'under', i, 'mechanism']);
  for (const conflict of draft.conflicts) {
    const only = { conflicts: [conflict] };
    const options = new Set(
      conflictActorsOf(only).flatMap(({ item }) => (item.options ?? []).map(({ id }) => id)),
    );
    const { path, item } = conflict;
    yield* referEach('option', options, item.start, [...path, 'start']);
    for (const [i, condition] of (item.infeasible ?? []).entries())
      yield* conditionReferences(options, condition, [...path, 'infeasible', i]);
    for (const each of statementsOf(only))
      yield* conditionReferences(options, each.item.wants, [...each.path, 'wants']);
    for (const each of rungsOf(only))
      yield* conditionReferences(options, each.item.when, [...each.path, 'when']);
  }
}

function* conditionReferences(
  options: ReadonlySet<string>,
  condition: Condition | undefined,
  path: Path,
): UnplacedFaults {
  if (condition === undefined) return;
  if ('option' in condition) yield* refer('option', options, condition.option, [...path, 'option']);
  else if ('not' in condition) yield* conditionReferences(options, condition.not, [...path, 'not']);
  else {
    const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
    for (const [i, part] of parts.entries()) yield* conditionReferences(options, part, [...path, key, i]);
  }
}

function* scenarioReferences(draft: ProblemDraft): UnplacedFaults {
  const factors = idsOf(draft.factors);
  const signposts = idsOf(draft.signposts);
  const alternatives = idsOf(draft.alternatives);
  const levels = new Map(draft.factors.map(({ item }) => [item.id, item.levels]));
  for (const { path, item } of draft.scenarios) {
    yield* referKeys('factor', factors, item.levels, [...path, 'levels']);
    for (const [factor, level] of Object.entries(item.levels ?? {})) {
      const known = levels.get(factor);
      if (known !== undefined)
        yield* refer(`level of ${factor}`, new Set(known), level, [...path, 'levels', factor]);
    }
    yield* referKeys('alternative', alternatives, item.fit, [...path, 'fit']);
    yield* referEach('signpost', signposts, item.watch, [...path, 'watch']);
  }
}

function* adjustmentReferences(draft: ProblemDraft): UnplacedFaults {
  const factors = idsOf(draft.factors);
  const criteria = idsOf(draft.criteria);
  const alternatives = idsOf(draft.alternatives);
  const mechanisms = idsOf(draft.mechanisms);
  const levels = new Map(draft.factors.map(({ item }) => [item.id, item.levels]));
  for (const { path, item } of draft.adjustments) {
    yield* refer('factor', factors, item.factor, [...path, 'factor']);
    const known = levels.get(item.factor);
    if (known !== undefined)
      yield* refer(`level of ${item.factor}`, new Set(known), item.level, [...path, 'level']);
    yield* refer('criterion', criteria, item.criterion, [...path, 'criterion']);
    if (item.target?.kind === 'alternative')
      yield* refer('alternative', alternatives, item.target.alternative, [...path, 'target', 'alternative']);
    if (item.target?.kind === 'mechanism')
      yield* refer('mechanism', mechanisms, item.target.mechanism, [...path, 'target', 'mechanism']);
  }
}

function* pathwayReferences(draft: ProblemDraft): UnplacedFaults {
  for (const { path, item } of draft.signposts)
    yield* refer(`band of ${item.id}`, new Set(item.bands), item.band, [...path, 'band']);
  const signposts = idsOf(draft.signposts);
  const triggers = idsOf(draft.triggers);
  const alternatives = idsOf(draft.alternatives);
  const carriers = idsOf(draft.alternatives, draft.mechanisms);
  for (const { path, item } of draft.triggers) {
    yield* referEach('signpost', signposts, item.signposts, [...path, 'signposts']);
    yield* referEach('alternative', alternatives, item.alternatives, [...path, 'alternatives']);
  }
  for (const { path, item } of phasesOf(draft)) {
    yield* refer('alternative or mechanism', carriers, item.main, [...path, 'main']);
    yield* referEach('alternative', alternatives, item.build, [...path, 'build']);
    yield* referEach('alternative', alternatives, item.keepOpen, [...path, 'keepOpen']);
    yield* referEach('trigger', triggers, item.exitTriggers, [...path, 'exitTriggers']);
  }
  for (const { path, item } of draft.tippingPoints) {
    yield* refer('alternative', alternatives, item.alternative, [...path, 'alternative']);
    yield* referEach('signpost', signposts, item.signposts, [...path, 'signposts']);
  }
}
