import { readFileSync, writeFileSync } from 'node:fs';
import { lawsDocument } from './laws-table.ts';

/** Writes docs/laws.md; with --check, only compares. */
const target = new URL('../../../docs/laws.md', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(target, lawsDocument());
else if (readFileSync(target, 'utf8') !== lawsDocument()) {
  console.error('docs/laws.md is not what packages/scoring/laws makes.');
  process.exit(1);
}
