import { splitComments } from './source-text.ts';

/** What the check reads of a CSL-JSON entry. */
export interface BibliographyEntry {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly issued?: unknown;
}

const key = /\[([a-z][a-z-]*\d{4}[a-z]?)\]/g;

/** The keys that the comments of a source text cite: `[keeney1976]`. */
export function citedKeys(source: string): readonly string[] {
  return [...splitComments(source).comments.matchAll(key)].map((match) => match[1]!);
}

/** What is wrong between the bibliography and the texts that cite it. */
export function citationFaults(
  entries: readonly BibliographyEntry[],
  cited: ReadonlyMap<string, string>,
  texts: string,
): readonly string[] {
  const ids = entries.map(({ id }) => id);
  const misplaced = ids.find((id, i) => i > 0 && ids[i - 1]! > id);
  return [
    ...[...cited]
      .filter(([id]) => !ids.includes(id))
      .map(([id, path]) => `${path}: [${id}] is not in the bibliography`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice in the bibliography`),
    ...(misplaced ? [`${misplaced} is out of order; entries are sorted by id`] : []),
    ...entries.flatMap((entry) =>
      (['type', 'title', 'issued'] as const)
        .filter((part) => !entry[part])
        .map((part) => `${entry.id} has no ${part}`),
    ),
    ...ids.filter((id) => !texts.includes(id)).map((id) => `${id} is cited nowhere`),
  ];
}
