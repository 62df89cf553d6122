import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (ending: RegExp) =>
  files
    .filter((file) => ending.test(file) && !/\.(stories|test)\./.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');

const styled = new Set([...read(/\.css$/).matchAll(/\.(sy-[a-z0-9-]+)/g)].map(([, name]) => name!));
const used = new Set(read(/\.tsx$/).match(/(?<=["'`. ])sy-[a-z0-9-]+/g));

/** Names for pages to hang their own style on. */
const hooks = ['sy-tabs'];

it('styles only classes that a component has', () => {
  expect([...styled].filter((name) => !used.has(name))).toEqual([]);
});

it('gives a component only classes that are styled', () => {
  expect([...used].filter((name) => !styled.has(name) && !hooks.includes(name))).toEqual([]);
});
