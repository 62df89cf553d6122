import { describe, expect, it } from 'vitest';
import { componentPlan } from './component-plan.ts';
import { methodPlan } from './method-plan.ts';
import { readName } from './names.ts';
import { packagePlan } from './package-plan.ts';

describe('readName', () => {
  it('takes any of the three forms', () => {
    const name = { kebab: 'swing-weights', camel: 'swingWeights', pascal: 'SwingWeights' };
    for (const text of ['swing-weights', 'swingWeights', 'SwingWeights'])
      expect(readName(text)).toEqual(name);
  });

  it('refuses what could leave the folder or is no identifier', () => {
    for (const text of ['../x', '2nd', 'a b', '-a', '']) expect(() => readName(text)).toThrow(/is no name/);
  });
});

describe('plans', () => {
  const name = readName('swing-weights');

  it('puts a method into its area and into the index', () => {
    const { files, additions } = methodPlan(name, 'value');
    expect(Object.keys(files)).toContain('packages/scoring/src/value/swing-weights.test.ts');
    expect(additions['packages/scoring/src/index.ts']).toBe(
      "export { swingWeights } from './value/swing-weights.ts';",
    );
  });

  it('names the package, its folder and its exports alike', () => {
    const { files } = packagePlan(name);
    const manifest = JSON.parse(files['packages/swing-weights/package.json']!);
    expect(manifest).toMatchObject({
      name: '@steelyard/swing-weights',
      type: 'module',
      engines: { node: '>=20.19' },
    });
    expect(Object.keys(manifest.exports['.'])[0]).toBe('@steelyard/source');
  });

  it('gives a component a story, a test and its looks', () => {
    const paths = Object.keys(componentPlan(name).files).join('\n');
    for (const ending of ['.stories.tsx', '.browser.test.tsx', '.css']) expect(paths).toContain(ending);
  });
});
