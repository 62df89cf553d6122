import type { AlternativeId, PerformanceTable } from '@steelyard/model';
import { combine, type LinearConstraint, solveLinearProgram } from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import { type MarginalForms, marginalForms } from './marginal-forms.ts';

/** A statement that one alternative is better than another. */
export interface PreferenceStatement {
  readonly better: AlternativeId;
  readonly worse: AlternativeId;
}

/** What holds for every, and for some, additive value function that agrees with some statements. Rows and columns are alternatives. */
export interface RobustRelations {
  /** Whether the row's alternative is at least as good as the column's under all of them. */
  readonly necessary: readonly (readonly boolean[])[];
  /** Whether it is under at least one. */
  readonly possible: readonly (readonly boolean[])[];
}

const least = 1e-9;

/**
 * Find which preferences follow from a few statements, whatever the value functions (robust ordinal regression).
 *
 * What is necessary needs no further judgement; what is only possible does. Value functions may have any rising shape.
 *
 * @throws {@link ScoringError} If a statement names no alternative, or no value function agrees with all statements.
 * @see Greco, Mousseau & Słowiński (2008), Ordinal regression revisited [greco2008]
 */
export async function robustOrdinalRegression(
  table: PerformanceTable,
  statements: readonly PreferenceStatement[],
): Promise<RobustRelations> {
  const forms = marginalForms('robustOrdinalRegression', table);
  const agreed = agreementConstraints(forms, statements);
  if ((await largestMargin(agreed)) <= least)
    throw new ScoringError({
      method: 'robustOrdinalRegression',
      what: 'no additive value function agrees with all statements',
      why: 'They contradict each other, or a dominated alternative is said to be better.',
      remedy: 'Withdraw a statement.',
    });
  const necessary: boolean[][] = [];
  const possible: boolean[][] = [];
  for (const a of forms.alternatives) {
    const always: boolean[] = [];
    const sometimes: boolean[] = [];
    for (const b of forms.alternatives) {
      always.push(a === b || (await largestMargin([...agreed, ahead(forms, b, a, true)])) <= least);
      sometimes.push(a === b || (await largestMargin([...agreed, ahead(forms, a, b, false)])) > least);
    }
    necessary.push(always);
    possible.push(sometimes);
  }
  return { necessary, possible };
}

function agreementConstraints(
  forms: MarginalForms,
  statements: readonly PreferenceStatement[],
): readonly LinearConstraint[] {
  for (const id of statements.flatMap(({ better, worse }) => [better, worse]))
    if (!forms.totals.has(id))
      throw new ScoringError({
        method: 'robustOrdinalRegression',
        what: `a statement names ${id}, which is no alternative of the table`,
        why: 'Statements are about performances, and it has none.',
        remedy: 'Add it to the table, or drop the statement.',
        cell: { alternative: id },
      });
  return [
    forms.normalization,
    { form: { margin: 1 }, max: 1 },
    ...statements.map(({ better, worse }) => ahead(forms, better, worse, true)),
  ];
}

/** One alternative at least as good as another, by the margin or without it. */
function ahead(
  forms: MarginalForms,
  a: AlternativeId,
  b: AlternativeId,
  byMargin: boolean,
): LinearConstraint {
  const difference = combine([1, forms.totals.get(a)!], [-1, forms.totals.get(b)!]);
  return { form: byMargin ? { ...difference, margin: -1 } : difference, min: 0 };
}

async function largestMargin(constraints: readonly LinearConstraint[]): Promise<number> {
  const program = { direction: 'maximize', objective: { margin: 1 }, constraints } as const;
  return (await solveLinearProgram('robustOrdinalRegression', program))?.value ?? 0;
}
