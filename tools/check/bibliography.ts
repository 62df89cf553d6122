import { citationFaults, citedKeys } from './citations.ts';
import { projectFiles, read, report } from './files.ts';

/** Methods cite in their TSDoc; worked examples and READMEs may name a key without brackets. */
const sources = projectFiles('packages/*/src/*').filter((path) => /\.tsx?$/.test(path));
const others = projectFiles(
  'packages/*/README.md',
  'packages/testing/reference/*',
  'docs/*.md',
  '*.md',
).filter((path) => /\.(md|json)$/.test(path));

const cited = new Map(sources.flatMap((path) => citedKeys(read(path)).map((key) => [key, path] as const)));
const texts = [...sources, ...others].map(read).join('\n');
report(citationFaults(JSON.parse(read('docs/bibliography.json')), cited, texts));
