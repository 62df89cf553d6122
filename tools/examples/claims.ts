/**
 * Turns the claims of an example into calls of `claim(line, () => value, expected)`, keeping each line where it was.
 *
 * A claim is `value; // → expected`, on the line on which the statement ends. The statement may be an expression,
 * `console.log(value)`, or `const name = value`. It may span lines if it starts at the same indentation.
 */
export function withClaims(code: string): string {
  const lines = code.split('\n');
  for (const [end, text] of lines.entries()) {
    const [, statementEnd, expected] = /^(.*?);?\s*\/\/ → (.+)$/.exec(text) ?? [];
    if (statementEnd === undefined || expected === undefined) continue;
    const start = firstLineOf(lines, end);
    lines[end] = statementEnd;
    const [first = '', ...more] = lines.slice(start, end + 1);
    const call = (value: string) =>
      `await claim(${end}, async () => (${value}), ${JSON.stringify(expected.trim())});`;
    const declared = /^\s*(?:const|let) (\w+)\b/.exec(first)?.[1];
    const logged = /^\s*console\.log\(([\s\S]*)\)$/.exec([first, ...more].join('\n'))?.[1];
    const replaced = declared
      ? `${[first, ...more].join('\n')}; ${call(declared)}`
      : call(logged ?? [first, ...more].join('\n'));
    lines.splice(start, end - start + 1, ...replaced.split('\n'));
  }
  return lines.join('\n');
}

/** Where the statement begins that ends on this line: further up if the line begins by closing a bracket or chaining. */
function firstLineOf(lines: readonly string[], end: number): number {
  const indentation = (line: string) => line.length - line.trimStart().length;
  const goesOn = /^\s*(?:[)\]}]|\.\w)/;
  let start = end;
  while (start > 0 && (goesOn.test(lines[start]!) || indentation(lines[start]!) > indentation(lines[end]!)))
    start -= 1;
  return start;
}
