import { expect, test } from '@playwright/test';
import { openPage } from './page.ts';

test.beforeEach(({ page }) => openPage(page));

test('a figure opens its reason, its range and evidence with links to the sources', async ({ page }) => {
  const table = page.locator('.sy-consequences-table');
  const toggle = table.getByRole('button', { name: /^Show the parts of/ }).first();
  const cell = table.locator('tr[data-part] .sy-consequences-cell').first();
  await expect(cell).toBeHidden();
  await toggle.click();
  const value = await cell.locator('.sy-consequences-value').textContent();
  await cell.click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(dialog.locator('dd').first()).toContainText(value!);
  await expect(dialog).toContainText(/Judged by .+ on /);
  await expect(dialog).not.toContainText('No reason was written down.');
  const source = dialog.getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https?:\/\//);
  await expect(source).toHaveAttribute('rel', /noopener|noreferrer/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a group hides its parts again', async ({ page }) => {
  const parts = page.locator('.sy-consequences-table tr[data-part]');
  await page.getByRole('button', { name: 'Show all parts' }).click();
  await expect(parts.first()).toBeVisible();
  await page.getByRole('button', { name: 'Hide all parts' }).click();
  await expect(parts.first()).toBeHidden();
});

test('the table sorts options by a criterion, and goes back', async ({ page }) => {
  const table = page.locator('.sy-consequences-table');
  const names = () => table.locator('thead th').allTextContents();
  const before = await names();
  const sort = table.getByRole('button', { name: /^Sort by/ }).nth(2);
  await sort.click();
  await expect(sort).toHaveAttribute('aria-pressed', 'true');
  expect([...(await names())].sort()).toEqual([...before].sort());
  await sort.click();
  await expect(sort).toHaveAttribute('aria-pressed', 'false');
  expect(await names()).toEqual(before);
});
