import {
  type AlternativeId,
  type CriterionId,
  type Performance,
  type Problem,
  scaleBounds,
} from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/**
 * What to do about a performance that nobody has stated.
 *
 * `refuse` it; say that it may lie anywhere on the scale (`interval`); or leave out the criterion or the alternative
 * that it belongs to.
 */
export type MissingPolicy = 'refuse' | 'interval' | 'exclude-criteria' | 'exclude-alternatives';

/** A gap and what was done about it, to be shown with the result. */
export interface FilledGap {
  readonly alternative: AlternativeId;
  readonly criterion: CriterionId;
  readonly policy: MissingPolicy;
}

/** A problem without gaps. */
export interface CompletedProblem<P> {
  readonly problem: P;
  /** Every gap there was. */
  readonly gaps: readonly FilledGap[];
  readonly excludedCriteria: readonly CriterionId[];
  readonly excludedAlternatives: readonly AlternativeId[];
}

type Tabled = Pick<Problem, 'alternatives' | 'criteria' | 'groups' | 'performances'>;

/**
 * Fill or cut out the gaps of a performance table by a policy that the result names.
 *
 * No policy is harmless: `interval` lets an unknown option look as good as it could be where performances are drawn, and
 * puts it in the middle of the scale where one number stands for them; leaving out a criterion changes what is decided on.
 *
 * @throws {@link ScoringError} With `refuse`, for the first gap; with the others, if nothing would be left.
 */
export function completePerformances<P extends Tabled>(
  problem: P,
  policy: MissingPolicy,
): CompletedProblem<P> {
  const gaps = gapsOf(problem).map((gap) => ({ ...gap, policy }));
  const [first] = gaps;
  if (first !== undefined && policy === 'refuse')
    throw new ScoringError({
      method: 'completePerformances',
      what: `no performance of ${first.alternative} on ${first.criterion}`,
      why: 'No method can score an alternative with a gap.',
      remedy: 'State it, or choose another policy for gaps.',
      cell: { alternative: first.alternative, criterion: first.criterion },
    });
  const excludedCriteria =
    policy === 'exclude-criteria' ? unique(gaps.map(({ criterion }) => criterion)) : [];
  const excludedAlternatives =
    policy === 'exclude-alternatives' ? unique(gaps.map(({ alternative }) => alternative)) : [];
  const completed = without(problem, excludedCriteria, excludedAlternatives);
  if (completed.alternatives.length === 0 || completed.criteria.length === 0)
    throw new ScoringError({
      method: 'completePerformances',
      what: `every ${completed.criteria.length === 0 ? 'criterion' : 'alternative'} has a gap`,
      why: 'Nothing would be left to score.',
      remedy: 'State some, or choose another policy for gaps.',
    });
  return {
    problem:
      policy === 'interval'
        ? {
            ...completed,
            performances: [...completed.performances, ...gaps.map((gap) => anywhere(problem, gap))],
          }
        : completed,
    gaps,
    excludedCriteria,
    excludedAlternatives,
  };
}

function gapsOf({ alternatives, criteria, performances }: Tabled): readonly Omit<FilledGap, 'policy'>[] {
  const stated = new Set(performances.map(({ alternative, criterion }) => `${alternative} ${criterion}`));
  return alternatives.flatMap(({ id: alternative }) =>
    criteria.flatMap(({ id: criterion }) =>
      stated.has(`${alternative} ${criterion}`) ? [] : [{ alternative, criterion }],
    ),
  );
}

function without<P extends Tabled>(
  problem: P,
  criteria: readonly CriterionId[],
  alternatives: readonly AlternativeId[],
): P {
  const left = problem.criteria.filter(({ id }) => !criteria.includes(id));
  return {
    ...problem,
    criteria: left,
    groups: withoutEmptyGroups(problem.groups, left),
    alternatives: problem.alternatives.filter(({ id }) => !alternatives.includes(id)),
    performances: problem.performances.filter(
      ({ alternative, criterion }) => !criteria.includes(criterion) && !alternatives.includes(alternative),
    ),
  };
}

/** Drops groups that lost their last criterion, and then groups of such groups. */
function withoutEmptyGroups(groups: Tabled['groups'], criteria: Tabled['criteria']): Tabled['groups'] {
  const left = groups.filter(({ id }) => [...groups, ...criteria].some(({ parent }) => parent === id));
  return left.length === groups.length ? groups : withoutEmptyGroups(left, criteria);
}

function anywhere({ criteria }: Tabled, { alternative, criterion }: Omit<FilledGap, 'policy'>): Performance {
  const { scale } = criteria.find(({ id }) => id === criterion)!;
  return { alternative, criterion, distribution: { kind: 'interval', ...scaleBounds(scale) } };
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
