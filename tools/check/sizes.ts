import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, report, root } from './files.ts';
import { firstLoad } from './first-load.ts';
import { overweight, type SizeLimit } from './weigh.ts';

const limits: { readonly packages: readonly SizeLimit[]; readonly explorer: readonly SizeLimit[] } =
  JSON.parse(read('tools/check/sizes.json'));

/** A package is weighed by all its built JavaScript, without what it imports from others. */
const packageFaults = limits.packages.flatMap((limit) => {
  const built = globSync(`packages/${limit.kind}/dist/*.js`, { cwd: root }).toSorted();
  if (built.length === 0) return [`packages/${limit.kind} is not built`];
  return overweight(new Map(built.map((file) => [file, readFileSync(join(root, file))])), [limit]).faults;
});

const loaded = await firstLoad(join(root, 'apps/explorer/dist'));
const explorer = overweight(loaded, limits.explorer);
const explorerFaults = loaded.has('index.html') ? explorer.faults : ['apps/explorer is not built'];
console.log(`explorer, first load, gzip: ${explorer.lines.join(', ')}`);
report([...packageFaults, ...explorerFaults]);
