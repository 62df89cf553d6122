import * as z from 'zod';
import { EvidenceIds, Id } from './primitives.ts';

/** One commitment that an alternative can be built from, in levels from 0 (absent) up. */
export const Mechanism = z
  .strictObject({
    id: Id,
    /** What kind of commitment it is: `commitment`, `presence`, `capability` … */
    family: Id,
    /** An `instrument` gives something; a `constraint` limits what the rest may do. */
    kind: z.enum(['instrument', 'constraint']).default('instrument'),
    /** Highest level; level 0 means absent. */
    highestLevel: z.int().min(1).max(20),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Mechanism = z.infer<typeof Mechanism>;

/** How one mechanism bears on another. */
export const RelationType = z.enum(['requires', 'excludes', 'conflicts', 'substitutes', 'reinforces']);
export type RelationType = z.infer<typeof RelationType>;

/**
 * A relation between two mechanisms, holding from a level of the first and, where it asks for the second, up to a
 * level of it.
 *
 * `requires`: from `fromLevel` of the first, at least `toLevel` of the second. `excludes`: never both from those levels
 * up. `conflicts`: a strain, not a bar. `substitutes` and `reinforces`: information, never a fault.
 */
export const Relation = z
  .strictObject({
    id: Id,
    from: Id,
    type: RelationType,
    to: Id,
    fromLevel: z.int().min(1).default(1),
    toLevel: z.int().min(1).default(1),
    /** Whether a source states the relation or somebody judged it. */
    basis: z.enum(['sourced', 'judgement']),
    /** Who judged the levels from which it holds, and why. */
    levelJudgement: Id.optional(),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Relation = z.infer<typeof Relation>;
