import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const { CHROMIUM_PATH } = process.env;
const launchOptions = {
  ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
};

/** Every story is rendered, played and checked for accessibility, on a light device, a dark one and one that forces its colours. */
export default defineConfig({
  test: {
    projects: [
      storiesOn('light', { colorScheme: 'light' }),
      storiesOn('dark', { colorScheme: 'dark' }),
      storiesOn('forced-colours', { colorScheme: 'dark', forcedColors: 'active' }),
    ],
  },
});

function storiesOn(
  device: string,
  contextOptions: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' },
) {
  return {
    plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
    test: {
      name: `stories-${device}`,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions, contextOptions }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}
