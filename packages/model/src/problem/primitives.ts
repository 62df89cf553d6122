import * as z from 'zod';

/** Names a thing within one problem: short, stable, lower case with hyphens, never shown to readers. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as mutual-defence')
  .max(80);
export type Id = z.infer<typeof Id>;

/** The id of an alternative. */
export type AlternativeId = Id;
/** The id of a criterion or of a group of criteria. */
export type CriterionId = Id;
/** The id of a mechanism. */
export type MechanismId = Id;
/** The id of an actor. */
export type ActorId = Id;
/** The id of an item of evidence. */
export type EvidenceId = Id;

/** A day, month or year: `2026-07-01`, `2026-07`, `2026`. */
export const IsoDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a day, month or year, such as 2026-07-01, 2026-07 or 2026',
  );
export type IsoDate = z.infer<typeof IsoDate>;

/** Quality of the evidence behind a judgement. Not a likelihood. */
export const Confidence = z.enum(['low', 'moderate', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/** Evidence ids that a record rests on; empty where it rests on judgement alone. */
export const EvidenceIds = z.array(Id).readonly();
