import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleExports } from './bundle.ts';
import { read, report, root } from './files.ts';
import { firstLoad } from './first-load.ts';
import { type BundleLimit, kilobytes, overweight, overweightBundle, type SizeLimit } from './weigh.ts';

interface Limits {
  readonly packages: readonly SizeLimit[];
  readonly bundles: readonly BundleLimit[];
  readonly explorer: readonly SizeLimit[];
}

const limits: Limits = JSON.parse(read('tools/check/sizes.json'));

/** A package is weighed by all its built JavaScript, without what it imports from others. */
const packageFaults = limits.packages.flatMap((limit) => {
  const built = globSync(`packages/${limit.kind}/dist/*.js`, { cwd: root }).toSorted();
  if (built.length === 0) return [`packages/${limit.kind} is not built`];
  return overweight(new Map(built.map((file) => [file, readFileSync(join(root, file))])), [limit]).faults;
});

/** What an application loads that uses all of a package, or one export of it. */
async function bundleFaults(limit: BundleLimit): Promise<readonly string[]> {
  const file = join(root, `packages/${limit.package}/dist/index.js`);
  const all = limit.exports === 'all';
  const names = all
    ? ['*']
    : Object.keys(await import(file)).filter((name) => !(name in (limit.except ?? {})));
  const faults: string[] = [];
  let heaviest = { name: '', kb: 0 };
  for (const name of names) {
    const bundle = await bundleExports(file, name);
    const kb = kilobytes(bundle.first);
    if (kb > heaviest.kb) heaviest = { name, kb };
    faults.push(...overweightBundle(name, bundle, limit));
  }
  const what = all ? 'all exports' : `the heaviest export alone, ${heaviest.name}`;
  console.log(`${limit.package}, ${what}, gzip: ${heaviest.kb.toFixed(1)} of ${limit.limitKb} KB`);
  return faults;
}

const bundled: string[] = [];
for (const limit of limits.bundles) bundled.push(...(await bundleFaults(limit)));

const loaded = await firstLoad(join(root, 'apps/explorer/dist'));
const explorer = overweight(loaded, limits.explorer);
const explorerFaults = loaded.has('index.html') ? explorer.faults : ['apps/explorer is not built'];
console.log(`explorer, first load, gzip: ${explorer.lines.join(', ')}`);
report([...packageFaults, ...bundled, ...explorerFaults]);
