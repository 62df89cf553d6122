import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PerformanceTable, Weights } from '@steelyard/model';

/** A worked example with its published answer; packages/testing/reference/mcda/README.md says what each field means. */
export interface PublishedExample {
  readonly id: string;
  readonly method: string;
  readonly source: { readonly citation: string };
  readonly input: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Absolute tolerance of the published figures. */
  readonly tolerance: number;
}

const folder = join(import.meta.dirname, '../reference/mcda/examples');

/**
 * Read a worked example of multi-criteria analysis.
 *
 * @throws If there is none of that id.
 */
export function publishedExample(id: string): PublishedExample {
  const found = allExamples().get(id);
  if (found === undefined)
    throw new Error(`publishedExample: there is no ${id}. See packages/testing/reference/mcda/index.json.`);
  return found;
}

/** A worked example of a method that scores a table: the table and the weights, by the example's own names. */
export function publishedTable(id: string): { readonly table: PerformanceTable; readonly weights: Weights } {
  const { input } = publishedExample(id);
  const directions = input.directions as readonly ('max' | 'min')[];
  const criteria = input.criteria as readonly string[];
  const weights = (input.weights as readonly number[] | undefined) ?? criteria.map(() => 1);
  return {
    table: {
      alternatives: input.alternatives as readonly string[],
      criteria: criteria.map((criterion, j) => ({
        id: criterion,
        direction: directions[j] === 'min' ? 'minimize' : 'maximize',
      })),
      rows: input.matrix as readonly (readonly number[])[],
    },
    weights: Object.fromEntries(criteria.map((criterion, j) => [criterion, weights[j]!])),
  };
}

/** A list of published figures of an example. */
export function publishedFigures(id: string, name: string): readonly number[] {
  return publishedExample(id).expected[name] as readonly number[];
}

let examples: ReadonlyMap<string, PublishedExample> | undefined;

function allExamples(): ReadonlyMap<string, PublishedExample> {
  examples ??= new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const document: { examples?: readonly PublishedExample[] } = JSON.parse(
          readFileSync(join(folder, name), 'utf8'),
        );
        return document.examples ?? [];
      })
      .map((example) => [example.id, example]),
  );
  return examples;
}
