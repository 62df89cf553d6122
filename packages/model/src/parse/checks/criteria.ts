import type { Entries, Entry } from '../draft.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';

/** Finds circles in the criteria tree, empty groups, and weights that do not say how siblings compare. */
export function* checkCriteria(draft: ProblemDraft): UnplacedFaults {
  yield* circles(draft);
  yield* emptyGroups(draft);
  const families = familiesOf(draft);
  yield* weightlessFamilies(families);
  for (const weightSet of draft.weightSets) yield* weightSetFaults(weightSet, families);
}

interface Node {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly weight: number;
}

/** Finds each circle once, at its member that stands first in the file. */
function* circles({ groups }: ProblemDraft): UnplacedFaults {
  const parents = new Map(groups.map(({ item }) => [item.id, item.parent]));
  const settled = new Set<string>();
  for (const { path, item } of groups) {
    const way: string[] = [];
    let id = item.id;
    while (id !== undefined && !settled.has(id) && !way.includes(id)) {
      way.push(id);
      id = parents.get(id);
    }
    for (const passed of way) settled.add(passed);
    if (id === undefined || !way.includes(id)) continue;
    const circle = [...way.slice(way.indexOf(id)), id];
    yield {
      code: 'P303',
      path: [...path, 'parent'],
      message: `The groups run in a circle: ${circle.join(' → ')}. None of them belongs to the top, so their criteria would have no weight.`,
      hint: 'Leave out the parent of the broadest one.',
    };
  }
}

function* emptyGroups({ groups, criteria }: ProblemDraft): UnplacedFaults {
  const parents = new Set([...groups, ...criteria].map(({ item }) => item.parent));
  for (const { path, item } of groups)
    if (item.id !== undefined && !parents.has(item.id))
      yield {
        code: 'P304',
        path,
        message: `The group ${item.id} has no criteria, so its weight would be lost.`,
        hint: 'Give it criteria, or drop it.',
      };
}

/** Siblings under each parent; those at the top under none. */
type Families = ReadonlyMap<string | undefined, Entries<Node>>;

function familiesOf({ groups, criteria }: ProblemDraft): Families {
  const families = new Map<string | undefined, Entry<Node>[]>();
  for (const node of [...groups, ...criteria]) {
    const family = families.get(node.item.parent) ?? [];
    families.set(node.item.parent, family);
    family.push(node);
  }
  return families;
}

function* weightlessFamilies(families: Families): UnplacedFaults {
  for (const family of families.values())
    if (family.every(({ item }) => item.weight === 0))
      yield weightless(
        family.map(({ item }) => item.id ?? ''),
        [...family[0]!.path, 'weight'],
      );
}

const weightless = (ids: readonly string[], path: Path) =>
  ({
    code: 'P308',
    path,
    message:
      ids.length === 1
        ? `${ids[0]} weighs 0 and has no sibling, so nothing under its parent would count.`
        : `${ids.join(', ')} all weigh 0, so nothing says how they compare.`,
    hint: 'Give at least one a weight above 0.',
  }) as const;

function* weightSetFaults(
  { path, item }: ProblemDraft['weightSets'][number],
  families: Families,
): UnplacedFaults {
  const { weights } = item;
  if (weights === undefined) return;
  for (const family of families.values()) {
    const ids = family.flatMap((sibling) => sibling.item.id ?? []);
    const named = ids.filter((id) => Object.hasOwn(weights, id));
    const missing = ids.filter((id) => !Object.hasOwn(weights, id));
    if (named.length === 0) continue;
    if (missing.length > 0)
      yield {
        code: 'P309',
        path: [...path, 'weights'],
        message: `The weight set ${item.id ?? ''} names ${named.join(', ')} but not ${missing.join(', ')} beside ${named.length === 1 ? 'it' : 'them'}. Weights only compare siblings, so it must name all of them or none.`,
        hint: `Add ${missing.join(', ')}.`,
      };
    else if (named.every((id) => weights[id] === 0)) yield weightless(named, [...path, 'weights']);
  }
}
