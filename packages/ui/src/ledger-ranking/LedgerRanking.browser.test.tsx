import { expect, it } from 'vitest';
import { mount } from '../fixtures/mount.ts';
import { threeByFive } from '../fixtures/ranking.ts';
import { ledgerWords, nameIn, namesEn } from '../fixtures/words.ts';
import { LedgerRanking } from './LedgerRanking.tsx';

it('reads out every figure that it draws', async () => {
  const screen = mount(
    <LedgerRanking
      {...threeByFive}
      ranking={threeByFive.ranking.slice(0, 2)}
      nameOf={nameIn(namesEn)}
      noteOf={(id) => (id === 'treaty' ? 'needs ratification' : undefined)}
      words={ledgerWords}
    />,
  );
  await expect.element(screen.getByRole('table')).toMatchAriaInlineSnapshot(`
    - table "Options by score, with what the score is made of":
      - caption: Options by score, with what the score is made of
      - rowgroup:
        - row "Rank Option Score What the score is made of 5 to 95% range Chance of ranking first":
          - columnheader "Rank"
          - columnheader "Option"
          - columnheader "Score"
          - columnheader "What the score is made of"
          - columnheader "5 to 95% range"
          - columnheader "Chance of ranking first"
      - rowgroup:
        - row "1 Tailored package 68 Deterrence: 19 points; Feasibility: 22 points; Cost: 9 points; Escalation risk: 11 points; Speed: 8 points 62 to 73 72 in 100":
          - cell "1"
          - rowheader "Tailored package"
          - cell "68"
          - cell "Deterrence: 19 points; Feasibility: 22 points; Cost: 9 points; Escalation risk: 11 points; Speed: 8 points"
          - cell "62 to 73"
          - cell "72 in 100"
        - row "2 Bilateral treaty needs ratification 56 Deterrence: 26 points; Feasibility: 10 points; Cost: 6 points; Escalation risk: 9 points; Speed: 5 points 49 to 63 18 in 100":
          - cell "2"
          - rowheader "Bilateral treaty needs ratification"
          - cell "56"
          - cell "Deterrence: 26 points; Feasibility: 10 points; Cost: 6 points; Escalation risk: 9 points; Speed: 5 points"
          - cell "49 to 63"
          - cell "18 in 100"
  `);
});

it('draws nothing that is not a number where all contributions are 0', async () => {
  const screen = mount(
    <LedgerRanking
      criteria={['cost']}
      ranking={[{ id: 'treaty', rank: 1, score: 0, tied: false }]}
      contributions={{ treaty: [{ criterion: 'cost', value: 0, weight: 1, contribution: 0 }] }}
      ranges={[{ alternative: 'treaty', low: 0, median: 0, mean: 0, high: 0 }]}
      chances={new Map([['treaty', 0]])}
      nameOf={nameIn(namesEn)}
      words={ledgerWords}
    />,
  );
  await expect.element(screen.getByRole('table')).toBeVisible();
  expect(screen.element().innerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

it('stacks its rows and keeps their roles where a page is as narrow as 320 pixels', async () => {
  const screen = mount(
    <div style={{ inlineSize: 288 }}>
      <LedgerRanking {...threeByFive} nameOf={nameIn(namesEn)} words={ledgerWords} />
    </div>,
  );
  const row = screen.getByRole('row', { name: /Tailored package/ });
  await expect.element(row).toHaveStyle({ display: 'grid' });
  await expect.element(row.getByRole('rowheader', { name: 'Tailored package' })).toBeVisible();
  expect(screen.element().scrollWidth).toBeLessThanOrEqual(screen.element().clientWidth);
});
