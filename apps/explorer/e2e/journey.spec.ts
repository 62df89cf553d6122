import { expect, test } from '@playwright/test';
import { chanceOf, openPage, setWeight } from './page.ts';

test('a reader gives a weight, sees the order change, takes it back and does it again', async ({ page }) => {
  await openPage(page);
  const headline = page.getByRole('heading', { level: 1 });
  const before = await headline.innerText();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();

  await setWeight(page, 'Political feasibility', 60);
  await expect(headline).not.toHaveText(before);
  const after = await headline.innerText();

  await undo.click();
  await expect(headline).toHaveText(before);
  await expect(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(headline).toHaveText(after);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(headline).toHaveText(before);
  await undo.click();
  await expect(headline).toHaveText(after);
});

test('the chances of ranking first follow a slider while it moves', async ({ page }) => {
  await openPage(page);
  const before = await chanceOf(page, 'NATO membership (Article 5)');
  await setWeight(page, 'Deterrence credibility', 50);
  await expect.poll(() => chanceOf(page, 'NATO membership (Article 5)')).not.toBe(before);
});
