import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** Stories stand beside the components; pages and recipes with the Ukraine case stand here. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../../../packages/ui/src/**/*.stories.tsx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@steelyard/source', ...defaultClientConditions] },
      // Found before the first test: a dependency found later would load the page anew in the middle of one.
      optimizeDeps: {
        include: [
          'react',
          'react/jsx-runtime',
          'react/jsx-dev-runtime',
          'react-dom',
          'react-dom/client',
          '@steelyard/analysis > @noble/hashes/sha2.js',
          '@steelyard/analysis > @noble/hashes/utils.js',
          '@steelyard/analysis > @steelyard/scoring > yalps',
          '@steelyard/ui > d3-scale',
          '@steelyard/ui > lucide-react',
          '@steelyard/ui > react-aria-components',
        ],
      },
      build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'], chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
