import { ScoringError } from '../scoring-error.ts';

type Kind = 'alternative' | 'criterion';

/** Throws a {@link ScoringError} where a table has nothing of a kind. */
export function refuseEmpty(method: string, kind: Kind, ids: readonly string[]): void {
  if (ids.length > 0) return;
  throw new ScoringError({
    method,
    what: `the table has no ${kind}`,
    why: 'There is nothing to compare.',
    remedy: 'Add at least one.',
  });
}

/** Throws a {@link ScoringError} where two alternatives or criteria share an id. */
export function refuseRepeated(method: string, kind: Kind, ids: readonly string[]): void {
  if (new Set(ids).size === ids.length) return;
  const id = ids.find((candidate, k) => ids.indexOf(candidate) !== k)!;
  throw new ScoringError({
    method,
    what: `two have the ${kind} id ${id}`,
    why: 'Weights and results are given by id, so one would hide the other.',
    remedy: 'Give each its own id.',
    cell: { [kind]: id },
  });
}
