import type { DecisionRule } from '../problem/actor.ts';
import type { PositionReading } from '../problem/approval.ts';
import type { Direction, Scale, ValueFunction } from '../problem/criterion.ts';
import type { Distribution } from '../problem/performance.ts';
import type {
  ActorId,
  AlternativeId,
  Confidence,
  CriterionId,
  EvidenceId,
  Id,
  IsoDate,
  MechanismId,
} from '../problem/primitives.ts';
import type { Likelihood } from '../problem/scenario.ts';

/** What can be added to a problem, taken out of it or put in another order. */
export type Thing =
  | 'alternative'
  | 'mechanism'
  | 'relation'
  | 'group'
  | 'criterion'
  | 'performance'
  | 'weightSet'
  | 'gate'
  | 'actor'
  | 'approval'
  | 'conflict'
  | 'factor'
  | 'scenario'
  | 'adjustment'
  | 'signpost'
  | 'trigger'
  | 'pathway'
  | 'tippingPoint'
  | 'judgement'
  | 'author';

/** A value before and after; one of them is left out where it was not stated. */
export interface FromTo<T> {
  readonly from?: T;
  readonly to?: T;
}

/** A value that was stated before and after. */
export interface Moved<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * One difference between two states of a problem.
 *
 * `propertyChanged` stands for all that has no kind of its own. A performance's id is `<alternative>/<criterion>`.
 */
export type ProblemChange =
  | ({ readonly kind: 'problemRenamed' } & Moved<Id>)
  | ({ readonly kind: 'recordEndMoved' } & FromTo<IsoDate>)
  | { readonly kind: 'added'; readonly thing: Thing; readonly id: string }
  | { readonly kind: 'removed'; readonly thing: Thing; readonly id: string }
  /** Level 0 is absence. */
  | ({
      readonly kind: 'mechanismLevelChanged';
      readonly alternative: AlternativeId;
      readonly mechanism: MechanismId;
    } & Moved<number>)
  | ({
      readonly kind: 'performanceMoved';
      readonly alternative: AlternativeId;
      readonly criterion: CriterionId;
    } & Moved<Distribution>)
  | ({ readonly kind: 'scaleChanged'; readonly criterion: CriterionId } & Moved<Scale>)
  | ({ readonly kind: 'directionTurned'; readonly criterion: CriterionId } & Moved<Direction>)
  | ({ readonly kind: 'valueFunctionChanged'; readonly criterion: CriterionId } & Moved<ValueFunction>)
  | ({ readonly kind: 'regrouped'; readonly criterion: CriterionId } & FromTo<CriterionId>)
  | ({ readonly kind: 'weightChanged'; readonly criterion: CriterionId } & Moved<number>)
  | ({
      readonly kind: 'weightSetChanged';
      readonly weightSet: Id;
      readonly criterion: CriterionId;
    } & FromTo<number>)
  | ({ readonly kind: 'gateMoved'; readonly gate: Id } & Moved<number>)
  | ({
      readonly kind: 'positionChanged';
      readonly actor: ActorId;
      readonly alternative: AlternativeId;
    } & FromTo<number>)
  | { readonly kind: 'vetoGained'; readonly actor: ActorId; readonly alternative: AlternativeId }
  | { readonly kind: 'vetoLost'; readonly actor: ActorId; readonly alternative: AlternativeId }
  | ({ readonly kind: 'decisionRuleChanged'; readonly actor: ActorId } & FromTo<DecisionRule>)
  | ({ readonly kind: 'positionReadingChanged' } & FromTo<PositionReading>)
  | ({ readonly kind: 'scenarioLevelChanged'; readonly scenario: Id; readonly factor: Id } & FromTo<Id>)
  | ({ readonly kind: 'likelihoodChanged'; readonly scenario: Id } & FromTo<Likelihood>)
  | ({
      readonly kind: 'fitChanged';
      readonly scenario: Id;
      readonly alternative: AlternativeId;
    } & FromTo<Id>)
  /** How far a level of a factor moves a performance, in the criterion's unit. */
  | ({ readonly kind: 'shiftMoved'; readonly adjustment: Id } & Moved<number>)
  | ({ readonly kind: 'judgementRedated'; readonly judgement: Id } & Moved<IsoDate>)
  | ({ readonly kind: 'judgementReassigned'; readonly judgement: Id } & Moved<Id>)
  | ({ readonly kind: 'confidenceChanged'; readonly judgement: Id } & FromTo<Confidence>)
  | {
      readonly kind: 'evidenceChanged';
      readonly thing: Thing;
      readonly id: string;
      readonly added: readonly EvidenceId[];
      readonly removed: readonly EvidenceId[];
    }
  | ({
      readonly kind: 'propertyChanged';
      readonly thing: Thing;
      readonly id: string;
      readonly property: string;
    } & FromTo<unknown>)
  | { readonly kind: 'reordered'; readonly thing: Thing }
  | ({ readonly kind: 'textChanged'; readonly language: string; readonly key: string } & FromTo<string>);

/** The kinds of change in the order in which they are listed: what is compared first, then how it is judged, then words. */
export const changeKinds: readonly ProblemChange['kind'][] = [
  'problemRenamed',
  'recordEndMoved',
  'added',
  'removed',
  'mechanismLevelChanged',
  'performanceMoved',
  'scaleChanged',
  'directionTurned',
  'valueFunctionChanged',
  'regrouped',
  'weightChanged',
  'weightSetChanged',
  'gateMoved',
  'positionChanged',
  'vetoGained',
  'vetoLost',
  'decisionRuleChanged',
  'positionReadingChanged',
  'scenarioLevelChanged',
  'likelihoodChanged',
  'fitChanged',
  'shiftMoved',
  'judgementRedated',
  'judgementReassigned',
  'confidenceChanged',
  'evidenceChanged',
  'propertyChanged',
  'reordered',
  'textChanged',
];
