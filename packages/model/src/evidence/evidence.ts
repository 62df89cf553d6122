import * as z from 'zod';
import { Id, IsoDate } from '../problem/primitives.ts';

/** A number that an item of evidence states: one value, or a range. Its label and unit are texts. */
export const EvidenceFigure = z
  .strictObject({ value: z.number().optional(), low: z.number().optional(), high: z.number().optional() })
  .readonly();
export type EvidenceFigure = z.infer<typeof EvidenceFigure>;

/** A checked statement of fact; its words are `evidence.<id>.statement` and, at times, `evidence.<id>.note`. */
export const Evidence = z
  .strictObject({
    id: Id,
    topic: Id,
    figures: z.array(EvidenceFigure).readonly().default([]),
    /** The date that the statement describes; left out where it has none. */
    asOf: IsoDate.optional(),
    sources: z.array(Id).min(1).readonly(),
    confidence: z.enum(['low', 'moderate', 'high']),
    /** Best reliability tier among its sources; 1 is best, 4 worst. */
    bestTier: z.int().min(1).max(4),
    /** How many pages state it; they need not be independent. */
    sourceCount: z.int().min(1),
  })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;

const DateParts = z
  .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3).readonly()).length(1).readonly() })
  .readonly();

/** Where evidence comes from, as CSL-JSON; what kind of page it is and how reliable stands under `custom`. */
export const Source = z
  .strictObject({
    id: Id,
    type: z.enum([
      'webpage',
      'article-journal',
      'article-newspaper',
      'report',
      'legal_case',
      'legislation',
      'document',
      'entry-encyclopedia',
    ]),
    /** The page's own title; left out where the page has none that was seen, and `source.<id>.description` says what it is. */
    title: z.string().min(1).optional(),
    publisher: z.string().min(1),
    URL: z.url({ protocol: /^https?$/ }),
    issued: DateParts.optional(),
    accessed: DateParts,
    custom: z.strictObject({ kind: Id, reliabilityTier: z.int().min(1).max(4) }).readonly(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;

/** A dated event; its words are `event.<id>`. */
export const Event = z.strictObject({ id: Id, date: IsoDate, evidence: Id }).readonly();
export type Event = z.infer<typeof Event>;

/** A word explained; its name and definition are `term.<id>.name` and `term.<id>.definition`. */
export const Term = z.strictObject({ id: Id }).readonly();
export type Term = z.infer<typeof Term>;

/** A claim of the text that the case began from, held against the evidence; its words are `seedClaim.<id>.*`. */
export const SeedClaim = z.strictObject({ id: Id, evidence: z.array(Id).readonly() }).readonly();
export type SeedClaim = z.infer<typeof SeedClaim>;

const percent = z.number().min(0).max(100);

/** A range in percent that an estimative word stands for. */
export const EstimativeTerm = z
  .strictObject({
    low: percent,
    high: percent,
    /** Whether each bound was seen in a source; left out where the whole scale was. */
    lowVerified: z.boolean().optional(),
    highVerified: z.boolean().optional(),
    /** The range that a later edition gives. */
    later: z.strictObject({ low: percent, high: percent }).readonly().optional(),
  })
  .readonly();
export type EstimativeTerm = z.infer<typeof EstimativeTerm>;

/** A scale of estimative words, each for a range in percent; its words are `estimative.<id>.term.<n>`. */
export const EstimativeScale = z
  .strictObject({
    id: Id,
    /** Whether the bounds were seen in a source: all of them, or only in part. */
    verified: z.enum(['yes', 'partly']),
    contiguous: z.boolean(),
    evidence: z.array(Id).readonly(),
    terms: z.array(EstimativeTerm).min(1).readonly(),
  })
  .readonly();
export type EstimativeScale = z.infer<typeof EstimativeScale>;

/** All that is known from outside: facts, where they come from, and the words used for them. */
export const EvidenceRecord = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** The day on which the record of facts ends. */
    asOf: IsoDate,
    items: z.array(Evidence).readonly(),
    sources: z.array(Source).readonly(),
    events: z.array(Event).readonly(),
    terms: z.array(Term).readonly(),
    seedClaims: z.array(SeedClaim).readonly(),
    estimativeScales: z.array(EstimativeScale).readonly(),
  })
  .readonly();
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;
