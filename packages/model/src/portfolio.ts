import type { Portfolio } from './problem/alternative.ts';
import type { Relation } from './problem/mechanism.ts';
import type { MechanismId } from './problem/primitives.ts';
import type { Problem } from './problem/problem.ts';
import type { PortfolioFinding } from './results/sensitivity.ts';

/**
 * Find the relations between mechanisms that alternatives do not respect.
 *
 * What a mechanism requires may be missing from a plan that is really on offer, so an unmet `requires` is a finding
 * about the alternative and no fault of the file. `conflicts` are strains to be weighed. `substitutes` and
 * `reinforces` are never findings.
 *
 * @returns In the order of the alternatives, then of the relations.
 */
export function portfolioFindings({
  alternatives,
  relations,
}: Pick<Problem, 'alternatives' | 'relations'>): readonly PortfolioFinding[] {
  return alternatives.flatMap(({ id, portfolio }) =>
    relations.filter(isBindingRelation).flatMap((relation) =>
      respects(portfolio, relation)
        ? []
        : {
            alternative: id,
            relation: relation.id,
            type: relation.type,
            fromLevel: levelOf(portfolio, relation.from),
            toLevel: levelOf(portfolio, relation.to),
          },
    ),
  );
}

/** Tell whether a portfolio respects a relation; it cannot fail one that only informs. */
export function respects(portfolio: Portfolio, { type, from, to, fromLevel, toLevel }: Relation): boolean {
  const applies = levelOf(portfolio, from) >= fromLevel;
  const reached = levelOf(portfolio, to) >= toLevel;
  switch (type) {
    case 'requires':
      return !applies || reached;
    case 'excludes':
    case 'conflicts':
      return !(applies && reached);
    case 'substitutes':
    case 'reinforces':
      return true;
  }
}

/** Level of a mechanism in a portfolio; 0 where it is absent. */
export const levelOf = (portfolio: Portfolio, mechanism: MechanismId): number =>
  Object.hasOwn(portfolio, mechanism) ? portfolio[mechanism]! : 0;

type BindingRelation = Relation & { readonly type: PortfolioFinding['type'] };

const isBindingRelation = (relation: Relation): relation is BindingRelation =>
  relation.type === 'requires' || relation.type === 'excludes' || relation.type === 'conflicts';
