import * as z from 'zod';
import { EvidenceIds, Id, IsoDate } from './primitives.ts';

/** Something outside the deciders' control, with the levels it can take. */
export const UncertainFactor = z
  .strictObject({ id: Id, levels: z.array(Id).min(1).max(50).readonly() })
  .readonly();
export type UncertainFactor = z.infer<typeof UncertainFactor>;

/** Probability of an event as a range in percent, with the estimative scale its word comes from. */
export const Likelihood = z
  .strictObject({
    scale: Id,
    low: z.number().min(0).max(100),
    high: z.number().min(0).max(100),
    judgement: Id,
  })
  .readonly();
export type Likelihood = z.infer<typeof Likelihood>;

/** One level for each uncertain factor. Scenarios may overlap; their likelihoods need not add to 100. */
export const Scenario = z
  .strictObject({
    id: Id,
    /** Factor id to level id. */
    levels: z.record(Id, Id).readonly(),
    likelihood: Likelihood.optional(),
    /** How an alternative fits, as a word whose text is `fit.<word>`. */
    fit: z.record(Id, Id).readonly().default({}),
    fitJudgement: Id.optional(),
    /** Signposts that tell whether it is coming. */
    watch: z.array(Id).readonly().default([]),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Scenario = z.infer<typeof Scenario>;

/** Something that is watched, read in bands from good to bad; the bands are texts `signpost.<id>.band.<band>`. */
export const Signpost = z
  .strictObject({
    id: Id,
    bands: z.array(Id).min(2).max(10).readonly().default(['green', 'amber', 'red']),
    /** When the last reading was taken; its words are `signpost.<id>.lastReading`. */
    readOn: IsoDate.optional(),
    /** The band in which that reading lies; left out where it says too little. */
    band: Id.optional(),
    bandJudgement: Id.optional(),
    evidence: EvidenceIds.default([]),
  })
  .readonly();
export type Signpost = z.infer<typeof Signpost>;

/** A level of one or more signposts that calls for a change. */
export const Trigger = z
  .strictObject({
    id: Id,
    signposts: z.array(Id).readonly().default([]),
    /** Alternatives that it bears on. */
    alternatives: z.array(Id).readonly().default([]),
  })
  .readonly();
export type Trigger = z.infer<typeof Trigger>;

/** One stretch of a pathway. */
export const Phase = z
  .strictObject({
    id: Id,
    /** The alternative or mechanism that carries this phase. */
    main: Id,
    /** Alternatives built up meanwhile. */
    build: z.array(Id).readonly().default([]),
    /** Alternatives kept possible. */
    keepOpen: z.array(Id).readonly().default([]),
    /** Triggers that end it; the words are `phase.<id>.exitWhen`. */
    exitTriggers: z.array(Id).readonly().default([]),
  })
  .readonly();
export type Phase = z.infer<typeof Phase>;

/** A sequence of phases. */
export const Pathway = z.strictObject({ id: Id, phases: z.array(Phase).min(1).readonly() }).readonly();
export type Pathway = z.infer<typeof Pathway>;

/** When an alternative stops sufficing; the words are `tippingPoint.<alternative>`. */
export const TippingPoint = z
  .strictObject({ alternative: Id, signposts: z.array(Id).readonly().default([]), judgement: Id.optional() })
  .readonly();
export type TippingPoint = z.infer<typeof TippingPoint>;
