import type { AlternativeId } from '@steelyard/model';
import { combine, solveLinearProgram } from '../linear/linear-program.ts';
import type { ValueTable } from '../value/value-table.ts';

/** Asks of each alternative how far some weights let it lead all others at once. */
export function leadersUnderSomeWeights({ alternatives, rows }: ValueTable): readonly AlternativeId[] {
  const found: AlternativeId[] = [];
  for (const [a, id] of alternatives.entries()) {
    const own = formOf(rows[a]!);
    const solution = solveLinearProgram('potentiallyOptimal', {
      direction: 'maximize',
      objective: { lead: 1, lag: -1 },
      constraints: [
        { form: Object.fromEntries(rows[a]!.map((_, j) => [`w${j}`, 1])), equal: 1 },
        { form: { lead: 1 }, max: 1 },
        ...rows
          .filter((_, b) => b !== a)
          .map((row) => ({ form: { ...combine([1, own], [-1, formOf(row)]), lead: -1, lag: 1 }, min: 0 })),
      ],
    });
    if (solution !== undefined && solution.value >= -1e-9) found.push(id);
  }
  return found;
}

const formOf = (row: readonly number[]) => Object.fromEntries(row.map((value, j) => [`w${j}`, value]));
