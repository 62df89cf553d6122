import * as z from 'zod';
import { EvidenceIds, Id } from './primitives.ts';

/** Levels of the mechanisms that make up a portfolio; a mechanism not named is absent. */
export const Portfolio = z.record(Id, z.int().min(0).max(20)).readonly();
export type Portfolio = z.infer<typeof Portfolio>;

/** One thing compared with the others: a portfolio of mechanisms. Shown to readers as an option. */
export const Alternative = z
  .strictObject({
    id: Id,
    /** `baseline` is today, `reference` is kept for comparison, `candidate` is on offer. */
    role: z.enum(['baseline', 'candidate', 'reference']).default('candidate'),
    /** The route it belongs to, such as `formal-treaty`. */
    family: Id.optional(),
    portfolio: Portfolio.default({}),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Alternative = z.infer<typeof Alternative>;
