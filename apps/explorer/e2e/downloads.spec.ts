import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { chooseFile, openPage, waitUntilDrawn } from './page.ts';

test.beforeEach(async ({ page }) => openPage(page));

test('results come as JSON that the library makes again to the last byte', async ({ page }) => {
  const file = await save(page, 'Results as JSON');
  expect(file.name).toBe('ukraine-guarantees.json');
  const { settings, seed } = JSON.parse(file.text).provenance;
  const again = analyse(ukraineProblem, settings, seed);
  expect(file.text).toBe(`${JSON.stringify(again, null, 2)}\n`);
});

test('results come as CSV whose scores add up again', async ({ page }) => {
  const file = await save(page, 'Results as CSV');
  const [heading, ...rows] = file.text.replace('\uFEFF', '').split('\r\n');
  expect(heading).toContain('chance of ranking first');
  for (const row of rows.slice(0, 10)) {
    const numbers = row.replaceAll(/"[^"]*"/g, 'name').split(',');
    const score = Number(numbers[2]);
    const sum = numbers.slice(7).reduce((total, part) => total + Number(part), 0);
    expect(sum).toBeCloseTo(score, 12);
  }
});

test('a name that a spreadsheet would run as a formula is written as text', async ({ page }) => {
  await chooseFile(
    page,
    'formula.json',
    JSON.stringify({
      schemaVersion: 1,
      id: 'formula',
      alternatives: [{ id: 'a' }, { id: 'b' }],
      criteria: [{ id: 'c', direction: 'maximize', unit: 'x', scale: { kind: 'natural', low: 0, high: 1 } }],
      performances: [
        { alternative: 'a', criterion: 'c', distribution: 0 },
        { alternative: 'b', criterion: 'c', distribution: 1 },
      ],
      texts: {
        en: {
          'alternative.a.name': '=HYPERLINK("http://x")',
          'alternative.b.name': '\u200b @SUM(1)',
          'criterion.c.name': '+1',
        },
      },
    }),
  );
  await expect(page.locator('#ranking tbody tr')).toHaveCount(2);
  await waitUntilDrawn(page);
  const { text } = await save(page, 'Results as CSV');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).toContain(`'\u200b @SUM(1)`);
  expect(text).toContain(`'+1`);
});

async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
