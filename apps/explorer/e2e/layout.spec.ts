import { expect, type Page, test } from '@playwright/test';
import { chooseFile, openPage, overflow } from './page.ts';

for (const width of [320, 390, 768, 1024, 1360])
  for (const address of ['/', '/uk/'])
    test(`nothing has to be scrolled sideways at ${width} pixels on ${address}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, address);
      expect(await overflow(page)).toBe(0);
      await page.locator('.sy-consequences .sy-button').first().click();
      await page.locator('summary').evaluateAll((all) => {
        for (const summary of all) summary.parentElement?.setAttribute('open', '');
      });
      expect(await overflow(page)).toBe(0);
      await page.locator('.sy-consequences-cell:visible').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await overflow(page)).toBe(0);
    });

test('a list of faults fits a narrow telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPage(page);
  await chooseFile(page, `${'long-name-'.repeat(12)}.yaml`, 'schemaVersion: 1\nid: A B\nalternatives: 7');
  await expect(page.locator('.sy-faults')).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test('texts keep their place when letters and lines are set wider apart, and at twice the size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await openPage(page);
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; } html { font-size: 200%; }',
  });
  expect(await overflow(page)).toBe(0);
});

for (const address of ['/', '/uk/'])
  test(`scripts and fonts that arrive move nothing on ${address}`, async ({ page }) => {
    await watchShifts(page);
    await openPage(page, address);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThanOrEqual(0.02);
  });

test('on paper there are the sentence and the tables, and no controls', async ({ page }) => {
  await openPage(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#ranking table')).toBeVisible();
  await expect(page.getByRole('slider').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  for (const button of await page.getByRole('button').all())
    if (await button.isVisible())
      expect(await button.getAttribute('class')).toMatch(/^sy-(legend|consequences)-/);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('nothing moves for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration, transitionProperty } =
          getComputedStyle(element);
        const long = (duration: string) => duration.split(',').some((each) => Number.parseFloat(each) > 0.01);
        return (
          (animationName !== 'none' && long(animationDuration)) ||
          (transitionProperty !== 'none' && long(transitionDuration))
        );
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
  expect(moving).toEqual([]);
});

/** Adds up how much the page shifts, as browsers measure it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifted', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift: unknown = Reflect.get(entry, 'value');
        if (typeof shift === 'number')
          Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted')) + shift);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
