import * as z from 'zod';
import { Confidence, EvidenceIds, Id, IsoDate } from './primitives.ts';

/** A person or team that states judgements. */
export const Author = z.strictObject({ id: Id }).readonly();
export type Author = z.infer<typeof Author>;

/**
 * Something that an author stated on a date: a performance, a weight, a position, a threshold.
 *
 * Its reason is a text under `judgement.<id>.reason`.
 */
export const Judgement = z
  .strictObject({
    id: Id,
    /** Who stated it. */
    author: Id,
    /** When it was stated. */
    date: IsoDate,
    /** How good the evidence behind it is; left out where nobody has said. */
    confidence: Confidence.optional(),
    /** What supports it. */
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Judgement = z.infer<typeof Judgement>;
