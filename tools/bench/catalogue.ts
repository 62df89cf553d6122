import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchCase } from './measure.ts';

/** Every benchmark case in the `bench` folders of the packages, by name. */
export async function readCatalogue(root: string): Promise<ReadonlyMap<string, BenchCase>> {
  const catalogue = new Map<string, BenchCase>();
  for (const file of globSync('packages/*/bench/*.bench.ts', { cwd: root }).toSorted()) {
    const module: { default: readonly BenchCase[] } = await import(pathToFileURL(join(root, file)).href);
    for (const benchCase of module.default) {
      if (catalogue.has(benchCase.name)) {
        throw new Error(`${file}: the name ${benchCase.name} is used twice. Give each benchmark its own.`);
      }
      catalogue.set(benchCase.name, benchCase);
    }
  }
  return catalogue;
}

/** The names that are asked for or begin with what is asked for; all of them if nothing is. */
export function selectNames(known: readonly string[], asked: readonly string[]): readonly string[] {
  const unknown = asked.filter((prefix) => !known.some((name) => name.startsWith(prefix)));
  if (unknown.length > 0) {
    throw new Error(`No benchmark begins with ${unknown.join(', ')}. There are:\n  ${known.join('\n  ')}`);
  }
  return asked.length === 0 ? known : known.filter((name) => asked.some((prefix) => name.startsWith(prefix)));
}
