import type { Problem } from '../../problem/problem.ts';
import { evidenceKindNames, problemTextKinds } from '../../texts/text-kinds.ts';
import type { Path } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';

/** Warns of texts that belong to nothing in the problem, which nobody would ever see. */
export function* checkTexts(problem: Problem): UnplacedFaults {
  const kinds = new Map(
    problemTextKinds(problem).map(({ kind, records, optional }) => [
      kind,
      new Map(records.map(({ id, required }) => [id, [...required, ...optional]])),
    ]),
  );
  for (const [language, texts] of Object.entries(problem.texts ?? {}))
    for (const key of Object.keys(texts)) yield* textFaults(key, kinds, ['texts', language, key]);
}

/** Kind of thing, then id, to the ends that its keys may have. */
type KnownEnds = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function* textFaults(key: string, kinds: KnownEnds, path: Path): UnplacedFaults {
  const [kind = '', id = '', ...rest] = key.split('.');
  if (evidenceKindNames.includes(kind)) return;
  const ends = kinds.get(kind)?.get(id);
  const end = rest.join('.');
  if (!kinds.has(kind)) yield homeless(key, path, kind, kinds.keys());
  else if (ends === undefined)
    yield homeless(key, path, id, kinds.get(kind)?.keys() ?? [], `No ${kind} is called ${id}. `);
  else if (!ends.includes(end) && !ends.includes(end.replace(/\d+/g, '*')))
    yield homeless(key, path, end, ends);
}

const homeless = (key: string, path: Path, given: string, known: Iterable<string>, reason = '') =>
  ({
    code: 'P320',
    severity: 'warning',
    path,
    atKey: true,
    message: `${reason}The text ${key} belongs to nothing in the problem, so nobody would see it.`,
    choices: { given, known },
  }) as const;
