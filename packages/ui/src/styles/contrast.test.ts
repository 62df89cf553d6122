import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Relative luminance of each token in light and dark, from its OKLCH value. */
const tokens = new Map(
  [...css.matchAll(/(--sy-[a-z0-9-]+):\s*light-dark\(\s*oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\s*\)/g)].map(
    ([, name, light, dark]) => [name!, { light: luminance(light!), dark: luminance(dark!) }],
  ),
);

function luminance(oklch: string): number {
  const [lightness, chroma, hue] = oklch.split(/\s+/).map((part) => Number.parseFloat(part)) as [
    number,
    number,
    number,
  ];
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = lightness / 100;
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [high, low] = [tokens.get(a)![theme], tokens.get(b)![theme]].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

describe('the colours', () => {
  const backgrounds = ['--sy-paper', '--sy-surface'];
  const needs: readonly (readonly [string, number])[] = [
    ['--sy-ink', 12],
    ['--sy-ink-2', 7],
    ['--sy-ink-3', 4.5],
    ['--sy-accent', 4.5],
    ['--sy-caution', 4.5],
    ['--sy-critical', 4.5],
    ['--sy-positive', 4.5],
    ['--sy-info', 4.5],
    ['--sy-line-strong', 3],
    ['--sy-focus', 3],
    ...[1, 2, 3, 4, 5, 6].map((hue) => [`--sy-series-${hue}`, 3] as const),
  ];

  it.each(needs)('%s keeps a contrast of %d to 1 with paper and surface, light and dark', (token, least) => {
    for (const background of backgrounds)
      for (const theme of ['light', 'dark'] as const)
        expect(contrast(token, background, theme), `${background}, ${theme}`).toBeGreaterThanOrEqual(least);
  });
});
