import type * as z from 'zod';
import { Actor } from '../problem/actor.ts';
import { Adjustment } from '../problem/adjustment.ts';
import { Alternative } from '../problem/alternative.ts';
import { Approval } from '../problem/approval.ts';
import { Conflict } from '../problem/conflict.ts';
import { Criterion, CriterionGroup, Gate, WeightSet } from '../problem/criterion.ts';
import { Author, Judgement } from '../problem/judgement.ts';
import { Mechanism, Relation } from '../problem/mechanism.ts';
import { Performance } from '../problem/performance.ts';
import type { Problem } from '../problem/problem.ts';
import { Pathway, Scenario, Signpost, TippingPoint, Trigger, UncertainFactor } from '../problem/scenario.ts';
import { type Entries, faultyParts, type Loose, placed, usableParts } from './draft.ts';

/** The lists of a problem as far as they are usable. */
export interface ProblemDraft {
  readonly authors: Entries<Author>;
  readonly judgements: Entries<Judgement>;
  readonly mechanisms: Entries<Mechanism>;
  readonly relations: Entries<Relation>;
  readonly alternatives: Entries<Alternative>;
  readonly groups: Entries<CriterionGroup>;
  readonly criteria: Entries<Criterion>;
  readonly performances: Entries<Performance>;
  readonly weightSets: Entries<WeightSet>;
  readonly gates: Entries<Gate>;
  readonly actors: Entries<Actor>;
  readonly approvals: Entries<Approval>;
  readonly conflicts: Entries<Conflict>;
  readonly factors: Entries<UncertainFactor>;
  readonly scenarios: Entries<Scenario>;
  readonly adjustments: Entries<Adjustment>;
  readonly signposts: Entries<Signpost>;
  readonly triggers: Entries<Trigger>;
  readonly pathways: Entries<Pathway>;
  readonly tippingPoints: Entries<TippingPoint>;
}

/**
 * Gathers the lists of a problem file with their places.
 *
 * @param problem - What the schema made of the file; nothing where it refused it.
 */
export function draftProblem(
  input: unknown,
  problem: Problem | undefined,
  issues: readonly z.core.$ZodIssue[],
): ProblemDraft {
  const faulty = faultyParts(issues);
  const list = <T>(name: string, items: readonly T[] | undefined, schema: z.ZodType<Loose<T>>): Entries<T> =>
    items === undefined ? usableParts(input, name, schema, faulty) : placed(name, items);
  return {
    authors: list('authors', problem?.authors, Author.unwrap().partial()),
    judgements: list('judgements', problem?.judgements, Judgement.unwrap().partial()),
    mechanisms: list('mechanisms', problem?.mechanisms, Mechanism.unwrap().partial()),
    relations: list('relations', problem?.relations, Relation.unwrap().partial()),
    alternatives: list('alternatives', problem?.alternatives, Alternative.unwrap().partial()),
    groups: list('groups', problem?.groups, CriterionGroup.unwrap().partial()),
    criteria: list('criteria', problem?.criteria, Criterion.unwrap().partial()),
    performances: list('performances', problem?.performances, Performance.unwrap().partial()),
    weightSets: list('weightSets', problem?.weightSets, WeightSet.unwrap().partial()),
    gates: list('gates', problem?.gates, Gate.unwrap().partial()),
    actors: list('actors', problem?.actors, Actor.unwrap().partial()),
    approvals: list('approvals', problem?.approvals, Approval.unwrap().partial()),
    conflicts: list('conflicts', problem?.conflicts, Conflict.unwrap().partial()),
    factors: list('factors', problem?.factors, UncertainFactor.unwrap().partial()),
    scenarios: list('scenarios', problem?.scenarios, Scenario.unwrap().partial()),
    adjustments: list('adjustments', problem?.adjustments, Adjustment.unwrap().partial()),
    signposts: list('signposts', problem?.signposts, Signpost.unwrap().partial()),
    triggers: list('triggers', problem?.triggers, Trigger.unwrap().partial()),
    pathways: list('pathways', problem?.pathways, Pathway.unwrap().partial()),
    tippingPoints: list('tippingPoints', problem?.tippingPoints, TippingPoint.unwrap().partial()),
  };
}
