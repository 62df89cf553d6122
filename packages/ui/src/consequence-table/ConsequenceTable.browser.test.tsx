import { expect, it } from 'vitest';
import { consequenceCell, consequenceRows, threeOptions } from '../fixtures/consequences.ts';
import { mount } from '../fixtures/mount.ts';
import { consequenceWords } from '../fixtures/words.ts';
import { ConsequenceTable } from './ConsequenceTable.tsx';

it('names in every cell what it is about, and says why a figure is missing', async () => {
  const screen = mount(
    <ConsequenceTable
      alternatives={threeOptions.slice(1)}
      rows={consequenceRows.filter(({ group }) => group !== 'security')}
      cellOf={consequenceCell}
      missingOf={() => 'The framework names no date'}
      renderDetail={() => <p>Because.</p>}
      openGroups={['politics']}
      words={consequenceWords}
    />,
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
        - row "Show the parts of Security Tailored package\\" / \\" 62 Regional framework\\" / \\" 41":
          - rowheader "Show the parts of Security":
            - button "Show the parts of Security": Security
          - cell "Tailored package\\" / \\" 62"
          - cell "Regional framework\\" / \\" 41"
        - row "Hide the parts of Politics Tailored package\\" / \\" 62 Regional framework\\" / \\" 41":
          - rowheader "Hide the parts of Politics":
            - button "Hide the parts of Politics" [expanded]: Politics
          - cell "Tailored package\\" / \\" 62"
          - cell "Regional framework\\" / \\" 41"
        - row "Feasibility Tailored package\\" / \\" Tailored package, Feasibility: 3.5. Why? Regional framework\\" / \\" Regional framework, Feasibility: 2. Why? (low confidence)":
          - rowheader "Feasibility"
          - cell "Tailored package\\" / \\" Tailored package, Feasibility: 3.5. Why?":
            - text: Tailored package" / "
            - button "Tailored package, Feasibility: 3.5. Why?": "3.5"
          - cell "Regional framework\\" / \\" Regional framework, Feasibility: 2. Why? (low confidence)":
            - text: Regional framework" / "
            - button "Regional framework, Feasibility: 2. Why? (low confidence)": "2"
        - row "Speed Tailored package\\" / \\" Tailored package, Speed: 3. Why? Regional framework\\" / \\" The framework names no date":
          - rowheader "Speed"
          - cell "Tailored package\\" / \\" Tailored package, Speed: 3. Why?":
            - text: Tailored package" / "
            - button "Tailored package, Speed: 3. Why?": "3"
          - cell "Regional framework\\" / \\" The framework names no date"
        - row "Cost Tailored package\\" / \\" Tailored package, Cost: 14. Why? Regional framework\\" / \\" Regional framework, Cost: 6. Why?":
          - rowheader "Cost"
          - cell "Tailored package\\" / \\" Tailored package, Cost: 14. Why?":
            - text: Tailored package" / "
            - button "Tailored package, Cost: 14. Why?": "14"
          - cell "Regional framework\\" / \\" Regional framework, Cost: 6. Why?":
            - text: Regional framework" / "
            - button "Regional framework, Cost: 6. Why?": "6"
  `);
});
