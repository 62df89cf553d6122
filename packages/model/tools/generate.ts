import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problemJsonSchema } from './problem-schema.ts';

const file = resolve(import.meta.dirname, '../problem.schema.json');
const schema = problemJsonSchema();

if (!process.argv.includes('--check')) writeFileSync(file, schema);
else if (readFileSync(file, 'utf8') !== schema) {
  console.error(
    'problem.schema.json does not say what the schemas in src/problem say. Run `pnpm generate` here.',
  );
  process.exitCode = 1;
}
