import type * as z from 'zod';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { Problem, schemaVersion } from '../problem/problem.ts';
import { checkActors } from './checks/actors.ts';
import { checkBasis } from './checks/basis.ts';
import { checkCriteria } from './checks/criteria.ts';
import { checkIds } from './checks/ids.ts';
import { checkPerformances } from './checks/performances.ts';
import { checkPortfolios } from './checks/portfolios.ts';
import { checkReferences } from './checks/references.ts';
import { checkScales } from './checks/scales.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkTexts } from './checks/texts.ts';
import type { Fault } from './fault.ts';
import { problemMigrations } from './migrations.ts';
import { type FileForm, type ParseSettings, parseFile } from './parse-file.ts';
import { draftProblem } from './problem-draft.ts';
import { ProblemError } from './problem-error.ts';

/** What a caller can choose when a problem is read. */
export interface ProblemSettings extends ParseSettings {
  /** The facts that the problem rests on; its references to them are followed only if they are given. */
  readonly evidence?: EvidenceRecord;
}

/** A problem with what might be meant otherwise, or every fault that keeps the file from being used. */
export type ProblemResult =
  | { readonly ok: true; readonly problem: Problem; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Read a problem from YAML, JSON or plain data, and say everything that is wrong with it at once.
 *
 * Each fault has a stable code, a sentence, the path of keys and, in a text, its line and column; where a name was
 * probably misspelt it says which was meant. Files of older versions are migrated. Mechanisms that an alternative
 * requires and lacks are findings about it, not faults of the file; so are texts that are missing.
 *
 * @param input - The text of a file, or plain data from a program.
 * @returns Never throws for bad input; {@link readProblem} does.
 * @example
 * ```ts
 * import { parseProblem } from '@steelyard/model/parse';
 *
 * const result = parseProblem('schemaVersion: 1\nid: River', { file: 'case.yaml' });
 * result.ok || result.faults.map(({ line, code, path }) => `${line} ${code} ${path}`); // → ['1 P202 alternatives', '1 P202 criteria', '1 P202 performances', '2 P206 id']
 * ```
 */
export function parseProblem(input: unknown, settings: ProblemSettings = {}): ProblemResult {
  const result = parseFile(input, settings, problemForm(settings.evidence));
  return result.ok ? { ok: true, problem: result.value, warnings: result.warnings } : result;
}

/**
 * Read a problem from YAML, JSON or plain data.
 *
 * @throws {@link ProblemError} If the file has faults that keep it from being used; it carries them all.
 */
export function readProblem(input: unknown, settings: ProblemSettings = {}): Problem {
  const result = parseProblem(input, settings);
  if (!result.ok) throw new ProblemError(result.faults);
  return result.problem;
}

const isTooLong = ({ code, path }: z.core.$ZodIssue) => code === 'too_big' && path.length === 1;

const problemForm = (evidence: EvidenceRecord | undefined): FileForm<Problem> => ({
  schema: Problem,
  version: schemaVersion,
  migrations: problemMigrations,
  *check(input, problem, issues) {
    if (issues.some(isTooLong)) return; // to follow every reference in lists without end takes without end
    const draft = draftProblem(input, problem, issues);
    yield* checkIds(draft);
    yield* checkReferences(draft);
    yield* checkCriteria(draft);
    yield* checkScales(draft);
    yield* checkPerformances(draft);
    yield* checkPortfolios(draft);
    yield* checkScenarios(draft);
    yield* checkActors(draft);
    if (evidence !== undefined) yield* checkBasis(draft, evidence);
    if (problem !== undefined) yield* checkTexts(problem);
  },
});
