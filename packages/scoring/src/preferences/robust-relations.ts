import type { AlternativeId, PerformanceTable } from '@steelyard/model';
import { combine, type LinearConstraint, solveLinearProgram } from '../linear/linear-program.ts';
import { ScoringError } from '../scoring-error.ts';
import { type MarginalForms, marginalForms } from './marginal-forms.ts';
import type { PreferenceStatement, RobustRelations } from './preference-statement.ts';

const least = 1e-9;

/** Asks of each ordered pair how far one may lead the other under what was stated. */
export function robustRelations(
  table: PerformanceTable,
  statements: readonly PreferenceStatement[],
): RobustRelations {
  const forms = marginalForms('robustOrdinalRegression', table);
  const agreed = agreementConstraints(forms, statements);
  if (largestMargin(agreed) <= least)
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
      always.push(a === b || largestMargin([...agreed, ahead(forms, b, a, true)]) <= least);
      sometimes.push(a === b || largestMargin([...agreed, ahead(forms, a, b, false)]) > least);
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

function largestMargin(constraints: readonly LinearConstraint[]): number {
  const program = { direction: 'maximize', objective: { margin: 1 }, constraints } as const;
  return solveLinearProgram('robustOrdinalRegression', program)?.value ?? 0;
}
