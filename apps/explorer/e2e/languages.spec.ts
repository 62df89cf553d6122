import { expect, test } from '@playwright/test';
import { choose, headline, ledger, openPage, setWeight, waitUntilDrawn } from './page.ts';

test('the language changes in place and keeps the weights', async ({ page }) => {
  await openPage(page);
  await setWeight(page, 'Deterrence credibility', 40);
  await choose(page, 'Українська');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(headline(page)).toContainText('НАТО');
  await expect(page).toHaveTitle(/НАТО/);
  await expect(page).toHaveURL(/\/uk\/#v1\./);
  await expect(page.getByRole('slider', { name: 'Переконливість стримування' })).toHaveValue('40');
  await page.reload();
  await waitUntilDrawn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('slider', { name: 'Переконливість стримування' })).toHaveValue('40');
  await choose(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).not.toHaveURL(/\/uk\//);
});

test('the Ukrainian page says the same figures and that its words are a draft', async ({ page, context }) => {
  await openPage(page, '/uk/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.notices')).toContainText('1 липня 2026');
  const english = await context.newPage();
  await openPage(english, '/');
  const scores = async (of: typeof page) => ledger(of).locator('td.sy-ledger-score').allTextContents();
  expect(await scores(page)).toEqual(await scores(english));
});

test('no Ukrainian page shows a word in English letters that is not a name', async ({ page }) => {
  await openPage(page, '/uk/');
  const words = await page.locator('body').innerText();
  const english = [...words.matchAll(/\b(the|and|of|with|weights?|option|score|why|show)\b/gi)].map(String);
  expect(english).toEqual([]);
});

test('colours are those of the device until the reader chooses, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await choose(page, 'Light');
  expect(await paper()).not.toBe(dark);
  await page.reload();
  await waitUntilDrawn(page);
  expect(await paper()).not.toBe(dark);
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await choose(page, 'As the device');
  expect(await paper()).toBe(dark);
});
