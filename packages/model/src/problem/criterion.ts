import * as z from 'zod';
import { EvidenceIds, Id } from './primitives.ts';

/** Whether more of a criterion is better. */
export const Direction = z.enum(['maximize', 'minimize']);
export type Direction = z.infer<typeof Direction>;

/**
 * Where performances on a criterion may lie.
 *
 * `natural` is a measured quantity between two bounds; `anchored` is a constructed scale whose levels have texts under
 * `criterion.<id>.anchor.<level>`.
 */
export const Scale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('natural'), low: z.number(), high: z.number() }).readonly(),
  z
    .strictObject({ kind: z.literal('anchored'), levels: z.array(z.number()).min(2).max(50).readonly() })
    .readonly(),
]);
export type Scale = z.infer<typeof Scale>;

/**
 * Performance to worth in [0, 1].
 *
 * `linear` runs over the scale in the criterion's direction. `piecewise` joins points of performance and value.
 * `anchored` gives a value to each level of an anchored scale and joins them. `exponential` bends the linear one:
 * positive `rate` rises fast first, negative late, and 0 is linear.
 */
export const ValueFunction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }).readonly(),
  z
    .strictObject({
      kind: z.literal('piecewise'),
      points: z
        .array(z.tuple([z.number(), z.number().min(0).max(1)]).readonly())
        .min(2)
        .max(100)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('anchored'),
      values: z.array(z.number().min(0).max(1)).min(2).max(50).readonly(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('exponential'), rate: z.number().min(-50).max(50) }).readonly(),
]);
export type ValueFunction = z.infer<typeof ValueFunction>;

/** Criteria that belong together under a broader one. */
export const CriterionGroup = z
  .strictObject({
    id: Id,
    /** The group it belongs to; left out at the top. */
    parent: Id.optional(),
    /** Weight among its siblings where a weight set does not name it. Any positive scale; no unit. */
    weight: z.number().min(0).default(1),
    weightJudgement: Id.optional(),
  })
  .readonly();
export type CriterionGroup = z.infer<typeof CriterionGroup>;

/** One thing that alternatives are judged on: a leaf of the criteria tree. */
export const Criterion = z
  .strictObject({
    id: Id,
    /** The group it belongs to; left out at the top. */
    parent: Id.optional(),
    direction: Direction,
    /** What one step means: `USD bn / year`, `months`, `points`. */
    unit: z.string().min(1).max(80),
    scale: Scale,
    valueFunction: ValueFunction.default({ kind: 'linear' }),
    /** Who judged the shape of the value function, and why. */
    valueJudgement: Id.optional(),
    /** Weight among its siblings where a weight set does not name it. Any positive scale; no unit. */
    weight: z.number().min(0).default(1),
    weightJudgement: Id.optional(),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Criterion = z.infer<typeof Criterion>;

/**
 * Weights that somebody would give, for criteria or groups by id.
 *
 * Where it names one of several siblings it names them all; siblings that it does not name keep their own weights.
 */
export const WeightSet = z
  .strictObject({ id: Id, weights: z.record(Id, z.number().min(0)).readonly(), judgement: Id })
  .readonly();
export type WeightSet = z.infer<typeof WeightSet>;

/**
 * A minimum that an alternative must reach on a criterion or group, whatever its total.
 *
 * `statistic` says which point of the performance is compared: the best estimate, or the most that anyone expects.
 */
export const Gate = z
  .strictObject({
    id: Id,
    /** The criterion, or the group whose weakest criterion counts. */
    criterion: Id,
    /** In the criterion's own unit. */
    minimum: z.number(),
    statistic: z.enum(['mode', 'high']).default('mode'),
    judgement: Id,
  })
  .readonly();
export type Gate = z.infer<typeof Gate>;
