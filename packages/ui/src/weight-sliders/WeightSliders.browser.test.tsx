import { expect, it } from 'vitest';
import { mount } from '../fixtures/mount.ts';
import { nameIn, namesEn, weightWords } from '../fixtures/words.ts';
import { WeightSliders } from './WeightSliders.tsx';

it('reads as a group of sliders, each with its typed value and its lock', async () => {
  const screen = mount(
    <WeightSliders
      criteria={['cost', 'speed']}
      weights={{ cost: 60, speed: 40 }}
      locked={['speed']}
      onChange={() => undefined}
      onLock={() => undefined}
      nameOf={nameIn(namesEn)}
      words={weightWords}
    />,
  );
  await expect.element(screen.getByRole('group')).toMatchAriaInlineSnapshot(`
    - group "What matters, and how much":
      - text: What matters, and how much
      - paragraph: Moving one weight moves the others in proportion.
      - text: Cost
      - spinbutton "Cost, percent": "60"
      - button "Lock Cost"
      - slider "Cost": "60"
      - text: Speed
      - spinbutton "Speed, percent": "40"
      - button "Unlock Speed"
      - slider "Speed" [disabled]: "40"
      - paragraph: Arrow keys move by 1, Page Up and Page Down by 5, L locks.
      - status
  `);
});
