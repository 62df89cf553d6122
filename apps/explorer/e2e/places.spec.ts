import { expect, test } from '@playwright/test';
import { ukraineEvidence } from '@steelyard/case-ukraine/evidence';
import { safeUrl } from '@steelyard/content';
import { english } from '../src/language-en.ts';
import { ukrainian } from '../src/language-uk.ts';
import { openPage, setWeight, waitUntilDrawn } from './page.ts';

/** Where the server shows the same files as at the root. */
const longerPath = '/under/a/longer/path';

for (const [path, other] of [
  [`${longerPath}/`, 'Українська'],
  [`${longerPath}/uk/`, 'English'],
] as const)
  test(`the page works at ${path}: weights, words, evidence, the other language`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await openPage(page, path);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('PageUp');
    await waitUntilDrawn(page);
    await expect(page).toHaveURL(new RegExp(`${path}#v1\\.`));
    await page.locator('.sy-consequences-toggle').first().click();
    await page.locator('tr[data-part] .sy-consequences-cell').first().click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.sy-segment', { hasText: other }).click();
    await expect(page).toHaveURL(other === 'English' ? /\/path\/#v1/ : /\/path\/uk\/#v1/);
    await page.getByRole('link', { name: /^(Sources|Джерела)$/ }).click();
    await expect(page).toHaveURL(/\/path\/(uk\/)?evidence\/$/);
    expect(missing).toEqual([]);
  });

for (const [path, place] of [
  ['/robustness/', 'robustness'],
  [`${longerPath}/uk/agreement/`, 'agreement'],
] as const)
  test(`the sources are reached from ${path}, and after a view was changed there`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    const evidence = new URL('../evidence/', page.url()).href;
    const sources = page.getByRole('link', { name: /^(Sources|Джерела)$/ });
    expect(await sources.evaluate((link: HTMLAnchorElement) => link.href)).toBe(evidence);
    await page.locator('.places a').first().click();
    await expect(page.locator('#ranking')).toBeVisible();
    expect(await sources.evaluate((link: HTMLAnchorElement) => link.href)).toBe(evidence);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${place}/`));
    await sources.click();
    await expect(page).toHaveURL(evidence);
    await expect(page.locator('.evidence-page')).toBeVisible();
  });

for (const [path, { messages }] of [
  ['/evidence/', english],
  ['/uk/evidence/', ukrainian],
] as const)
  test(`every statement has an address and its sources at ${path}, with no script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.evidence.heading);
    const items = page.locator('.evidence-page > ol > li');
    await expect(items).toHaveCount(ukraineEvidence.items.length);
    expect(await items.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      ukraineEvidence.items.map(({ id }) => id),
    );
    // An address that nobody should follow, such as a bare number, is no link.
    const follows = new Map(ukraineEvidence.sources.map(({ id, URL: address }) => [id, safeUrl(address)]));
    const withLink = ukraineEvidence.items.filter(({ sources }) => sources.some((id) => follows.get(id)));
    await expect(items.filter({ has: page.locator('a[href^="http"]') })).toHaveCount(withLink.length);
    await page.getByRole('link', { name: messages.app.title, exact: true }).click();
    await expect(page.locator('#ranking tbody tr')).toHaveCount(10);
    await context.close();
  });

test('a fault that nobody foresaw ends in a sentence and a way back', async ({ page }) => {
  await openPage(page);
  await setWeight(page, 'Deterrence credibility', 40);
  await waitUntilDrawn(page);
  await page.evaluate(() => {
    // From now on no number can be written, which no part of the page expects.
    Intl.NumberFormat.prototype.formatToParts = Intl.NumberFormat.prototype.format = () => {
      throw new Error('broken on purpose');
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => () => {
        throw new Error('broken on purpose');
      },
    });
  });
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.messages.error.heading);
  await expect(page.getByText(english.messages.error.unexpected)).toBeVisible();
  await page.getByText(english.messages.error.details).click();
  await expect(page.getByText('broken on purpose')).toBeVisible();
  await page.getByRole('button', { name: english.messages.error.reload }).click();
  await waitUntilDrawn(page);
  await expect(page.getByRole('slider').first()).toHaveValue('10');
});

test('on a telephone the tables are tables to a screen reader, with the same rows, headings and cells', async ({
  page,
}) => {
  await openPage(page);
  await page.locator('.sy-consequences > button').click();
  const session = await page.context().newCDPSession(page);
  const roles = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const counted = new Map<string, number>();
    for (const { ignored, role } of nodes)
      if (!ignored && /^(table|caption|rowgroup|row|rowheader|columnheader|cell)$/.test(String(role?.value)))
        counted.set(String(role?.value), (counted.get(String(role?.value)) ?? 0) + 1);
    return Object.fromEntries([...counted].sort());
  };
  const wide = await roles();
  expect(wide.table).toBe(5);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.jumps')).toBeVisible();
  expect(await roles()).toEqual(wide);
});

test('all options of the case are in sight in the table of what they would do', async ({ page }) => {
  await openPage(page);
  const hidden = await page
    .locator('.sy-consequences-scroll')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBeLessThanOrEqual(0);
});
