import { expect, test } from '@playwright/test';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { english } from '../src/language-en.ts';
import { ukrainian } from '../src/language-uk.ts';
import { openPage } from './page.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, { messages, texts, locale }] of [
    ['/', english],
    ['/uk/', ukrainian],
  ] as const)
    test(`the ranking, the tables and every reason can be read at ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      const note = page.locator('.no-script'); // Text in noscript is not found by its words.
      await expect(note).toBeVisible();
      await expect(note).toHaveText(messages.noScript.note);
      const rows = page.locator('#ranking tbody tr');
      await expect(rows).toHaveCount(10);
      for (const row of await rows.all()) {
        await expect(row.locator('td.sy-ledger-score')).toHaveText(/\d/);
        await expect(row.locator('.sy-ledger-chance')).toHaveText(/\d/);
      }
      for (const row of await page.locator('.sy-consequences-table tbody tr').all())
        await expect(row).toBeVisible();
      await page.getByText(messages.reasons.heading).click();
      const reasons = page.locator('.reasons');
      await expect(reasons).toHaveCount(ukraineProblem.alternatives.length);
      const [judged] = ukraineProblem.performances;
      const reason = texts[`judgement.${judged!.judgement}.reason`];
      expect(reason).toBeTruthy();
      await expect(reasons.filter({ hasText: reason! }).first()).toBeVisible();
    });
});

test.describe('without a network', () => {
  for (const path of ['/', '/uk/'])
    test(`the page at ${path} works after the first visit, the evidence too`, async ({ page, context }) => {
      await openPage(page, path);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('#ranking tbody tr')).toHaveCount(10);
      await page.locator('.sy-consequences-toggle').first().click();
      await page.locator('tr[data-part] .sy-consequences-cell').first().click();
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('slider').first().press('PageUp');
      await expect(page.locator('.status')).toHaveAttribute('data-state', 'ready');
      await expect(page.locator('#ranking .sy-ledger-chance').last()).toHaveText(/\d/);
      await context.setOffline(false);
    });
});
