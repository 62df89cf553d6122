import * as z from 'zod';
import { DecisionRule } from './actor.ts';
import { EvidenceIds, Id } from './primitives.ts';

/** One decision on the way to adopting an alternative. Its name is `approvalStep.<id>.name`. */
export const ApprovalStep = z
  .strictObject({
    id: Id,
    /** The actor that decides. */
    body: Id,
    /** How it decides here. */
    rule: DecisionRule,
    /**
     * Members of the body that are actors themselves, and how many seats each has. The remaining seats follow the
     * body's own stated position.
     */
    seats: z.record(Id, z.int().min(1).max(10_000)).readonly().default({}),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type ApprovalStep = z.infer<typeof ApprovalStep>;

/** What it takes to adopt an alternative: steps that must all be taken; none where it is in force already. */
export const Approval = z
  .strictObject({ alternative: Id, steps: z.array(ApprovalStep).max(50).readonly(), judgement: Id })
  .readonly();
export type Approval = z.infer<typeof Approval>;

/** How a stated position is read as a chance of consent. */
export const PositionReading = z
  .strictObject({
    /** Position from which on an actor consents. */
    acceptsFrom: z.number().min(-2).max(2),
    /** How far the true position may lie from the stated one, in steps of the scale. */
    spread: z.number().min(0).max(4),
    judgement: Id,
  })
  .readonly();
export type PositionReading = z.infer<typeof PositionReading>;
