import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../reference/negotiation');

/**
 * Read the cases of one kind of negotiation; packages/testing/reference/negotiation/README.md says what they hold.
 *
 * @param name - The file without its ending: `power`, `voting`, `gmcr`, `bdm`, `mactor`, `bargaining`, `consensus`, `pce`, `rules`.
 */
export function negotiationCases<Case>(name: string): readonly Case[] {
  const document: { readonly cases: readonly Case[] } = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  );
  return document.cases;
}
