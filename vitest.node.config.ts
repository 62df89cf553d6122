import { defineConfig } from 'vitest/config';

/** Tests that need no browser; they read sibling packages from source. */
export default defineConfig({
  resolve: { conditions: ['@steelyard/source'] },
  ssr: { resolve: { conditions: ['@steelyard/source'] } },
  test: {
    name: 'node',
    environment: 'node',
    include: ['{packages,apps,tools}/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
  },
});
