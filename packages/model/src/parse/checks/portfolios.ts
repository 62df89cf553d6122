import { respects } from '../../portfolio.ts';
import type { Relation } from '../../problem/mechanism.ts';
import type { Entry } from '../draft.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';

/** Finds levels above the highest, mechanisms related to themselves, and portfolios that exclude themselves. */
export function* checkPortfolios(draft: ProblemDraft): UnplacedFaults {
  const highest = new Map(draft.mechanisms.map(({ item }) => [item.id, item.highestLevel]));
  for (const { path, item } of draft.relations) yield* relationFaults(item, path, highest);
  for (const { path, item } of draft.alternatives)
    for (const [mechanism, level] of Object.entries(item.portfolio ?? {}))
      yield* tooHigh(mechanism, level, highest.get(mechanism), [...path, 'portfolio', mechanism]);
  yield* exclusions(draft);
}

type Highest = ReadonlyMap<string | undefined, number | undefined>;

function* relationFaults(relation: Entry<Relation>['item'], path: Path, highest: Highest): UnplacedFaults {
  const { from, to, fromLevel, toLevel } = relation;
  if (from !== undefined) yield* tooHigh(from, fromLevel, highest.get(from), [...path, 'fromLevel']);
  if (to !== undefined) yield* tooHigh(to, toLevel, highest.get(to), [...path, 'toLevel']);
  if (from !== undefined && from === to)
    yield {
      code: 'P318',
      path: [...path, 'to'],
      message: `${from} is related to itself, which says nothing.`,
      hint: 'Name another mechanism.',
    };
}

function* tooHigh(
  mechanism: string,
  level: number | undefined,
  most: number | undefined,
  path: Path,
): UnplacedFaults {
  if (level === undefined || most === undefined || level <= most) return;
  yield {
    code: 'P317',
    path,
    message: `${mechanism} has no level ${level}; its highest is ${most}.`,
  };
}

function* exclusions({ alternatives, relations }: ProblemDraft): UnplacedFaults {
  const excludes = relations.flatMap(({ item }) => (isWhole(item) && item.type === 'excludes' ? item : []));
  for (const { path, item } of alternatives)
    for (const relation of excludes) {
      const { portfolio } = item;
      if (portfolio === undefined || respects(portfolio, relation)) continue;
      yield {
        code: 'P305',
        path: [...path, 'portfolio', relation.to],
        atKey: true,
        message: `${item.id ?? 'This alternative'} holds ${relation.from} at level ${portfolio[relation.from]} and ${relation.to} at level ${portfolio[relation.to]}, which exclude each other (${relation.id}).`,
        hint: `Lower ${relation.from} below ${relation.fromLevel} or ${relation.to} below ${relation.toLevel}.`,
      };
    }
}

function isWhole(relation: Entry<Relation>['item']): relation is Relation {
  const { id, from, to, type, fromLevel, toLevel } = relation;
  return [id, from, to, type, fromLevel, toLevel].every((part) => part !== undefined);
}
