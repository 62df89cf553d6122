import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/en.ts', 'src/uk.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  sourcemap: true,
});
