import { expect, it } from 'vitest';
import { consequenceCell, consequenceRows, threeOptions } from '../fixtures/consequences.ts';
import { mount } from '../fixtures/mount.ts';
import { consequenceWords } from '../fixtures/words.ts';
import { ConsequenceTable } from './ConsequenceTable.tsx';

it('names in every cell what it is about, and says why a figure is missing', async () => {
  const screen = mount(
    <div style={{ inlineSize: 900 }}>
      <ConsequenceTable
        alternatives={threeOptions.slice(1)}
        rows={consequenceRows.filter(({ group }) => group !== 'security')}
        cellOf={consequenceCell}
        missingOf={() => 'The framework names no date'}
        renderDetail={() => <p>Because.</p>}
        openGroups={['politics']}
        words={consequenceWords}
      />
    </div>,
  );
  await expect.element(screen.getByRole('table')).toMatchAriaInlineSnapshot(`
    - table "What each option would do. Levels 0 to 4; 4 is best.":
      - caption: What each option would do. Levels 0 to 4; 4 is best.
      - rowgroup:
        - row "Criterion Tailored package Regional framework":
          - columnheader "Criterion"
          - columnheader "Tailored package"
          - columnheader "Regional framework"
      - rowgroup:
        - row "Security 62 41":
          - rowheader "Security":
            - button "Show the parts of Security": Security
          - cell "62"
          - cell "41"
        - row "Politics 62 41":
          - rowheader "Politics":
            - button "Hide the parts of Politics" [expanded]: Politics
          - cell "62"
          - cell "41"
        - row "Feasibility Tailored package, Feasibility: 3.5. Why? Regional framework, Feasibility: 2. Why? (low confidence)":
          - rowheader "Feasibility"
          - cell "Tailored package, Feasibility: 3.5. Why?":
            - button "Tailored package, Feasibility: 3.5. Why?": "3.5"
          - cell "Regional framework, Feasibility: 2. Why? (low confidence)":
            - button "Regional framework, Feasibility: 2. Why? (low confidence)": "2"
        - row "Speed Tailored package, Speed: 3. Why? The framework names no date":
          - rowheader "Speed"
          - cell "Tailored package, Speed: 3. Why?":
            - button "Tailored package, Speed: 3. Why?": "3"
          - cell "The framework names no date"
        - row "Cost Tailored package, Cost: 14. Why? Regional framework, Cost: 6. Why?":
          - rowheader "Cost"
          - cell "Tailored package, Cost: 14. Why?":
            - button "Tailored package, Cost: 14. Why?": "14"
          - cell "Regional framework, Cost: 6. Why?":
            - button "Regional framework, Cost: 6. Why?": "6"
  `);
});
