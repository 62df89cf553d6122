import { firstMiss } from './compare.ts';
import { contextOf, type ReferenceDocument, readDocuments } from './documents.ts';
import { formats } from './formats/formats.ts';
import type { ReferenceCase } from './reference-format.ts';

/** How many examples ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Run every example of the reference files at some paths.
 *
 * @param print - Receives a line for each example that fails or is skipped, and for each file of an unknown format.
 */
export async function runConformance(
  paths: readonly string[],
  print: (line: string) => void,
): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const document of paths.flatMap(readDocuments)) {
    const cases = casesOf(document, print);
    tally.skipped += cases === undefined ? countOf(document) : 0;
    for (const example of cases ?? []) {
      const fault = example.skipped === undefined ? await faultOf(example) : undefined;
      if (example.skipped !== undefined)
        print(`skipped ${example.id} (${example.method}): ${example.skipped}`);
      if (fault !== undefined) print(`failed ${example.id} (${example.method}): ${fault}`);
      tally[example.skipped !== undefined ? 'skipped' : fault === undefined ? 'passed' : 'failed']++;
    }
  }
  return tally;
}

function casesOf(
  document: ReferenceDocument,
  print: (line: string) => void,
): readonly ReferenceCase[] | undefined {
  const format = formats.find((known) => known.format === document.format);
  if (format === undefined) {
    print(`skipped ${document.path}: no adapter for ${document.format}`);
    return undefined;
  }
  return format.read(document.content, contextOf(document));
}

function countOf({ content }: ReferenceDocument): number {
  const list = content.examples ?? content.cases;
  return Array.isArray(list) ? list.length : 0;
}

/** Says what is wrong with the library's answer, if anything is. */
async function faultOf(example: ReferenceCase): Promise<string | undefined> {
  let answer: unknown;
  try {
    answer = await example.answer();
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (!example.expectsError) return text;
    return example.isTypedError(error) ? undefined : `expected the typed error, not ${text}`;
  }
  if (example.expectsError) return 'expected the typed error, and there was an answer';
  if (example.checks.every(({ figures }) => Object.keys(figures).length === 0)) return 'it expects nothing';
  for (const check of example.checks) {
    const miss = firstMiss(check, answer, example.unordered);
    if (miss !== undefined) return miss;
  }
  return undefined;
}
