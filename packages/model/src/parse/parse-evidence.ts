import { EvidenceRecord } from '../evidence/evidence.ts';
import { checkEvidence } from './checks/evidence.ts';
import { draftEvidence } from './evidence-draft.ts';
import type { Fault } from './fault.ts';
import { type FileForm, type ParseSettings, parseFile } from './parse-file.ts';
import { ProblemError } from './problem-error.ts';

/** A record of evidence with what might be meant otherwise, or every fault that keeps the file from being used. */
export type EvidenceResult =
  | { readonly ok: true; readonly evidence: EvidenceRecord; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Read a record of evidence from YAML, JSON or plain data, and say everything that is wrong with it at once.
 *
 * Works as {@link parseProblem} does, which takes the record to follow the problem's own references to it.
 *
 * @returns Never throws for bad input; {@link readEvidence} does.
 */
export function parseEvidence(input: unknown, settings: ParseSettings = {}): EvidenceResult {
  const result = parseFile(input, settings, evidenceForm);
  return result.ok ? { ok: true, evidence: result.value, warnings: result.warnings } : result;
}

/**
 * Read a record of evidence from YAML, JSON or plain data.
 *
 * @throws {@link ProblemError} If the file has faults that keep it from being used; it carries them all.
 */
export function readEvidence(input: unknown, settings: ParseSettings = {}): EvidenceRecord {
  const result = parseEvidence(input, settings);
  if (!result.ok) throw new ProblemError(result.faults);
  return result.evidence;
}

const evidenceForm: FileForm<EvidenceRecord> = {
  schema: EvidenceRecord,
  version: 1,
  migrations: new Map(),
  check: (input, evidence, issues) => checkEvidence(draftEvidence(input, evidence, issues)),
};
