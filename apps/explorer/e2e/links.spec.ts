import { expect, type Page, test } from '@playwright/test';
import { chanceOf, choose, headline, ledger, openPage, setWeight, waitUntilDrawn } from './page.ts';

test('a link gives another reader the same weights, spread, gate and figures', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await page.getByRole('button', { name: 'Lock Escalation risk' }).click();
  await setWeight(page, 'Political feasibility', 33);
  await choose(page, 'Exactly these');
  await choose(page, 'With the gate');
  await waitUntilDrawn(page);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#v1\.[A-Za-z0-9+\-$]+$/);
  expect(link.length).toBeLessThan(2000);

  const other = await context.newPage();
  await openPage(other, link);
  await expect(headline(other)).toHaveText((await headline(page).textContent())!);
  await expect(other.getByRole('slider', { name: 'Political feasibility' })).toHaveValue('33');
  await expect(other.getByRole('button', { name: 'Unlock Escalation risk' })).toBeVisible();
  await expect(other.getByRole('radio', { name: 'Exactly these' })).toBeChecked();
  expect(await ledger(other).innerText()).toBe(await ledger(page).innerText());
});

test('the address follows the view, and a link pasted into the open page is followed', async ({ page }) => {
  await openPage(page);
  const start = await chanceOf(page, 'NATO membership (Article 5)');
  await setWeight(page, 'Deterrence credibility', 40);
  await expect(page).toHaveURL(/#v1\./);
  const link = page.url();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).not.toHaveURL(/#/);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page.getByRole('slider', { name: 'Deterrence credibility' })).toHaveValue('40');
  await expect.poll(() => chanceOf(page, 'NATO membership (Article 5)')).not.toBe(start);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('slider', { name: 'Deterrence credibility' })).toHaveValue('10');
});

const bad = [
  ['a newer version', '#v2.NoIgdg9gLg', 'made with a newer version'],
  ['a much newer version', '#v999999999999999999999.x', 'made with a newer version'],
  ['a truncated state', '#v1.N4IgDg', 'link is incomplete'],
  ['no state at all', '#v1.', 'link is incomplete'],
  ['rubbish', '#v1.%%%<script>alert(1)</script>', 'link is incomplete'],
  ['a state that is no object', '#v1.Hw', 'link is incomplete'],
] as const;

for (const [what, hash, notice] of bad)
  test(`a link with ${what} ends in a plain notice and the view as it starts`, async ({ page }) => {
    const faults = faultsOf(page);
    await openPage(page, `/${hash}`);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(headline(page)).toContainText('NATO membership');
    await expect(page.getByRole('slider').first()).toHaveValue('10');
    expect(faults).toEqual([]);
  });

test('a real link cut at any length is told, never a crash', async ({ page }) => {
  const faults = faultsOf(page);
  await openPage(page);
  await setWeight(page, 'Deterrence credibility', 40);
  await expect(page).toHaveURL(/#v1\./);
  const { hash } = new URL(page.url());
  for (const share of [0.2, 0.5, 0.8, 0.95]) {
    await page.goto('about:blank');
    await openPage(page, `/${hash.slice(0, Math.round(hash.length * share))}`);
    await expect(page.getByText('link is incomplete')).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('a fragment that is no state is left alone', async ({ page }) => {
  await openPage(page, '/#ranking');
  await expect(page.getByText('Here is the view as it starts')).toHaveCount(0);
});

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}
