import type { Actor } from '../problem/actor.ts';
import type { Adjustment } from '../problem/adjustment.ts';
import type { Alternative } from '../problem/alternative.ts';
import type { Criterion, CriterionGroup, Gate, WeightSet } from '../problem/criterion.ts';
import type { Judgement } from '../problem/judgement.ts';
import type { Performance } from '../problem/performance.ts';
import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../problem/scenario.ts';
import { changeKinds, type ProblemChange, type Thing } from './change.ts';
import { changed, changedEntries, listChanges, moved, otherChanges, without } from './differences.ts';

/**
 * Say what changed from one state of a problem to another, in the field's own terms.
 *
 * Records are told apart by their ids, so a renamed alternative is one removed and one added. Where an alternative or
 * a criterion comes or goes, its performances are not listed with it. Writing a mechanism's level as 0 or leaving it
 * out is the same, and the order of performances, vetoes and evidence says nothing.
 *
 * @returns Changes sorted by kind, in the order of {@link changeKinds}, and within a kind by the file; none where the
 *   two say the same.
 */
export function compareProblems(from: Problem, to: Problem): readonly ProblemChange[] {
  const changes = [
    ...moved(from.id, to.id, (move) => ({ kind: 'problemRenamed', ...move }) as const),
    ...changed(from.asOf, to.asOf, (move) => ({ kind: 'recordEndMoved', ...move }) as const),
    ...listChanges('alternative', from.alternatives, to.alternatives, idOf, alternativeChanges),
    ...plain('mechanism', from.mechanisms, to.mechanisms),
    ...plain('relation', from.relations, to.relations),
    ...listChanges('group', from.groups, to.groups, idOf, groupChanges),
    ...listChanges('criterion', from.criteria, to.criteria, idOf, criterionChanges),
    ...performanceChanges(from, to),
    ...listChanges('weightSet', from.weightSets, to.weightSets, idOf, weightSetChanges),
    ...listChanges('gate', from.gates, to.gates, idOf, gateChanges),
    ...listChanges('actor', from.actors, to.actors, idOf, actorChanges),
    ...listChanges(
      'approval',
      from.approvals,
      to.approvals,
      ({ alternative }) => alternative,
      (before, after, id) => otherChanges('approval', id, before, after, []),
    ),
    ...changed(
      from.positionReading,
      to.positionReading,
      (move) => ({ kind: 'positionReadingChanged', ...move }) as const,
    ),
    ...plain('conflict', from.conflicts, to.conflicts),
    ...plain('factor', from.factors, to.factors),
    ...listChanges('scenario', from.scenarios, to.scenarios, idOf, scenarioChanges),
    ...listChanges('adjustment', from.adjustments, to.adjustments, idOf, adjustmentChanges),
    ...plain('signpost', from.signposts, to.signposts),
    ...plain('trigger', from.triggers, to.triggers),
    ...plain('pathway', from.pathways, to.pathways),
    ...listChanges(
      'tippingPoint',
      from.tippingPoints,
      to.tippingPoints,
      ({ alternative }) => alternative,
      (before, after, id) => otherChanges('tippingPoint', id, before, after, []),
    ),
    ...listChanges('judgement', from.judgements, to.judgements, idOf, judgementChanges),
    ...plain('author', from.authors, to.authors),
    ...textChanges(from, to),
  ];
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

const idOf = ({ id }: { readonly id: string }) => id;

const plain = <T extends { readonly id: string }>(thing: Thing, from: readonly T[], to: readonly T[]) =>
  listChanges(thing, from, to, idOf, (before, after, id) => otherChanges(thing, id, before, after, []));

type Changes = readonly ProblemChange[];

function alternativeChanges(from: Alternative, to: Alternative, id: string): Changes {
  return [
    ...changedEntries(from.portfolio, to.portfolio, (mechanism, before = 0, after = 0) =>
      moved(
        before,
        after,
        (move) => ({ kind: 'mechanismLevelChanged', alternative: id, mechanism, ...move }) as const,
      ),
    ),
    ...otherChanges('alternative', id, from, to, ['portfolio']),
  ];
}

function nodeChanges(
  from: CriterionGroup | Criterion,
  to: CriterionGroup | Criterion,
  criterion: string,
): Changes {
  return [
    ...changed(from.parent, to.parent, (move) => ({ kind: 'regrouped', criterion, ...move }) as const),
    ...moved(from.weight, to.weight, (move) => ({ kind: 'weightChanged', criterion, ...move }) as const),
  ];
}

function groupChanges(from: CriterionGroup, to: CriterionGroup, id: string): Changes {
  return [...nodeChanges(from, to, id), ...otherChanges('group', id, from, to, ['parent', 'weight'])];
}

function criterionChanges(from: Criterion, to: Criterion, criterion: string): Changes {
  const handled = ['parent', 'weight', 'scale', 'direction', 'valueFunction'];
  return [
    ...nodeChanges(from, to, criterion),
    ...moved(from.scale, to.scale, (move) => ({ kind: 'scaleChanged', criterion, ...move }) as const),
    ...moved(
      from.direction,
      to.direction,
      (move) => ({ kind: 'directionTurned', criterion, ...move }) as const,
    ),
    ...moved(
      from.valueFunction,
      to.valueFunction,
      (move) => ({ kind: 'valueFunctionChanged', criterion, ...move }) as const,
    ),
    ...otherChanges('criterion', criterion, from, to, handled),
  ];
}

function performanceChanges(from: Problem, to: Problem): Changes {
  const alternatives = shared(from.alternatives, to.alternatives);
  const criteria = shared(from.criteria, to.criteria);
  const isShared = ({ alternative, criterion }: Performance) =>
    alternatives.has(alternative) && criteria.has(criterion);
  return listChanges(
    'performance',
    from.performances.filter(isShared),
    to.performances.filter(isShared),
    ({ alternative, criterion }) => `${alternative}/${criterion}`,
    (before, after, id) => [
      ...moved(before.distribution, after.distribution, (move) => {
        const { alternative, criterion } = before;
        return { kind: 'performanceMoved', alternative, criterion, ...move } as const;
      }),
      ...otherChanges('performance', id, before, after, ['distribution']),
    ],
  ).filter(({ kind }) => kind !== 'reordered'); // the order of cells says nothing
}

function shared(from: Problem['alternatives'] | Problem['criteria'], to: typeof from): ReadonlySet<string> {
  const after = new Set(to.map(idOf));
  return new Set(from.map(idOf).filter((id) => after.has(id)));
}

function weightSetChanges(from: WeightSet, to: WeightSet, weightSet: string): Changes {
  return [
    ...changedEntries(from.weights, to.weights, (criterion, before, after) =>
      changed(
        before,
        after,
        (move) => ({ kind: 'weightSetChanged', weightSet, criterion, ...move }) as const,
      ),
    ),
    ...otherChanges('weightSet', weightSet, from, to, ['weights']),
  ];
}

function gateChanges(from: Gate, to: Gate, gate: string): Changes {
  return [
    ...moved(from.minimum, to.minimum, (move) => ({ kind: 'gateMoved', gate, ...move }) as const),
    ...otherChanges('gate', gate, from, to, ['minimum']),
  ];
}

function actorChanges(from: Actor, to: Actor, actor: string): Changes {
  return [
    ...changedEntries(from.positions, to.positions, (alternative, before, after) =>
      changed(before, after, (move) => ({ kind: 'positionChanged', actor, alternative, ...move }) as const),
    ),
    ...without(to.vetoOver, from.vetoOver).map(
      (alternative) => ({ kind: 'vetoGained', actor, alternative }) as const,
    ),
    ...without(from.vetoOver, to.vetoOver).map(
      (alternative) => ({ kind: 'vetoLost', actor, alternative }) as const,
    ),
    ...changed(from.rule, to.rule, (move) => ({ kind: 'decisionRuleChanged', actor, ...move }) as const),
    ...otherChanges('actor', actor, from, to, ['positions', 'vetoOver', 'rule']),
  ];
}

function scenarioChanges(from: Scenario, to: Scenario, scenario: string): Changes {
  return [
    ...changedEntries(from.levels, to.levels, (factor, before, after) =>
      changed(
        before,
        after,
        (move) => ({ kind: 'scenarioLevelChanged', scenario, factor, ...move }) as const,
      ),
    ),
    ...changed(
      from.likelihood,
      to.likelihood,
      (move) => ({ kind: 'likelihoodChanged', scenario, ...move }) as const,
    ),
    ...changedEntries(from.fit, to.fit, (alternative, before, after) =>
      changed(before, after, (move) => ({ kind: 'fitChanged', scenario, alternative, ...move }) as const),
    ),
    ...otherChanges('scenario', scenario, from, to, ['levels', 'likelihood', 'fit']),
  ];
}

function adjustmentChanges(from: Adjustment, to: Adjustment, adjustment: string): Changes {
  return [
    ...moved(from.shift, to.shift, (move) => ({ kind: 'shiftMoved', adjustment, ...move }) as const),
    ...otherChanges('adjustment', adjustment, from, to, ['shift']),
  ];
}

function judgementChanges(from: Judgement, to: Judgement, judgement: string): Changes {
  return [
    ...moved(from.date, to.date, (move) => ({ kind: 'judgementRedated', judgement, ...move }) as const),
    ...moved(
      from.author,
      to.author,
      (move) => ({ kind: 'judgementReassigned', judgement, ...move }) as const,
    ),
    ...changed(
      from.confidence,
      to.confidence,
      (move) => ({ kind: 'confidenceChanged', judgement, ...move }) as const,
    ),
    ...otherChanges('judgement', judgement, from, to, ['date', 'author', 'confidence']),
  ];
}

function textChanges({ texts: from = {} }: Problem, { texts: to = {} }: Problem): Changes {
  return changedEntries(from, to, (language, before = {}, after = {}) =>
    changedEntries(before, after, (key, text, newText) =>
      changed(text, newText, (move) => ({ kind: 'textChanged', language, key, ...move }) as const),
    ),
  );
}
