import { expect, test } from '@playwright/test';
import { chanceOf, choose, headline, ledger, openPage, setWeight, waitUntilDrawn } from './page.ts';

test.beforeEach(async ({ page }) => openPage(page));

test('the page opens with the question, a caution, a sentence that the data wrote and ten options', async ({
  page,
}) => {
  await expect(page.getByText('Which security guarantee for Ukraine')).toBeVisible();
  await expect(page.getByText('illustrative judgements, not forecasts')).toContainText('1 July 2026');
  await expect(headline(page)).toContainText('NATO membership');
  await expect(page).toHaveTitle(/NATO membership.* · Guarantee options/);
  await expect(ledger(page).locator('tbody tr')).toHaveCount(10);
  await expect(ledger(page)).toHaveAccessibleName(/Options from best to worst/);
});

test('a weight changes the order; undo, redo and reset go through every step', async ({ page }) => {
  const before = await headline(page).textContent();
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();
  await expect(redo).toBeDisabled();

  await setWeight(page, 'Political feasibility', 60);
  await expect(headline(page)).not.toHaveText(before!);
  const after = await headline(page).textContent();

  await undo.click();
  await expect(headline(page)).toHaveText(before!);
  await redo.click();
  await expect(headline(page)).toHaveText(after!);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(headline(page)).toHaveText(before!);
  await undo.click();
  await expect(headline(page)).toHaveText(after!);
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveText(before!);
  await page.keyboard.press('Control+Shift+z');
  await expect(headline(page)).toHaveText(after!);
});

test('a drag of a slider is one step back, and chances follow it', async ({ page }) => {
  const slider = page.getByRole('slider', { name: 'Deterrence credibility' });
  const before = await chanceOf(page, 'NATO membership (Article 5)');
  const box = (await slider.boundingBox())!;
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.1));
  await page.mouse.down();
  for (let share = 0.1; share <= 0.6; share += 0.05) await page.mouse.move(...at(share));
  await page.mouse.up();
  await expect.poll(() => chanceOf(page, 'NATO membership (Article 5)')).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slider).toHaveValue('10');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect.poll(() => chanceOf(page, 'NATO membership (Article 5)')).toBe(before);
});

test('weights of planners can be taken over, with who wrote them and when', async ({ page }) => {
  const set = page.getByRole('button', { name: 'Ukrainian planner (illustrative)' });
  await set.click();
  await expect(set).toHaveAttribute('aria-pressed', 'true');
  await waitUntilDrawn(page);
  await page.getByText('Why these weights').click();
  await expect(page.locator('.rail')).toContainText('Judged by');
  await choose(page, 'Any weights at all');
  await waitUntilDrawn(page);
  await expect(page.getByRole('radio', { name: 'Any weights at all' })).toBeChecked();
});

test('with the gate three options lose their rank, and both orders stand side by side', async ({ page }) => {
  await choose(page, 'With the gate');
  await expect(ledger(page).locator('tr[data-unranked]')).toHaveCount(3);
  const both = page.getByRole('table', { name: 'Which ranking' });
  await expect(both.getByRole('columnheader')).toHaveText(['Option', 'Plain sum', 'With the gate']);
  await expect(both.getByRole('row', { name: 'NATO membership' }).getByRole('cell')).toHaveText([
    '1',
    'fails',
  ]);
});

test('every cell opens its reason, evidence, sources, date, confidence and who judged when', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Show all parts' }).click();
  const cells = page.locator('.sy-consequences-cell');
  await expect(cells).toHaveCount(210);
  await page.getByRole('button', { name: 'NATO membership, Bindingness of the commitment' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Judged by');
  await expect(dialog).toContainText('2026');
  await expect(dialog.getByText('Confidence', { exact: false }).first()).toBeVisible();
  await expect(dialog.locator('article').first()).toContainText('As of');
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('button', { name: 'NATO membership, Bindingness of the commitment' }),
  ).toBeFocused();
});

test('five options show the gaps in their requirements', async ({ page }) => {
  const gaps = page.locator('section.finding', {
    has: page.getByRole('heading', { name: 'Gaps in the options' }),
  });
  await expect(gaps.locator('p')).toHaveCount(5);
});
