import type { EvidenceRecord } from '@steelyard/model';
import data from '../data/evidence.json' with { type: 'json' };

const record: object = data;

/** What is known from outside: 183 checked statements, their 248 sources, events, terms and estimative words. Ends on 2026-07-01. */
export const ukraineEvidence = record as EvidenceRecord;
