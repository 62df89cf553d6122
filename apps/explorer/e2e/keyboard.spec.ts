import { expect, type Page, test } from '@playwright/test';
import { chanceOf, headline, openPage } from './page.ts';

test.beforeEach(async ({ page }) => openPage(page));

test('the first Tab reaches a link past the controls', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the ranking' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the ranking' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#ranking')).toBeFocused();
});

test('a weight is changed by keys alone', async ({ page }) => {
  const before = await headline(page).textContent();
  const chance = await chanceOf(page, 'NATO membership (Article 5)');
  await tabTo(page, 'Deterrence credibility', 'range');
  for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider', { name: 'Deterrence credibility' })).toHaveValue('51');
  await expect.poll(() => chanceOf(page, 'NATO membership (Article 5)')).not.toBe(chance);
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Unlock Deterrence credibility' })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('Home');
  await expect(headline(page)).not.toHaveText(before!);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('slider', { name: 'Deterrence credibility' })).toBeFocused();
});

test('Tab goes through everything and out again, always with a visible focus', async ({ page }) => {
  const stops: string[] = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // Radios are drawn by the label beside them.
      const shown =
        element instanceof HTMLInputElement && element.type === 'radio'
          ? (element.nextElementSibling ?? element)
          : element instanceof HTMLInputElement && element.type === 'file'
            ? (element.closest('label') ?? element)
            : element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      return {
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(
          0,
          80,
        ),
        visible: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
        large: box.width >= 24 && box.height >= 18,
      };
    });
    if (!stop) break;
    stops.push(stop.name);
    expect(stop, `focus on ${stop.name}`).toMatchObject({ visible: true, large: true });
  }
  expect(stops.length).toBeGreaterThan(40);
  expect(stops.length).toBeLessThan(400);
});

test('a cell is opened, read and closed by keys, and the focus comes back', async ({ page }) => {
  await tabTo(page, 'Show all parts', 'button');
  await page.keyboard.press('Enter');
  const cell = page.locator('.sy-consequences-cell').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('article').first()).toBeVisible();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

/** Press Tab until something of this name and kind has the focus. */
async function tabTo(page: Page, name: string, type: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      ([wantedName, wantedType]) => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return false;
        const label =
          element instanceof HTMLInputElement
            ? (element.labels?.[0]?.textContent ?? '')
            : element.textContent;
        const kind = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
        return label?.includes(wantedName!) && kind === wantedType;
      },
      [name, type],
    );
    if (found) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}
