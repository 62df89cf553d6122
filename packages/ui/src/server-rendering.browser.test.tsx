import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { Banner } from './controls/Banner.tsx';
import { Disclosure } from './controls/Disclosure.tsx';
import { Segmented } from './controls/Segmented.tsx';
import { Figure } from './figure/Figure.tsx';
import { DotRow } from './marks/DotRow.tsx';
import { RangeGlyph } from './marks/RangeGlyph.tsx';
import { Popover } from './popover/Popover.tsx';

const nothing = () => undefined;
const components: Readonly<Record<string, ReactElement>> = {
  Banner: <Banner kind="caution">Facts end on 1 July 2026.</Banner>,
  Disclosure: <Disclosure summary="Why">Because.</Disclosure>,
  Figure: (
    <Figure
      title="A range"
      words={{ chart: 'Picture', table: 'Table', view: 'View' }}
      table={<p>52 to 71</p>}
    >
      <RangeGlyph low={0.52} mid={0.6} high={0.71} domain={[0, 1]} />
    </Figure>
  ),
  DotRow: <DotRow share={0.61} />,
  Popover: (
    <Popover label="Why" trigger="Why" title="Why">
      Because.
    </Popover>
  ),
  Segmented: (
    <Segmented
      label="Which"
      value="a"
      onChange={nothing}
      choices={[
        { value: 'a', name: 'A' },
        { value: 'b', name: 'B' },
      ]}
    />
  ),
};

afterEach(() => {
  document.body.replaceChildren();
});

it.each(Object.entries(components))(
  '%s takes over what a server rendered, without a difference',
  async (_, element) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(element);
    const before = container.innerHTML;
    const onRecoverableError = vi.fn();
    const root = hydrateRoot(container, element, { onRecoverableError });
    await vi.waitFor(() => expect(Object.keys(container.firstElementChild!).length).toBeGreaterThan(0));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.innerHTML.replaceAll(/ data-rac=""/g, '')).toBe(before.replaceAll(/ data-rac=""/g, ''));
    root.unmount();
  },
);
