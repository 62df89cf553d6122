/** Doc comments of a source file: `Criterion` for an exported schema, `Criterion.unit` for a key directly inside it. */
export type DocComments = ReadonlyMap<string, string>;

const documented = /\/\*\*([\s\S]*?)\*\/\s*(?:export const (\w+)|(\w+):)|^export const (\w+)/gm;

/** Reads the doc comments of schemas and their keys as plain sentences. */
export function docComments(source: string): DocComments {
  const comments = new Map<string, string>();
  let schema = '';
  for (const [, comment, documentedSchema, key, bareSchema] of source.matchAll(documented)) {
    schema = documentedSchema ?? bareSchema ?? schema;
    if (comment === undefined) continue;
    comments.set(key === undefined ? schema : `${schema}.${key}`, asSentences(comment));
  }
  return comments;
}

const asSentences = (comment: string) =>
  comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('@'))
    .join('\n\n');
