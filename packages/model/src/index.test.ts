import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const statement = /^(?:import|export)(?! type)[^;]*? from '([^']+)';/gm;

/** Every module that a file loads when it runs, itself among them. */
function loadedBy(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statement))
    if (name.startsWith('.')) loadedBy(new URL(name, file), seen);
    else seen.add(name);
  return seen;
}

it('loads no schema library and no YAML reader until somebody parses', () => {
  const index = loadedBy(new URL('./index.ts', import.meta.url));
  const parse = loadedBy(new URL('./parse.ts', import.meta.url));
  expect([...index].filter((name) => !name.startsWith('file:'))).toEqual([]);
  expect([...parse].filter((name) => !name.startsWith('file:')).toSorted()).toEqual(['yaml', 'zod']);
});
