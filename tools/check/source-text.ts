/**
 * Splits TypeScript into code and comments without a parser, keeping every line where it was.
 *
 * Good enough to look for words and imports: strings stay in `code` with their quotes, `//` inside a string is no
 * comment. A regular expression that holds a quote or `//` may be misread, and then a word too many is looked at.
 */
export function splitComments(source: string): { readonly code: string; readonly comments: string } {
  let code = '';
  let comments = '';
  for (const [part] of source.matchAll(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|[\s\S]/g,
  )) {
    const isComment = part.startsWith('/*') || part.startsWith('//');
    const blank = part.replaceAll(/[^\n]/g, ' ');
    code += isComment ? blank : part;
    comments += isComment ? part : blank;
  }
  return { code, comments };
}

/** Blanks out the text of strings, so that only names are left; `${…}` in templates goes with it. */
export function withoutStrings(code: string): string {
  return code.replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, (text) =>
    text.replaceAll(/[^\n]/g, ' '),
  );
}
