import * as z from 'zod';
import { EvidenceIds, Id } from './primitives.ts';

/**
 * What it takes for a body to adopt something.
 *
 * `consensus` means that nobody objects, `unanimity` that all say yes; a `majority` counts heads, a
 * `weightedMajority` weights; `all` and `any` join the decisions of several bodies.
 */
export type DecisionRule =
  | { readonly kind: 'single' }
  | { readonly kind: 'consensus' | 'unanimity'; readonly members: number }
  | { readonly kind: 'majority'; readonly members: number; readonly quota: number }
  | {
      readonly kind: 'weightedMajority';
      readonly weights: Readonly<Record<string, number>>;
      readonly quota: number;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly DecisionRule[] };

const members = z.int().min(1).max(10_000);

/** Reads a {@link DecisionRule}. */
export const DecisionRule: z.ZodType<DecisionRule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }).readonly(),
    z.strictObject({ kind: z.enum(['consensus', 'unanimity']), members }).readonly(),
    z.strictObject({ kind: z.literal('majority'), members, quota: z.number().min(0) }).readonly(),
    z
      .strictObject({
        kind: z.literal('weightedMajority'),
        weights: z.record(Id, z.number().min(0)).readonly(),
        quota: z.number().min(0),
      })
      .readonly(),
    z
      .strictObject({ kind: z.enum(['all', 'any']), of: z.array(DecisionRule).min(1).max(50).readonly() })
      .readonly(),
  ]),
);

/** A state or body that decides or can block. */
export const Actor = z
  .strictObject({
    id: Id,
    /** What it is: `state`, `legislature`, `organisation` … */
    kind: Id,
    /** How it decides, where that can be written as a rule; the words are in its texts. */
    rule: DecisionRule.optional(),
    /** Stated position on each alternative, −2 strongly against … +2 strongly for. */
    positions: z.record(Id, z.number().min(-2).max(2)).readonly().default({}),
    positionJudgement: Id.optional(),
    /** Alternatives that it can stop. */
    vetoOver: z.array(Id).readonly().default([]),
    /** How many texts it has of each kind: `actor.<id>.interest.<n>` and so on. */
    texts: z
      .strictObject({
        interests: z.int().min(0),
        constraints: z.int().min(0),
        redLines: z.int().min(0),
        leverage: z.int().min(0),
      })
      .readonly()
      .default({ interests: 0, constraints: 0, redLines: 0, leverage: 0 }),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;
