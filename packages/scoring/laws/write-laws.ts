import { writeFileSync } from 'node:fs';
import { lawsDocument } from './laws-table.ts';

writeFileSync(new URL('../../../docs/laws.md', import.meta.url), lawsDocument());
