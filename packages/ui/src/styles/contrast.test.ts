import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, type LinearRgb, labDifference, linearRgb, seenBy } from './colour.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, Readonly<Record<Theme, LinearRgb>>>(
  [...css.matchAll(/(--sy-[a-z0-9-]+):\s*light-dark\(\s*oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\s*\)/g)].map(
    ([, name, light, dark]) => [name!, { light: linearRgb(light!), dark: linearRgb(dark!) }],
  ),
);
const colour = (token: string, theme: Theme) => tokens.get(token)![theme];
const series = [1, 2, 3, 4, 5, 6].map((hue) => `--sy-series-${hue}`);
const states = ['--sy-ink-3', '--sy-accent', '--sy-caution', '--sy-critical', '--sy-positive', '--sy-info'];
const grounds = ['--sy-paper', '--sy-surface'];

describe.each(themes)('the colours of the %s theme', (theme) => {
  it.each([
    ['--sy-ink', 15, grounds],
    ['--sy-ink-2', 7, [...grounds, '--sy-sunken', '--sy-accent-soft', '--sy-caution-soft']],
    ...states.map((token) => [token, 4.5, [...grounds, '--sy-accent-soft']] as const),
    ['--sy-on-accent', 4.5, ['--sy-accent']],
    ['--sy-line-strong', 3, [...grounds, '--sy-accent-soft']],
    ['--sy-focus', 3, [...grounds, '--sy-sunken', '--sy-accent-soft']],
    ...series.map((token) => [token, 3, grounds] as const),
  ] as const)('%s has a contrast of at least %d to 1 where it is used', (token, least, where) => {
    for (const ground of where)
      expect(contrast(colour(token, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(least);
  });

  it.each(['normal', 'protan', 'deutan', 'tritan'] as const)('keep series apart in %s vision', (vision) => {
    const seen = series.map((token) => seenBy(vision, colour(token, theme)));
    const differences = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => difference(one, other)));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(theme === 'light' ? 17 : 20);
  });
});

it('gives no series the hue of a flag', () => {
  const hues = [...css.matchAll(/--sy-series-\d:.*;/g)].flatMap(([line]) =>
    [...line.matchAll(/oklch\(\S+ \S+ (\d+)\)/g)].map(([, hue]) => Number(hue)),
  );
  expect(hues).toHaveLength(12);
  for (const [from, to] of [
    [240, 270],
    [15, 32],
    [85, 105],
  ] as const)
    expect(hues.filter((hue) => hue >= from && hue <= to)).toEqual([]);
});

describe('difference', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is that of Sharma et al. (2005)', (one, other, published) => {
    expect(labDifference(one, other)).toBeCloseTo(published, 4);
  });

  it('is 0 between a colour and itself and 100 between black and white', () => {
    expect(difference([0.2, 0.5, 0.1], [0.2, 0.5, 0.1])).toBe(0);
    expect(difference([0, 0, 0], [1, 1, 1])).toBeCloseTo(100, 1);
  });

  it('does not depend on which colour comes first', () => {
    const [one, other] = [linearRgb('34% 0.155 290'), linearRgb('63% 0.136 70')];
    expect(difference(one, other)).toBeCloseTo(difference(other, one), 10);
  });
});
