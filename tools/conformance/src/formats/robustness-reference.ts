import { isRecord } from '../compare.ts';
import type { ReferenceCase, ReferenceFormat } from '../reference-format.ts';
import { classical, elicitationFit } from '../robustness/experts.ts';
import { crossImpact, ensemble, information, metrics, pathways, prim } from '../robustness/futures.ts';
import {
  counterRandom,
  discrepancy,
  distribution,
  mergeableSummaries,
  sobolSequence,
  specialFunctions,
} from '../robustness/numbers.ts';
import { check, type Fields, type RobustnessKind, without } from '../robustness/question.ts';
import { morris, pawn, sobolAnalytic, sobolEstimators } from '../robustness/sensitivity.ts';

const kinds: Readonly<Record<string, RobustnessKind>> = {
  'adaptive-pathways': pathways,
  cib: crossImpact,
  'cooke-classical-model': classical,
  'counter-rng': counterRandom,
  discrepancy,
  distribution,
  'elicitation-fit': elicitationFit,
  'mergeable-summaries': mergeableSummaries,
  'monte-carlo-ensemble': ensemble,
  morris,
  pawn,
  prim,
  'robustness-metrics': metrics,
  'sobol-indices-analytic': sobolAnalytic,
  'sobol-indices-estimators': sobolEstimators,
  'sobol-sequence': sobolSequence,
  'special-functions': specialFunctions,
  'value-of-information': information,
};

/** Cases of numerics, robustness, sensitivity and pathways. */
export const robustnessReference: ReferenceFormat = {
  format: 'robustness-reference/1',
  read: (document) => {
    const kind = String(document.kind);
    const tolerance = typeof document.tolerance === 'number' ? document.tolerance : 1e-9;
    const cases = Array.isArray(document.cases) ? document.cases.filter(isRecord) : [];
    return cases.map((example) => caseOf(kind, example, tolerance));
  },
};

function caseOf(kind: string, example: Fields, fileTolerance: number): ReferenceCase {
  const known = kinds[kind];
  const tolerance = typeof example.tolerance === 'number' ? example.tolerance : fileTolerance;
  const expected = isRecord(example.expected) ? example.expected : { value: example.expected };
  const skipped =
    example.compare === false
      ? 'not meant to be compared'
      : known === undefined
        ? 'not built yet'
        : undefined;
  const checks = known?.checks?.(example, expected, tolerance) ?? [check(expected, tolerance)];
  return {
    id: String(example.id),
    method: kind,
    ...(skipped !== undefined && { skipped }),
    expectsError: expected.error === true,
    checks: skipped === undefined ? checks : [],
    unordered: [],
    answer: () => known?.answer(questionOf(kind, example)),
    isTypedError: (error) => error instanceof RangeError,
  };
}

/** What the library is asked. The id stays out, save where it is the only name of the function asked for. */
function questionOf(kind: string, example: Fields): Fields {
  const hidden = ['expected', 'published', 'uniform53', 'uniform32open', 'verified', 'note'];
  return without(example, ...hidden, ...(kind === 'special-functions' ? [] : ['id']));
}
