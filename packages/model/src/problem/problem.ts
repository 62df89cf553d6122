import * as z from 'zod';
import { Actor } from './actor.ts';
import { Adjustment } from './adjustment.ts';
import { Alternative } from './alternative.ts';
import { Approval, PositionReading } from './approval.ts';
import { Conflict } from './conflict.ts';
import { Criterion, CriterionGroup, Gate, WeightSet } from './criterion.ts';
import { Author, Judgement } from './judgement.ts';
import { Mechanism, Relation } from './mechanism.ts';
import { Performance } from './performance.ts';
import { Id, IsoDate } from './primitives.ts';
import { Pathway, Scenario, Signpost, TippingPoint, Trigger, UncertainFactor } from './scenario.ts';

/** The version that this package writes. Older files are migrated when they are read. */
export const schemaVersion = 1;

const list = <T extends z.ZodType>(item: T) => z.array(item).max(10_000).readonly().default([]);

/**
 * The structured question: alternatives, criteria, performances and all that bears on them.
 *
 * Ids only. Words live in texts, keyed by these ids; a file of one's own may carry them along under `texts`.
 */
export const Problem = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(schemaVersion),
    id: Id,
    /** The day on which the record of facts ends. */
    asOf: IsoDate.optional(),
    authors: list(Author),
    judgements: list(Judgement),
    mechanisms: list(Mechanism),
    relations: list(Relation),
    alternatives: z.array(Alternative).min(1).max(10_000).readonly(),
    groups: list(CriterionGroup),
    criteria: z.array(Criterion).min(1).max(1000).readonly(),
    performances: z.array(Performance).max(1_000_000).readonly(),
    weightSets: list(WeightSet),
    gates: list(Gate),
    actors: list(Actor),
    approvals: list(Approval),
    /** How stated positions are read; without it no chance of consent is given. */
    positionReading: PositionReading.optional(),
    conflicts: list(Conflict),
    factors: list(UncertainFactor),
    scenarios: list(Scenario),
    adjustments: list(Adjustment),
    signposts: list(Signpost),
    triggers: list(Trigger),
    pathways: list(Pathway),
    tippingPoints: list(TippingPoint),
    /** Language code to text key to text. */
    texts: z
      .record(z.string(), z.record(z.string(), z.string().max(20_000)).readonly())
      .readonly()
      .optional(),
  })
  .readonly();
export type Problem = z.infer<typeof Problem>;
