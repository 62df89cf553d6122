import type * as z from 'zod';
import {
  EstimativeScale,
  Event,
  Evidence,
  type EvidenceRecord,
  SeedClaim,
  Source,
  Term,
} from '../evidence/evidence.ts';
import { type Entries, faultyParts, type Loose, placed, usableParts } from './draft.ts';

/** The lists of a record of evidence as far as they are usable. */
export interface EvidenceDraft {
  readonly items: Entries<Evidence>;
  readonly sources: Entries<Source>;
  readonly events: Entries<Event>;
  readonly terms: Entries<Term>;
  readonly seedClaims: Entries<SeedClaim>;
  readonly estimativeScales: Entries<EstimativeScale>;
}

/**
 * Gathers the lists of a record of evidence with their places.
 *
 * @param record - What the schema made of the file; nothing where it refused it.
 */
export function draftEvidence(
  input: unknown,
  record: EvidenceRecord | undefined,
  issues: readonly z.core.$ZodIssue[],
): EvidenceDraft {
  const faulty = faultyParts(issues);
  const list = <T>(name: string, items: readonly T[] | undefined, schema: z.ZodType<Loose<T>>): Entries<T> =>
    items === undefined ? usableParts(input, name, schema, faulty) : placed(name, items);
  return {
    items: list('items', record?.items, Evidence.unwrap().partial()),
    sources: list('sources', record?.sources, Source.unwrap().partial()),
    events: list('events', record?.events, Event.unwrap().partial()),
    terms: list('terms', record?.terms, Term.unwrap().partial()),
    seedClaims: list('seedClaims', record?.seedClaims, SeedClaim.unwrap().partial()),
    estimativeScales: list('estimativeScales', record?.estimativeScales, EstimativeScale.unwrap().partial()),
  };
}
