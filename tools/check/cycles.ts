import { projectFiles, read, report } from './files.ts';
import { findCycles, importGraph } from './import-graph.ts';

const files = projectFiles('packages/*/src/*', 'apps/*', 'tools/*').filter((path) =>
  /\.(ts|tsx|mjs)$/.test(path),
);
const cycles = findCycles(importGraph(new Map(files.map((path) => [path, read(path)]))));
report(cycles.map((files) => files.join('\n  → ')));
