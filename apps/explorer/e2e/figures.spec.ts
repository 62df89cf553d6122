import { expect, test } from '@playwright/test';
import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { formatters, namesFrom } from '@steelyard/content';
import { english } from '../src/language-en.ts';
import { seed, settingsOf } from '../src/settings.ts';
import { encodeView } from '../src/state/link.ts';
import { startView, type View, weightsOf } from '../src/state/view.ts';
import { openPage } from './page.ts';

const start = startView(ukraineProblem);
const lastSet = ukraineProblem.weightSets.at(-1)!.id;
const views: readonly (readonly [name: string, view: View])[] = [
  ['the weights that the page starts with', start],
  [
    'another set of weights, exactly',
    {
      ...start,
      weightSet: lastSet,
      weights: weightsOf(ukraineProblem, lastSet),
      spread: 'fixed',
    },
  ],
  ['any weights at all', { ...start, spread: 'any' }],
];
const names = namesFrom(ukraineProblem, english.texts);
const format = formatters('en');

for (const [name, view] of views)
  test(`the figures are those that the library gives under ${name}`, async ({ page }) => {
    await openPage(page, `/${encodeView(view, ukraineProblem)}`);
    const analysis = analyse(ukraineProblem, settingsOf(view), seed);
    const first = new Map(
      analysis.acceptability!.alternatives.map((id, i) => [
        id,
        analysis.acceptability!.rankAcceptability[i]![0]!,
      ]),
    );
    const ranges = new Map(analysis.scoreRanges.map((range) => [range.alternative, range]));
    const rows = page.locator('#ranking tbody tr');
    await expect(rows).toHaveCount(10);
    for (const [i, { id, rank, score, tied }] of analysis.ranking.alternatives.entries()) {
      const row = rows.nth(i);
      const { low, high } = ranges.get(id)!;
      await expect(row.locator('.sy-ledger-rank')).toHaveText(`${rank}${tied ? '=' : ''}`);
      await expect(row.getByRole('rowheader')).toContainText(names.alternative(id));
      await expect(row.locator('td.sy-ledger-score')).toHaveText(format.score(score));
      await expect(row.locator('.sy-ledger-range')).toContainText(format.scoreRange(low, high));
      await expect(row.locator('.sy-ledger-chance')).toContainText(
        english.messages.ledger.chanceValue({ share: first.get(id)! }),
      );
    }
  });

test('the headline names the option with the highest sum, and so does the tab', async ({ page }) => {
  await openPage(page);
  const [leader] = analyse(ukraineProblem, { ...settingsOf(start), sampleCount: 0 }, seed).ranking
    .alternatives;
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(names.alternative(leader!.id));
  await expect(page).toHaveTitle(`${await heading.textContent()} · ${english.messages.app.title}`);
});
