import type { Name } from './names.ts';
import type { Plan } from './plan.ts';

/** A package of the methods floor with one function, its test, and a README whose example runs. */
export function packagePlan({ kebab, camel }: Name): Plan {
  const folder = `packages/${kebab}`;
  return {
    files: {
      [`${folder}/package.json`]: json(packageJson(kebab)),
      [`${folder}/turbo.json`]: json({ extends: ['//'], tags: ['methods', kebab] }),
      [`${folder}/tsconfig.json`]: json({
        extends: '../../tsconfig.base.json',
        compilerOptions: { types: ['node'] },
        include: ['src'],
      }),
      [`${folder}/tsconfig.build.json`]: json(buildSettings),
      [`${folder}/tsup.config.ts`]: bundling,
      [`${folder}/README.md`]: readme(kebab, camel),
      [`${folder}/src/index.ts`]: `export { ${camel} } from './${kebab}.ts';\n`,
      [`${folder}/src/${kebab}.ts`]: source(camel),
      [`${folder}/src/${kebab}.test.ts`]: test(kebab, camel),
      [`.changeset/${kebab}.md`]: `---\n"@steelyard/${kebab}": minor\n---\n\nThe first version, with \`${camel}\`.\n`,
    },
    additions: {},
    reminders: [
      `Say in ${folder}/package.json and README.md what the package is, and replace the function by its first real one.`,
      `It is on the methods floor; another floor is another tag in ${folder}/turbo.json (docs/decisions/0003).`,
    ],
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const packageJson = (kebab: string) => ({
  name: `@steelyard/${kebab}`,
  version: '0.0.0',
  description: `Methods of ${kebab.replaceAll('-', ' ')}.`,
  keywords: ['decision analysis', 'policy analysis'],
  license: 'MIT',
  type: 'module',
  engines: { node: '>=20.19' },
  sideEffects: false,
  exports: {
    '.': { '@steelyard/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  files: ['dist', 'src', '!src/**/*.test.*', 'CHANGELOG.md'],
  scripts: { build: 'tsup && tsc -p tsconfig.build.json', typecheck: 'tsc -p tsconfig.json' },
  dependencies: { '@steelyard/model': 'workspace:^' },
  devDependencies: {
    '@types/node': 'catalog:',
    tsup: 'catalog:',
    typescript: 'catalog:',
    vitest: 'catalog:',
  },
});

const buildSettings = {
  extends: './tsconfig.json',
  compilerOptions: {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    declarationMap: true,
    rootDir: 'src',
    outDir: 'dist',
    customConditions: [],
    rewriteRelativeImportExtensions: true,
  },
  exclude: ['src/**/*.test.*', 'dist'],
};

const bundling = `import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  clean: true,
  sourcemap: true,
});
`;

const source = (camel: string) => `import type { AlternativeId, Scores } from '@steelyard/model';

/**
 * Name the alternatives whose score no other exceeds.
 *
 * @returns One alternative, or all that tie; none if there are no scores.
 */
export function ${camel}(scores: Scores): readonly AlternativeId[] {
  const best = Math.max(...scores.values());
  return [...scores].filter(([, score]) => score === best).map(([id]) => id);
}
`;

const test = (kebab: string, camel: string) => `import { expect, it } from 'vitest';
import { ${camel} } from './${kebab}.ts';

it('names all alternatives that tie for best', () => {
  expect(${camel}(new Map([['pact', 1], ['treaty', 2], ['package', 2]]))).toEqual(['treaty', 'package']);
});

it('names none where there are no scores', () => {
  expect(${camel}(new Map())).toEqual([]);
});
`;

const readme = (kebab: string, camel: string) => `# @steelyard/${kebab}

Methods of ${kebab.replaceAll('-', ' ')}.

\`\`\`ts
import { ${camel} } from '@steelyard/${kebab}';

${camel}(new Map([['pact', 1], ['treaty', 2]])); // → ['treaty']
\`\`\`
`;
