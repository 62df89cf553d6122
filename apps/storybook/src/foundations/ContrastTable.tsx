import { useEffect, useState } from 'react';
import { contrast, type Rgb } from './contrast.ts';

const tokens = [
  { token: '--sy-ink', use: 'text', least: 15 },
  { token: '--sy-ink-2', use: 'second text', least: 7 },
  { token: '--sy-ink-3', use: 'third text', least: 4.5 },
  { token: '--sy-accent', use: 'links, what is chosen', least: 4.5 },
  { token: '--sy-caution', use: 'caution, low confidence', least: 4.5 },
  { token: '--sy-critical', use: 'faults', least: 4.5 },
  { token: '--sy-positive', use: 'what worked', least: 4.5 },
  { token: '--sy-info', use: 'notes', least: 4.5 },
  { token: '--sy-line-strong', use: 'outlines of controls', least: 3 },
  { token: '--sy-focus', use: 'focus', least: 3 },
  ...[1, 2, 3, 4, 5, 6].map((hue) => ({ token: `--sy-series-${hue}`, use: `series ${hue}`, least: 3 })),
] as const;

/** Contrast of each colour with the paper, measured in this browser, in light and dark. */
export function ContrastTable() {
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => setMeasured(measureAll()), []);
  return (
    <table className="sb-unstyled docs-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Used for</th>
          <th scope="col">At least</th>
          {themes.map((theme) => (
            <th key={theme} scope="col">
              {theme}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ token, use, least }) => (
          <tr key={token}>
            <th scope="row">
              <code>{token}</code>
            </th>
            <td>{use}</td>
            <td>{least} to 1</td>
            {themes.map((theme) => (
              <td key={theme} data-theme={theme} className="swatch-cell">
                <span className="swatch" style={{ background: `var(${token})` }} />
                {measured.get(`${token} ${theme}`)?.toFixed(1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const themes = ['light', 'dark'] as const;

function measureAll(): ReadonlyMap<string, number> {
  return new Map(
    themes.flatMap((theme) =>
      tokens.map(({ token }) => [
        `${token} ${theme}`,
        contrast(painted(token, theme), painted('--sy-paper', theme)),
      ]),
    ),
  );
}

/** Paints a token and reads the pixel, so that the browser itself does the conversion. */
function painted(token: string, theme: string): Rgb {
  const probe = document.createElement('span');
  probe.dataset.theme = theme;
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [0, 0, 0];
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
