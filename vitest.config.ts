import { defineConfig } from 'vitest/config';

/** All tests at once, for editors and coverage; `npm test` runs the projects one after another. */
export default defineConfig({
  test: { projects: ['./vitest.node.config.ts', './{packages,apps}/*/vitest.config.ts'] },
});
