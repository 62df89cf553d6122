import { expect, type Page } from '@playwright/test';

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

/** Type a weight, out of 100. */
export async function setWeight(page: Page, criterion: string, weight: number): Promise<void> {
  const typed = page.getByLabel(`Weight of ${criterion} in percent`);
  await typed.fill(String(weight));
  await typed.press('Enter');
}

/** What the ranking says of an option's chance of ranking first. */
export function chanceOf(page: Page, option: string): Promise<string> {
  return page
    .getByRole('table', { name: /Options from best to worst/ })
    .getByRole('row', { name: option })
    .getByRole('cell')
    .last()
    .innerText();
}
