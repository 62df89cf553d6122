import { expect, type Locator, type Page } from '@playwright/test';

/** Open the page and wait until scripts have taken it over and every figure is drawn. */
export async function openPage(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await waitUntilDrawn(page);
}

/** Wait until the figures belong to the weights that are shown. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('.status')).toHaveAttribute('data-state', 'ready');
}

/** The table of the ranking. */
export function ledger(page: Page): Locator {
  return page.locator('#ranking table');
}

/** The headline that the data wrote. */
export function headline(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Type a weight, out of 100. */
export async function setWeight(page: Page, criterion: string, weight: number): Promise<void> {
  const typed = page.getByLabel(`Weight of ${criterion} in percent`);
  await typed.fill(String(weight));
  await typed.press('Enter');
}

/** Take one of a few choices that stand side by side. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.sy-segment', { hasText: name }).click();
}

/** What the ranking says of an option's chance of ranking first. */
export async function chanceOf(page: Page, option: string): Promise<string | null> {
  return ledger(page).getByRole('row', { name: option }).getByRole('cell').last().textContent();
}

/** Open a file as if the reader had chosen it. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** How far the page is wider than the window, in CSS pixels; 0 where nothing has to be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
