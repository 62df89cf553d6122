import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openPage, waitUntilDrawn } from './page.ts';

const garden = `schemaVersion: 1
id: garden
alternatives:
  - id: beds
  - id: lawn
criteria:
  - { id: yield, direction: maximize, unit: kg, scale: { kind: natural, low: 0, high: 100 }, weight: 2 }
  - { id: cost, direction: minimize, unit: EUR, scale: { kind: natural, low: 0, high: 500 }, weight: 1 }
performances:
  - { alternative: beds, criterion: yield, distribution: 80 }
  - { alternative: beds, criterion: cost, distribution: 300 }
  - { alternative: lawn, criterion: yield, distribution: 5 }
  - { alternative: lawn, criterion: cost, distribution: 120 }
texts:
  en: { alternative.beds.name: "Beds <img src=x onerror=alert(1)>", alternative.lawn.name: Lawn }
`;

test.beforeEach(({ page }) => openPage(page));

test('a file with faults lists each with its line and column, and the case stays', async ({ page }) => {
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const faulty = garden.replace('criterion: cost, distribution: 120', 'criterion: cots, distribution: high');
  await choose(page, 'garden.yaml', faulty);
  const faults = page.getByRole('region', { name: /^To mend in garden\.yaml/ });
  await expect(faults.getByRole('listitem').first()).toBeVisible();
  for (const place of await faults.locator('code').allTextContents())
    expect(place).toMatch(/^garden\.yaml:\d+:\d+$/);
  await expect(faults).toContainText('garden.yaml:13:');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline!);
});

test('a good file becomes the page, and the case comes back', async ({ page }) => {
  const headline = page.getByRole('heading', { level: 1 });
  const before = await headline.textContent();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await choose(page, 'garden.yaml', garden);
  await expect(page.locator('#ranking tbody tr')).toHaveCount(2);
  await waitUntilDrawn(page);
  await expect(headline).toContainText('Beds <img src=x onerror=alert(1)>');
  await expect(page.locator('#ranking img')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(2);
  expect(dialogs).toEqual([]);

  await page.getByRole('button', { name: 'Back to the Ukraine case' }).click();
  await expect(page.locator('#ranking tbody tr')).toHaveCount(10);
  await expect(headline).toHaveText(before!);
});

test('one option on one criterion is shown without a fault', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const least = garden
    .replace('  - id: lawn\n', '')
    .replace(/ {2}- \{ id: cost.*\n/, '')
    .replace(/ {2}- .*(?:lawn|criterion: cost).*\n/g, '')
    .replace(', alternative.lawn.name: Lawn', '');
  await choose(page, 'least.yaml', least);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is the only option');
  await waitUntilDrawn(page);
  expect(faults).toEqual([]);
});

test('a picture and a file that is too large are refused in a sentence', async ({ page }) => {
  await choose(page, 'picture.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await expect(page.getByText('picture.yaml could not be read.')).toBeVisible();
  await choose(page, 'big.yaml', Buffer.alloc(10_000_000, '#'));
  await expect(page.getByText('big.yaml is larger than 5 MB.')).toBeVisible();
});

test('results can be taken along as JSON', async ({ page }) => {
  const { name, text } = await download(page, 'Results as JSON');
  expect(name).toMatch(/\.json$/);
  const analysis = JSON.parse(text);
  expect(analysis.ranking.alternatives).toHaveLength(10);
  expect(analysis.provenance.seed).toBe(7);
});

test('results can be taken along as CSV whose parts add up to the scores', async ({ page }) => {
  const { name, text } = await download(page, 'Results as CSV');
  expect(name).toMatch(/\.csv$/);
  expect(text.startsWith('\uFEFFrank,option,score,')).toBe(true);
  const rows = text.split('\r\n').slice(1, 11);
  for (const row of rows) {
    const cells = row.replace(/"(?:[^"]|"")*"/g, 'name').split(',');
    const parts = cells.slice(7).map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(cells[2]), 9);
  }
});

function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  return page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/yaml', buffer });
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
