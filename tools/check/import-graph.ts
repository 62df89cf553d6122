import { dirname, join } from 'node:path/posix';
import { splitComments } from './source-text.ts';

/** File → the files it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Joins files by their relative imports: plain, type-only, re-exported and dynamic ones alike. */
export function importGraph(files: ReadonlyMap<string, string>): ImportGraph {
  const targets = (path: string, source: string) =>
    relativeImports(source)
      .map((specifier) => join(dirname(path), specifier))
      .filter((target) => files.has(target));
  return new Map([...files].map(([path, source]) => [path, targets(path, source)]));
}

/** The relative specifiers that a module imports. */
export function relativeImports(source: string): readonly string[] {
  const imports = /(?:\bfrom|\bimport|\bimport\s*\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;
  return [...splitComments(source).code.matchAll(imports)].map((match) => match[1]!);
}

/** Every ring of imports, once each, as the path round it: `a → b → a`. */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const visit = (file: string): void => {
    if (done.has(file)) return;
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.push([...trail.slice(start), file]);
      return;
    }
    trail.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    trail.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
