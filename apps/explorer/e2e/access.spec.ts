import { expect, test } from '@playwright/test';
import { openPage } from './page.ts';
import { violations } from './violations.ts';

const settings = [
  { name: 'in light colours', path: '/', colorScheme: 'light', width: 1360 },
  { name: 'in dark colours', path: '/', colorScheme: 'dark', width: 1360 },
  { name: 'in Ukrainian', path: '/uk/', colorScheme: 'light', width: 1360 },
  { name: 'on a phone', path: '/', colorScheme: 'light', width: 390 },
  { name: 'on a phone, in Ukrainian and in dark colours', path: '/uk/', colorScheme: 'dark', width: 390 },
] as const;

for (const { name, path, colorScheme, width } of settings)
  test(`the page keeps WCAG 2.2 AA ${name}, with everything open`, async ({ page }) => {
    test.slow(); // The page is checked three times, the last with thousands of elements open.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, path);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('.sy-consequences > button').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.sy-consequences-cell').first().click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

test('a list of faults keeps WCAG 2.2 AA', async ({ page }) => {
  await openPage(page);
  const file = {
    name: 'own.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('schemaVersion: 1\nid: Own\n'),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('region', { name: /^To mend in own\.yaml/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
