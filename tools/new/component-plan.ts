import type { Name } from './names.ts';
import type { Plan } from './plan.ts';

/** A component of `ui` with its story, test and looks in a folder of its own. */
export function componentPlan({ kebab, pascal }: Name): Plan {
  const folder = `packages/ui/src/${kebab}`;
  return {
    files: {
      [`${folder}/${pascal}.tsx`]: source(kebab, pascal),
      [`${folder}/${kebab}.css`]: looks(kebab),
      [`${folder}/${pascal}.stories.tsx`]: stories(pascal),
      [`${folder}/${pascal}.browser.test.tsx`]: test(pascal),
      [`.changeset/ui-${kebab}.md`]: `---\n"@steelyard/ui": minor\n---\n\nThere is a new component, \`${pascal}\`.\n`,
    },
    additions: {
      'packages/ui/src/index.ts': `export { ${pascal}, type ${pascal}Props } from './${kebab}/${pascal}.tsx';`,
      'packages/ui/src/styles.css': `@import './${kebab}/${kebab}.css';`,
    },
    reminders: [
      `Say in ${folder}/${pascal}.tsx what the component shows, and to whom.`,
      'Make a story for each situation: empty, one item, long Ukrainian labels, dark, forced colours, 320 px.',
      'Give every interaction a play function that uses the keyboard.',
    ],
  };
}

const source = (kebab: string, pascal: string) => `export interface ${pascal}Props {
  /** What the list shows and where it comes from. Read out before the items. */
  caption: string;
  /** In the order in which they are read. */
  items: readonly string[];
}

/** A captioned list. */
export function ${pascal}({ caption, items }: ${pascal}Props) {
  return (
    <figure className="sy-${kebab}">
      <figcaption>{caption}</figcaption>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </figure>
  );
}
`;

const looks = (kebab: string) => `@layer steelyard.components {
  .sy-${kebab} {
    margin: 0;
  }
}
`;

const stories = (pascal: string) => `import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ${pascal} } from './${pascal}.tsx';

const meta = {
  component: ${pascal},
  args: { caption: 'Options by name', items: ['Mutual-defence treaty', 'Tailored package'] },
} satisfies Meta<typeof ${pascal}>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A few items, in the order given. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure', { name: 'Options by name' })).toBeVisible();
  },
};

/** Nothing to list yet. */
export const Empty: Story = { args: { items: [] } };
`;

const test = (pascal: string) => `import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { ${pascal} } from './${pascal}.tsx';

it('lists the items under its caption', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(<${pascal} caption="Options" items={['Treaty', 'Package']} />);
  await vi.waitFor(() => expect(container.querySelector('figcaption')?.textContent).toBe('Options'));
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Treaty', 'Package']);
  root.unmount();
  container.remove();
});
`;
