import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/worker.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  sourcemap: true,
  splitting: true,
  // Versions are read from the packages' own manifests and kept in the built file.
  noExternal: [/package\.json$/],
});
