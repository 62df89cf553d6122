import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (ending: RegExp) =>
  files
    .filter((file) => ending.test(file) && !/\.(stories|test)\./.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
const classes = (text: string) => new Set(text.match(/(?<=["'`. ])sy-[a-z0-9-]+/g));

const styled = new Set([...read(/\.css$/).matchAll(/\.(sy-[a-z0-9-]+)/g)].map(([, name]) => name!));
const used = classes(read(/\.tsx$/));

it('styles only classes that a component has', () => {
  expect([...styled].filter((name) => !used.has(name))).toEqual([]);
});
