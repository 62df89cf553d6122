import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docCommentBlocks, type ExampleBlock, markdownBlocks } from './blocks.ts';
import { withClaims } from './claims.ts';
import { isAsClaimed, shown } from './compare.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = [...globSync('packages/*', { cwd: root }).toSorted(), '.'];
let blockCount = 0;

for (const folder of folders) {
  // The modules lie inside the package, so that they import it, and what it depends on, by public names.
  const scratch = join(root, folder, '.examples');
  rmSync(scratch, { recursive: true, force: true });

  const sources = globSync(`${folder}/src/**/*.{ts,tsx}`, { cwd: root }).toSorted();
  const examples = [
    ...globSync(`${folder}/{README,CONTRIBUTING}.md`, { cwd: root }).flatMap((path) =>
      located(path, markdownBlocks),
    ),
    ...sources.flatMap((path) => located(path, docCommentBlocks)),
  ];
  if (examples.length === 0) continue;
  blockCount += examples.length;
  mkdirSync(scratch);

  describe(`examples of ${folder}`, () => {
    for (const { path, line, code } of examples)
      it(`${path}:${line}`, async () => {
        const module = join(scratch, `${path.replaceAll(/\W/g, '-')}-${line}.ts`);
        writeFileSync(module, moduleOf(code));
        const { run }: { run: (claim: unknown) => Promise<void> } = await import(module);
        await run(async (offset: number, value: () => Promise<unknown>, expected: string) => {
          const place = `${path}:${line + offset} says → ${expected}`;
          const refused = /^throws (.+)$/.exec(expected)?.[1];
          if (refused) return expect(value(), place).rejects.toThrow(refused);
          const actual = await value();
          return expect(isAsClaimed(actual, expected), `${place}, and the value is ${shown(actual)}`).toBe(
            true,
          );
        });
      });
  });
}

it('finds examples to run', () => {
  expect(blockCount).toBeGreaterThan(0);
});

function located(path: string, blocks: (text: string) => readonly ExampleBlock[]) {
  return blocks(readFileSync(join(root, path), 'utf8')).map((block) => ({ path, ...block }));
}

/** Imports stay at the top of the module; the rest becomes the body of `run`. */
function moduleOf(code: string): string {
  const imports: string[] = [];
  const body = withClaims(code).replaceAll(/^import [\s\S]*?['"];?$/gm, (text) => {
    imports.push(text);
    return '';
  });
  return `${imports.join('\n')}\nexport async function run(claim) {\n${body}\n}\n`;
}
