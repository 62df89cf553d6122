import { type AlternativeId, type CriterionId, nameFrom, type Problem, type Texts } from '@steelyard/model';

/** What a reader calls the things that findings speak of. */
export interface Names {
  /** The short name, where there is one. */
  alternative(id: AlternativeId): string;
  criterion(id: CriterionId): string;
  weightSet(id: string): string;
  /** The two mechanisms of a relation. */
  relation(id: string): { readonly from: string; readonly to: string };
}

/**
 * Take names from the texts of a case, or make them from ids where the texts have none.
 *
 * @example
 * ```ts
 * import { namesFrom } from '@steelyard/content';
 *
 * namesFrom({ relations: [] }, { 'alternative.ferry.name': 'Ferry' }).alternative('ferry'); // → 'Ferry'
 * ```
 */
export function namesFrom({ relations }: Pick<Problem, 'relations'>, texts: Texts): Names {
  const name = (kind: string) => (id: string) => nameFrom(texts, `${kind}.${id}.name`, id);
  const mechanism = name('mechanism');
  return {
    alternative: (id) => nameFrom(texts, shortKey(texts, id), id),
    criterion: name('criterion'),
    weightSet: name('weightSet'),
    relation: (id) => {
      const relation = relations.find((each) => each.id === id);
      return { from: mechanism(relation?.from ?? id), to: mechanism(relation?.to ?? id) };
    },
  };
}

function shortKey(texts: Texts, id: AlternativeId): string {
  const key = `alternative.${id}.shortName`;
  return Object.hasOwn(texts, key) ? key : `alternative.${id}.name`;
}
