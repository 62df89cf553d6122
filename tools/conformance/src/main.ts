import { runConformance } from './run.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('conformance: no path given. Name reference files, or folders of them.');
  process.exit(1);
}
try {
  const { passed, failed, skipped } = await runConformance(paths, (line) => console.log(line));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (passed + failed + skipped === 0) console.error('conformance: no example found there.');
  process.exit(failed > 0 || passed + failed + skipped === 0 ? 1 : 0);
} catch (error) {
  console.error(`conformance: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
