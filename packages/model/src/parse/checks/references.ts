import type { ProblemDraft } from '../problem-draft.ts';
import { idsOf, refer, referEach, referKeys, type UnplacedFaults } from './checking.ts';
import { phasesOf } from './ids.ts';

/** Finds ids that name nothing in the problem. */
export function* checkReferences(draft: ProblemDraft): UnplacedFaults {
  yield* judgementReferences(draft);
  yield* criteriaReferences(draft);
  yield* mechanismReferences(draft);
  yield* actorReferences(draft);
  yield* scenarioReferences(draft);
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
  ])
    yield* refer('judgement', judgements, item.judgement, [...path, 'judgement']);
  for (const { path, item } of draft.relations)
    yield* refer('judgement', judgements, item.levelJudgement, [...path, 'levelJudgement']);
  for (const { path, item } of draft.actors)
    yield* refer('judgement', judgements, item.positionJudgement, [...path, 'positionJudgement']);
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

function* pathwayReferences(draft: ProblemDraft): UnplacedFaults {
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
