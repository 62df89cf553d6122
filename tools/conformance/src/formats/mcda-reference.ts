import { NegotiationError } from '@steelyard/negotiation';
import { ScoringError } from '@steelyard/scoring';
import { isRecord } from '../compare.ts';
import { mcdaMethods } from '../mcda/methods.ts';
import type { Check, ReferenceCase, ReferenceContext, ReferenceFormat } from '../reference-format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Examples of methods of multi-criteria analysis. */
export const mcdaReference: ReferenceFormat = {
  format: 'mcda-reference/1',
  read: (document, context) => examplesIn(document).map((example) => caseOf(example, context)),
};

function caseOf(example: Fields, context: ReferenceContext): ReferenceCase {
  const id = String(example.id);
  const method = String(example.method);
  const run = mcdaMethods[method];
  const expected = fieldsOf(example.expected);
  const skipped =
    example.compare === false ? 'not meant to be compared' : run === undefined ? 'not built yet' : undefined;
  return {
    id,
    method,
    ...(skipped !== undefined && { skipped }),
    expectsError: expected.error === true,
    checks: checksOf(example, expected),
    unordered: ['kemeny_orders'],
    answer: () => {
      const { input, params } = questionOf(example, context);
      return run?.(input, params);
    },
    isTypedError: (error) =>
      (error instanceof ScoringError || error instanceof NegotiationError) &&
      error.message.startsWith(error.method),
  };
}

function checksOf(example: Fields, expected: Fields): readonly Check[] {
  const tolerance = typeof example.tolerance === 'number' ? example.tolerance : 1e-9;
  const recomputed = fieldsOf(fieldsOf(example.verification).own_recomputation);
  return [
    { label: 'expected', figures: expected, tolerance, relative: false },
    ...(Object.keys(recomputed).length > 0
      ? [{ label: 'own_recomputation', figures: recomputed, tolerance: 1e-9, relative: true }]
      : []),
  ];
}

/** What the library is asked: the example's input and parameters, over those that it refers to, with its samples. */
function questionOf(example: Fields, context: ReferenceContext): { input: Fields; params: Fields } {
  const { ref, samples_file: samplesFile, ...own } = fieldsOf(example.input);
  const base = ref === undefined ? undefined : findExample(String(ref), context);
  const asked = base === undefined ? { input: {}, params: {} } : questionOf(base, context);
  return {
    input: {
      ...asked.input,
      ...own,
      ...(samplesFile !== undefined && { samples: context.sibling(String(samplesFile)) }),
    },
    params: { ...asked.params, ...fieldsOf(example.params) },
  };
}

function findExample(id: string, context: ReferenceContext): Fields {
  const found = context
    .folder()
    .filter(isRecord)
    .flatMap(examplesIn)
    .find((example) => example.id === id);
  if (found === undefined) throw new Error(`there is no example ${id} to take the input from`);
  return found;
}

function examplesIn(document: Fields): readonly Fields[] {
  return Array.isArray(document.examples) ? document.examples.filter(isRecord) : [];
}

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});
