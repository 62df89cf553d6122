import { describe, expect, it } from 'vitest';
import { docCommentBlocks, markdownBlocks } from './blocks.ts';
import { withClaims } from './claims.ts';
import { isAsClaimed } from './compare.ts';

describe('blocks', () => {
  it('finds TypeScript in Markdown, with its line', () => {
    expect(markdownBlocks('# A\n```ts\nf();\n```\n```sh\nls\n```\n')).toEqual([{ line: 3, code: 'f();\n' }]);
  });

  it('refuses blocks that ask not to be run', () => {
    expect(() => markdownBlocks('```ts no-run\nf();\n```')).toThrow(/every example runs/);
  });

  it('finds TypeScript in doc comments only', () => {
    const source = 'const s = `\n```ts\nno();\n```\n`;\n/**\n * @example\n * ```ts\n * f();\n * ```\n */\n';
    expect(docCommentBlocks(source)).toEqual([{ line: 9, code: 'f();\n' }]);
  });
});

describe('withClaims', () => {
  const claims = async (code: string) => {
    const seen: unknown[] = [];
    const claim = async (line: number, value: () => Promise<unknown>, expected: string) =>
      seen.push([line, await value(), expected]);
    const run = new Function('claim', `return (async () => { ${withClaims(code)} })();`);
    await run(claim);
    return seen;
  };

  it('claims an expression, a declaration and what is logged', async () => {
    const code = 'const a = 1 + 1; // → 2\na * 3; // → 6\nconsole.log(a); // → two';
    expect(await claims(code)).toEqual([
      [0, 2, '2'],
      [1, 6, '6'],
      [2, 2, 'two'],
    ]);
  });

  it('claims statements that span lines', async () => {
    const code = '[\n  1,\n].map((x) => {\n  return x;\n}); // → [1]\n[3, 4]\n  .slice(1)\n  .join(); // → 4';
    expect(await claims(code)).toEqual([
      [4, [1], '[1]'],
      [7, '4', '4'],
    ]);
  });
});

describe('isAsClaimed', () => {
  it('compares numbers to the decimals that are written', () => {
    expect(isAsClaimed(2 / 3, '0.667')).toBe(true);
    expect(isAsClaimed(2 / 3, '0.66')).toBe(false);
    expect(isAsClaimed(2, '2')).toBe(true);
    expect(isAsClaimed(2.1, '2')).toBe(false);
    expect(isAsClaimed(0.1 + 0.2, '0.3')).toBe(true);
    expect(isAsClaimed(Number.NaN, '0.5')).toBe(false);
  });

  it('compares lists, objects, maps and sets part by part', () => {
    expect(isAsClaimed(new Map([['treaty', 0.5]]), '{ treaty: 0.5 }')).toBe(true);
    expect(isAsClaimed(new Set([1, 2]), '[1, 2]')).toBe(true);
    expect(isAsClaimed(new Float64Array([1, 0.25]), '[1, 0.25]')).toBe(true);
    expect(isAsClaimed({ a: [1] }, '{ a: [1, 2] }')).toBe(false);
    expect(isAsClaimed({ a: 1, b: 2 }, '{ a: 1 }')).toBe(false);
    expect(isAsClaimed(undefined, 'undefined')).toBe(true);
  });

  it('takes a text with or without quotes', () => {
    expect(isAsClaimed('Tailored package', "'Tailored package'")).toBe(true);
    expect(isAsClaimed('Tailored package', 'Tailored package')).toBe(true);
    expect(isAsClaimed('treaty', 'package')).toBe(false);
  });
});
