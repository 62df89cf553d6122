import { expect, type Page, test } from '@playwright/test';
import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { namesFrom } from '@steelyard/content';
import { criteriaTree } from '@steelyard/model';
import { english } from '../src/language-en.ts';
import { seed, settingsOf } from '../src/settings.ts';
import { decodeView, encodeView } from '../src/state/link.ts';
import { startView, weightsOf } from '../src/state/view.ts';
import { openPage, waitUntilDrawn } from './page.ts';

const start = startView(ukraineProblem);
const { top } = criteriaTree(ukraineProblem);
const names = namesFrom(ukraineProblem, english.texts);
const first = top[0]!;
const slider = (page: Page) => page.getByRole('slider', { name: names.criterion(first) });

for (const { id } of ukraineProblem.weightSets)
  test(`the set ${id} gives its own weights and the order that the library finds`, async ({ page }) => {
    await openPage(page);
    const set = page.getByRole('button', { name: names.weightSet(id), exact: true });
    await set.click();
    await waitUntilDrawn(page);
    await expect(set).toHaveAttribute('aria-pressed', 'true');
    const weights = weightsOf(ukraineProblem, id);
    for (const criterion of top)
      await expect(page.getByRole('slider', { name: names.criterion(criterion) })).toHaveValue(
        String(Math.round(weights[criterion]!)),
      );
    const settings = { ...settingsOf({ ...start, weights }), sampleCount: 0 };
    const { alternatives } = analyse(ukraineProblem, settings, seed).ranking;
    const options = page.locator('#ranking tbody tr').getByRole('rowheader');
    for (const [i, { id: option }] of alternatives.entries())
      await expect(options.nth(i)).toContainText(names.alternative(option));
  });

test('a key changes the link that is copied; undo, redo and a new start change it back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  const before = await copiedLink(page);
  const weight = Number(await slider(page).inputValue());
  await slider(page).press('PageUp');
  await expect(slider(page)).toHaveValue(String(weight + 5));
  const moved = await copiedLink(page);
  expect(moved).not.toBe(before);
  const decoded = decodeView(new URL(moved).hash, ukraineProblem);
  expect(decoded.ok && decoded.view.weights[first]).toBe(weight + 5);

  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await copiedLink(page)).toBe(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await copiedLink(page)).toBe(moved);
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await copiedLink(page)).toBe(before);
});

test('a link of version 0 still opens', async ({ page }) => {
  const weights = top.map((_, i) => (i === 0 ? 60 : 40 / (top.length - 1)));
  const body = Buffer.from(JSON.stringify({ w: weights })).toString('base64url');
  await openPage(page, `/#v0.${body}`);
  await expect(slider(page)).toHaveValue('60');
  await expect(page.locator('.notices')).not.toContainText('Here is the view as it starts');
});

test('a link of another problem is told', async ({ page }) => {
  await openPage(page, `/${encodeView(start, { ...ukraineProblem, id: 'river-crossing' })}`);
  await expect(page.getByText(english.messages.state.otherProblem)).toBeVisible();
});

async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
