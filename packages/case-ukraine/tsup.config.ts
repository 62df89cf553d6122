import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/evidence.ts',
    'src/texts-en.ts',
    'src/texts-uk.ts',
    'src/detail-texts-en.ts',
    'src/detail-texts-uk.ts',
    'src/evidence-texts-en.ts',
    'src/evidence-texts-uk.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  splitting: true,
  minifyWhitespace: true,
  esbuildOptions(settings) {
    settings.charset = 'utf8';
  },
});
