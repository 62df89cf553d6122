import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

export default defineConfig(({ command, isPreview }) => ({
  base: './',
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US', 'uk-UA'] }), enforce: 'pre' as const }],
  // Development reads sibling packages from source, so that nothing needs to be built first.
  ...(command === 'serve' &&
    !isPreview && {
      resolve: { conditions: ['@steelyard/source', ...defaultClientConditions] },
      ssr: { resolve: { conditions: ['@steelyard/source', ...defaultServerConditions] } },
    }),
  build: {
    target: 'es2023',
    // Browsers that know light-dark(), so that the choice of colours can change while the page is open.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    rolldownOptions: {
      // The problem is data, and its file says so.
      output: {
        advancedChunks: {
          groups: [
            {
              name: 'case-ukraine',
              test: /case-ukraine\/(dist\/index|src\/(index|problem))\.|case-ukraine\/data\/problem/,
            },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
}));
