import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from './compare.ts';
import type { ReferenceContext } from './reference-format.ts';

/** A reference file with what it says. */
export interface ReferenceDocument {
  readonly path: string;
  readonly format: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * Read every reference file at a path: the file itself, or all below a folder.
 *
 * JSON files that name no format, or hold no examples, are passed over when a folder is read.
 *
 * @throws If the path does not exist or a file is not JSON.
 */
export function readDocuments(path: string): readonly ReferenceDocument[] {
  return filesAt(path).flatMap((file) => {
    const content = readJson(file);
    if (!isRecord(content) || typeof content.format !== 'string') return [];
    if (!Array.isArray(content.examples) && !Array.isArray(content.cases)) return [];
    return [{ path: file, format: content.format, content }];
  });
}

/** Gives a format what lies beside its document. */
export function contextOf({ path }: ReferenceDocument): ReferenceContext {
  const folder = dirname(path);
  return {
    sibling: (name) => readJson(join(folder, name)),
    folder: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => readJson(join(folder, name))),
  };
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      if (statSync(inside).isDirectory()) return filesAt(inside);
      return name.endsWith('.json') ? [inside] : [];
    });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
