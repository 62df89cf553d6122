import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { agreement } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { agreementFindings, agreementNames, formatters } from '@steelyard/content';
import type { AgreementSettings } from '@steelyard/model';
import { english } from '../src/language-en.ts';
import { ukrainian } from '../src/language-uk.ts';
import { sampleCount, seed } from '../src/settings.ts';
import { openPage, overflow, waitUntilDrawn } from './page.ts';

const { messages } = english;
const names = agreementNames(ukraineProblem, english.texts);
const treaty = 'opt-us-treaty';

function computed(settings: Partial<AgreementSettings> = {}) {
  return agreement(ukraineProblem, { sampleCount, ...settings }, seed);
}

/** The row of an option in the table of what can be agreed. */
function zoneRow(page: Page, name: string) {
  return page.locator('.sy-zone tbody tr').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** What that table says of an option's chance. */
function chance(page: Page, alternative: string) {
  return zoneRow(page, names.alternative(alternative)).locator('td').first();
}

async function showOption(page: Page, alternative: string): Promise<void> {
  await page.getByLabel(messages.agreement.choose, { exact: true }).first().selectOption(alternative);
}

function step(page: Page, id: string) {
  return page.locator('.sy-tracker-body').filter({ hasText: names.step(id) });
}

test('who must agree opens by its link and by its address, and keeps the view', async ({ page }) => {
  await openPage(page);
  await page.getByRole('slider').first().press('PageUp');
  await page.getByRole('link', { name: messages.agreement.open }).click();
  await expect(page).toHaveURL(/\/agreement\/#v1\./);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.agreement.heading);
  await expect(page).toHaveTitle(new RegExp(messages.agreement.heading));
  await page.goBack();
  await expect(page.locator('#ranking')).toBeVisible();
  await openPage(page, '/agreement/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.agreement.heading);
});

test('every figure and sentence is what the analysis gives', async ({ page }) => {
  const result = computed();
  const told = agreementFindings(result, names, messages, ukraineProblem.asOf);
  await openPage(page, '/agreement/');
  for (const { text } of [...told.zone, ...told.refused])
    await expect(page.getByText(text).first()).toBeVisible();
  for (const { alternative, adopted, passes, status } of result.options) {
    if (status !== 'to-decide') continue;
    const row = zoneRow(page, names.alternative(alternative));
    await expect(row).toContainText(`${formatters('en').outOf100(adopted!.share)} in 100`);
    await expect(row).toContainText(passes ? messages.zone.inZone : messages.zone.outside);
  }
  for (const { alternative, steps } of result.options.slice(0, 4)) {
    await showOption(page, alternative);
    for (const { text } of told.options.find((each) => each.alternative === alternative)!.sentences)
      await expect(page.locator('#option .callout')).toContainText(text);
    await expect(page.locator('.sy-tracker-body')).toHaveCount(steps.length);
    for (const { id, chance } of steps)
      await expect(step(page, id)).toContainText(`${formatters('en').outOf100(chance!.share)} in 100`);
    for (const { text } of told.conflicts.find((each) => each.alternative === alternative)!.sentences)
      await expect(page.getByText(text)).toBeVisible();
  }
});

test('an actor that refuses changes the chance, is in the link, and can be undone', async ({ page }) => {
  await openPage(page, '/agreement/');
  await showOption(page, treaty);
  const treatyChance = chance(page, treaty);
  await expect(treatyChance).toHaveText(/^61 in 100/);
  const consent = step(page, 'stp-us-treaty-us');
  await consent.getByText(messages.suppose.open({ n: 0 })).click();
  await consent.getByRole('combobox').selectOption('refuses');
  await expect(treatyChance).toHaveText(/^0 in 100/);
  await expect(zoneRow(page, names.alternative(treaty))).toContainText(messages.zone.outside);
  const changed = computed({ choices: { 'act-us-admin': 'refuses' } });
  const headline = agreementFindings(changed, names, messages).options.find(
    ({ alternative }) => alternative === treaty,
  )!.sentences[0]!.text;
  await expect(page.locator('#option .callout')).toContainText(headline);
  await expect(page).toHaveURL(/#v1\./);
  const address = page.url();
  await page.getByRole('button', { name: messages.action.undo, exact: true }).click();
  await expect(treatyChance).toHaveText(/^61 in 100/);
  await page.goto('about:blank');
  await openPage(page, address);
  await expect(treatyChance).toHaveText(/^0 in 100/);
  await page.getByRole('button', { name: messages.suppose.reset }).click();
  await expect(treatyChance).toHaveText(/^61 in 100/);
  await expect(page.getByRole('heading', { name: messages.suppose.changes })).toHaveCount(0);
});

test('a quota above the total says so, and passes nothing', async ({ page }) => {
  await openPage(page, '/agreement/');
  await showOption(page, treaty);
  const senate = step(page, 'stp-us-treaty-senate');
  await senate.getByText(messages.suppose.open({ n: 0 })).click();
  const quota = senate.getByLabel(messages.suppose.quota);
  await quota.fill('101');
  await quota.press('Enter');
  await expect(senate).toContainText(messages.decisionRule.above({ quota: 101, total: 100 }));
  await expect(chance(page, treaty)).toHaveText(/^0 in 100/);
  const caseQuota = messages.suppose.undoQuota({ step: names.step('stp-us-treaty-senate') });
  await page.getByRole('button', { name: caseQuota }).click();
  await expect(chance(page, treaty)).toHaveText(/^61 in 100/);
});

test('an actor can be added, taken out, and put back; without actors nobody is left to decide', async ({
  page,
}) => {
  await openPage(page, '/agreement/');
  await showOption(page, treaty);
  const treatyChance = chance(page, treaty);
  await page.getByText(messages.suppose.add, { exact: true }).click();
  await page.getByLabel(messages.suppose.name).fill('Norway');
  await page.getByLabel(messages.suppose.position, { exact: true }).selectOption('-2');
  await page.getByRole('button', { name: messages.suppose.submit }).click();
  await expect(zoneRow(page, names.alternative(treaty))).toContainText('Norway');
  await expect(treatyChance).toHaveText(/^0 in 100/);
  await page.getByRole('button', { name: messages.suppose.undoAdded({ actor: 'Norway' }) }).click();
  await expect(treatyChance).toHaveText(/^61 in 100/);

  await showOption(page, 'opt-airsea');
  for (const id of ['stp-airsea-kyiv', 'stp-airsea-turkey']) {
    const decision = step(page, id);
    await decision.getByText(messages.suppose.open({ n: 0 })).click();
    await decision.getByRole('button').click();
    await expect(decision).toHaveCount(0);
  }
  const option = messages.sentence.quoted({ name: names.alternative('opt-airsea') });
  await expect(page.locator('#option .callout')).toContainText(messages.approval.nobody({ option }));
  await page
    .getByRole('button', { name: messages.suppose.putBack({ actor: names.actor('act-turkey') }) })
    .click();
  await expect(step(page, 'stp-airsea-turkey')).toBeVisible();
});

test('power is counted four ways, and the conflict can be walked', async ({ page }) => {
  await openPage(page, '/agreement/');
  const power = page.locator('.sy-power');
  const body = power.getByRole('row', { name: names.actor('act-nb8') });
  await expect(body).toContainText('9.1%');
  await power.locator('.sy-segment', { hasText: messages.power.banzhafBySeat }).click();
  await expect(body.getByText('25.0%')).toHaveCount(2);
  const states = page.getByRole('list', { name: messages.escalation.states });
  await expect(states.getByRole('button')).toHaveCount(18);
  await states.getByRole('button').nth(1).press('Enter');
  await expect(states.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
});

for (const [path, language] of [
  ['/agreement/', english],
  ['/uk/agreement/', ukrainian],
] as const)
  test(`${path} fits a telephone and can be used by everybody`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(language.messages.agreement.heading);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await overflow(page)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, { messages: words, texts }] of [
    ['/agreement/', english],
    ['/uk/agreement/', ukrainian],
  ] as const)
    test(`who must agree can be read at ${path}, and nothing is offered that needs scripts`, async ({
      page,
    }) => {
      await page.goto(path);
      const called = agreementNames(ukraineProblem, texts);
      const told = agreementFindings(computed(), called, words, ukraineProblem.asOf);
      for (const { text } of [...told.zone, ...told.refused])
        await expect(page.getByText(text).first()).toBeVisible();
      await page.getByText(words.zone.sentences).click();
      for (const { sentences } of told.options)
        await expect(page.getByText(sentences[0]!.text).last()).toBeVisible();
      for (const control of await page.locator('main :is(select, input)').all())
        await expect(control).toBeHidden();
    });
});

test('the figures stay in step with the page while it is used', async ({ page }) => {
  await openPage(page, '/agreement/');
  await zoneRow(page, names.alternative('opt-paris')).getByRole('button').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: names.alternative('opt-paris') })).toBeVisible();
  await waitUntilDrawn(page);
});
