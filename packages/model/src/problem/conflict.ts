import * as z from 'zod';
import { EvidenceIds, Id } from './primitives.ts';

/** A statement about a state of a conflict: which options are taken in it. */
export type Condition =
  | { readonly option: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Reads a {@link Condition}. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ option: Id }).readonly(),
    z.strictObject({ not: Condition }).readonly(),
    z.strictObject({ all: z.array(Condition).min(1).max(50).readonly() }).readonly(),
    z.strictObject({ any: z.array(Condition).min(1).max(50).readonly() }).readonly(),
  ]),
);

/** Whether an alternative's portfolio has a mechanism at a level or higher. */
export const PortfolioTest = z
  .strictObject({
    mechanism: Id,
    fromLevel: z.int().min(1).max(20).default(1),
    /** True where it must be there, false where it must be missing. */
    present: z.boolean().default(true),
  })
  .readonly();
export type PortfolioTest = z.infer<typeof PortfolioTest>;

/** Something a conflictActor can do or leave. Its name is `conflictOption.<id>.name`. */
export const ConflictOption = z
  .strictObject({
    id: Id,
    /** Whether it can be taken back, or taken up again once left. */
    reversible: z.enum(['both', 'only-taken', 'only-left']).default('both'),
  })
  .readonly();
export type ConflictOption = z.infer<typeof ConflictOption>;

/** Something that a conflictActor wants to be true; its words are `statement.<id>`. */
export const PreferenceStatement = z
  .strictObject({
    id: Id,
    wants: Condition,
    /** It counts only under portfolios that pass all these tests. */
    under: z.array(PortfolioTest).max(20).readonly().default([]),
    judgement: Id,
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type PreferenceStatement = z.infer<typeof PreferenceStatement>;

/** One actor, or several that act as one, in a conflict. Its name is `conflictActor.<id>.name`. */
export const ConflictActor = z
  .strictObject({
    id: Id,
    actors: z.array(Id).min(1).max(50).readonly(),
    options: z.array(ConflictOption).min(1).max(16).readonly(),
    /** The most important first: a state that makes an earlier one true is preferred whatever the later ones say. */
    statements: z.array(PreferenceStatement).max(50).readonly(),
  })
  .readonly();
export type ConflictActor = z.infer<typeof ConflictActor>;

/** A step of escalation; its words are `rung.<id>.name` and `rung.<id>.meaning`. */
export const Rung = z.strictObject({ id: Id, when: Condition }).readonly();
export type Rung = z.infer<typeof Rung>;

/** Who can move where, and who wants what: a conflict in option form. Its name is `conflict.<id>.name`. */
export const Conflict = z
  .strictObject({
    id: Id,
    conflictActors: z.array(ConflictActor).min(1).max(10).readonly(),
    /** Combinations that cannot occur. */
    infeasible: z.array(Condition).max(100).readonly().default([]),
    /** The options taken today. */
    start: z.array(Id).readonly().default([]),
    /** From calm to worst; a state stands on the last one whose condition it meets. */
    rungs: z.array(Rung).max(20).readonly().default([]),
    judgement: Id,
  })
  .readonly();
export type Conflict = z.infer<typeof Conflict>;
