import * as z from 'zod';
import { Id } from './primitives.ts';

/**
 * How a level of an uncertain factor moves performances on one criterion.
 *
 * In a scenario the shifts of all its levels that reach a performance are added, and the moved performance is cut at
 * the ends of the criterion's scale.
 */
export const Adjustment = z
  .strictObject({
    id: Id,
    factor: Id,
    level: Id,
    /** One alternative, or every one whose portfolio has the mechanism at `fromLevel` or higher. */
    target: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('alternative'), alternative: Id }).readonly(),
      z
        .strictObject({
          kind: z.literal('mechanism'),
          mechanism: Id,
          fromLevel: z.int().min(1).max(20).default(1),
        })
        .readonly(),
    ]),
    criterion: Id,
    /** In the criterion's own unit; positive is more of it, whatever its direction. */
    shift: z.number(),
    judgement: Id,
  })
  .readonly();
export type Adjustment = z.infer<typeof Adjustment>;
