/** A piece of TypeScript that the documentation shows. */
export interface ExampleBlock {
  /** Where its first line stands in the file, counted from 1. */
  readonly line: number;
  readonly code: string;
}

const fence = /^( *)```ts([^\n]*)\n([\s\S]*?)^\1```/gm;

/** The ```ts blocks of a Markdown text. A tag after `ts`, such as `no-run`, is refused: what is shown must run. */
export function markdownBlocks(text: string): readonly ExampleBlock[] {
  return [...text.matchAll(fence)].map(({ index, 2: tag = '', 3: body = '' }) => {
    const line = text.slice(0, index).split('\n').length + 1;
    if (!/^[x\s]*$/.test(tag))
      throw new Error(`line ${line}: \`\`\`ts${tag} is not allowed; every example runs.`);
    return { line, code: body };
  });
}

/** The ```ts blocks in the doc comments of a TypeScript source text. */
export function docCommentBlocks(source: string): readonly ExampleBlock[] {
  const onlyDocs = source
    .replaceAll(/\/\*\*[\s\S]*?\*\/|[^\n]/g, (part) => (part.startsWith('/**') ? part : ''))
    .replaceAll(/^[ \t]*\/?\*+\/? ?/gm, '');
  return markdownBlocks(onlyDocs);
}
