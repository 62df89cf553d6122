import { defineConfig } from 'vitest/config';

/** Tests that need no browser; they read sibling packages from source. */
export default defineConfig({
  resolve: { conditions: ['@steelyard/source'] },
  ssr: { resolve: { conditions: ['@steelyard/source'] } },
  test: {
    name: 'node',
    environment: 'node',
    // Laws take their time on a busy machine; a limit here must never decide a test.
    testTimeout: 60_000,
    include: ['{packages,apps,tools}/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
  },
});
