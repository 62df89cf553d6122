import * as z from 'zod';
import { Id } from './primitives.ts';

/**
 * What is known of a quantity, in the criterion's unit.
 *
 * `interval` is uniform between its ends; `pert` is the beta distribution with shape 4; `normal` is cut to the scale;
 * `discrete` lists values with probabilities that sum to 1.
 */
export const Distribution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: z.number() }).readonly(),
  z.strictObject({ kind: z.literal('interval'), low: z.number(), high: z.number() }).readonly(),
  z
    .strictObject({ kind: z.literal('triangular'), low: z.number(), mode: z.number(), high: z.number() })
    .readonly(),
  z.strictObject({ kind: z.literal('pert'), low: z.number(), mode: z.number(), high: z.number() }).readonly(),
  z
    .strictObject({ kind: z.literal('normal'), mean: z.number(), standardDeviation: z.number().min(0) })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('discrete'),
      values: z
        .array(z.strictObject({ value: z.number(), probability: z.number().min(0).max(1) }).readonly())
        .min(1)
        .max(1000)
        .readonly(),
    })
    .readonly(),
]);
export type Distribution = z.infer<typeof Distribution>;

/** How an alternative does on a criterion. A bare number in a file means an exact performance. */
export const Performance = z
  .strictObject({
    alternative: Id,
    criterion: Id,
    distribution: z.union([
      z.number().transform((value) => ({ kind: 'exact' as const, value })),
      Distribution,
    ]),
    /** Who stated it and why. */
    judgement: Id.optional(),
  })
  .readonly();
export type Performance = z.infer<typeof Performance>;
