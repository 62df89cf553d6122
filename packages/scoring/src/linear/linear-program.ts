import { solve } from 'yalps';
import { ScoringError } from '../scoring-error.ts';

/** A sum of variables, by name. */
export type LinearForm = Readonly<Record<string, number>>;

/** Bounds on a sum of variables. */
export interface LinearConstraint {
  readonly form: LinearForm;
  readonly min?: number;
  readonly max?: number;
  readonly equal?: number;
}

/** A sum to make as large or small as some bounds allow. Every variable is at least 0. */
export interface LinearProgram {
  readonly direction: 'maximize' | 'minimize';
  readonly objective: LinearForm;
  readonly constraints: readonly LinearConstraint[];
}

/** The best value with the variables that reach it; variables left out are 0. */
export interface LinearSolution {
  readonly value: number;
  readonly variables: LinearForm;
}

const precision = 1e-12;
const goal = 'objective';

/**
 * Solve a linear program by the simplex method.
 *
 * Only what is itself loaded on first use may import this file, since the solver comes with it. Coefficients should be near 1: figures smaller than 1e-12 count as 0.
 *
 * @param method - The method that asks, for its error.
 * @returns Undefined where no variables meet the bounds.
 * @throws {@link ScoringError} If the bounds do not bound the objective, or the solver gives up.
 * @see Dantzig (1963), Linear Programming and Extensions [dantzig1963]
 */
export function solveLinearProgram(
  method: string,
  { direction, objective, constraints }: LinearProgram,
): LinearSolution | undefined {
  const variables = new Map<string, Map<string, number>>();
  const enter = (row: string, form: LinearForm) => {
    for (const [name, coefficient] of Object.entries(form)) {
      const column = variables.get(name) ?? new Map<string, number>();
      variables.set(name, column.set(row, coefficient));
    }
  };
  enter(goal, objective);
  for (const [k, { form }] of constraints.entries()) enter(`row ${k}`, form);
  const {
    status,
    result,
    variables: found,
  } = solve(
    {
      direction,
      objective: goal,
      constraints: constraints.map(({ form: _, ...bounds }, k) => [`row ${k}`, bounds] as const),
      variables,
    },
    { precision, checkCycles: true, maxPivots: 100_000 },
  );
  if (status === 'infeasible') return undefined;
  if (status === 'optimal') return { value: result, variables: Object.fromEntries(found) };
  throw new ScoringError({
    method,
    what: `the linear program is ${status === 'unbounded' ? 'unbounded' : 'too hard to solve'}`,
    why: 'Without an optimum there is no answer.',
    remedy: 'Bound what is asked for, or state fewer examples.',
  });
}

/** Adds sums of variables, each times a factor. */
export function combine(...parts: readonly (readonly [number, LinearForm])[]): LinearForm {
  const sum: Record<string, number> = {};
  for (const [factor, form] of parts)
    for (const [name, coefficient] of Object.entries(form))
      sum[name] = (sum[name] ?? 0) + factor * coefficient;
  return sum;
}

/** The value of a sum of variables. */
export function evaluate(form: LinearForm, variables: LinearForm): number {
  return Object.entries(form).reduce(
    (sum, [name, coefficient]) => sum + coefficient * (variables[name] ?? 0),
    0,
  );
}
