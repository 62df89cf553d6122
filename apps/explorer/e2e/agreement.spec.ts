import { expect, type Page, test } from '@playwright/test';
import { agreement } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { englishDetailTexts } from '@steelyard/case-ukraine/detail-texts/en';
import { agreementFindings, agreementNames, formatters } from '@steelyard/content';
import { english } from '../src/language-en.ts';
import { ukrainian } from '../src/language-uk.ts';
import { agreementSettingsOf, seed } from '../src/settings.ts';
import { encodeView } from '../src/state/link.ts';
import { startView, type View } from '../src/state/view.ts';
import { chooseFile, openPage } from './page.ts';
import { violations } from './violations.ts';

const texts = { ...english.texts, ...englishDetailTexts };
const start = startView(ukraineProblem);
const names = agreementNames(ukraineProblem, texts);
const format = formatters('en');

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

async function openAgreement(page: Page, address = '/agreement/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await isTold(page);
}

async function isTold(page: Page): Promise<void> {
  await expect(page.locator('.status')).toHaveAttribute('data-state', 'ready');
}

const zoneRow = (page: Page, option: string) =>
  page.locator('.sy-zone tbody tr', { has: page.getByRole('button', { name: option, exact: true }) });
const steps = (page: Page) => page.locator('#decisions .sy-tracker-steps > li');

const hungaryAbstains: View = {
  ...start,
  agreeOn: 'opt-eu-regional',
  supposed: { ...start.supposed, choices: { 'act-hungary': 'accepts' } },
};

for (const [name, view] of [
  ['as judged', start],
  ['with a supposition', hungaryAbstains],
] as const)
  test(`chances and sentences are those that the library gives ${name}`, async ({ page }) => {
    await openAgreement(page, `/agreement/${encodeView(view, ukraineProblem)}`);
    const result = agreement(ukraineProblem, agreementSettingsOf(view), seed);
    const told = agreementFindings(result, names, english.messages, ukraineProblem.asOf);
    await expect(page.locator('.callout p')).toHaveText(
      told.zone.map(({ text }) => text.replaceAll('\u00A0', ' ')),
    );
    for (const { alternative, adopted, status } of result.options)
      if (status === 'to-decide')
        await expect(zoneRow(page, names.alternative(alternative))).toContainText(
          `${format.outOf100(adopted!.share)} in 100`,
        );
    for (const { text } of told.refused) await expect(page.getByText(text)).toBeVisible();
  });

test('an option is chosen, an actor supposed to accept, and undone', async ({ page }) => {
  await openAgreement(page);
  await page.getByRole('button', { name: 'EU-anchored regional framework', exact: true }).first().click();
  await expect(page.locator('#decisions h2').first()).toHaveText('EU-anchored regional framework');
  const before = await zoneRow(page, 'EU-anchored regional framework').innerText();
  await steps(page).first().getByText('What if …').click();
  await expect(page).toHaveURL(/#v1\./);
  const chosen = page.url();
  await steps(page).first().getByLabel('Hungary', { exact: true }).selectOption('accepts');
  await expect(page.getByText('These are your suppositions')).toBeVisible();
  await expect(zoneRow(page, 'EU-anchored regional framework')).not.toHaveText(before);
  await expect(page).not.toHaveURL(chosen);
  await page.getByText('Add an actor').click();
  await page.getByLabel('Name').fill('New ally');
  await page.getByLabel('Name').press('Control+z');
  await expect(page.getByText('These are your suppositions')).toBeVisible();
  await page.reload();
  await isTold(page);
  await expect(page.getByText('These are your suppositions')).toBeVisible();
  await page.getByRole('button', { name: 'Take all suppositions back' }).press('Enter');
  await expect(page.getByText('These are your suppositions')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('actors are left out, put back and added', async ({ page }) => {
  await openAgreement(page);
  await steps(page).first().getByText('What if …').click();
  await steps(page).first().getByRole('button', { name: 'Leave out Slovakia' }).click();
  const back = page.getByRole('button', { name: 'Put back Slovakia' });
  await expect(back).toBeVisible();
  await back.press('Enter');
  await expect(back).toBeHidden();
  await expect(page.locator('#decisions h2').first()).toBeFocused();
  const withoutActor = page.url();
  await page.getByText('Add an actor').click();
  await page.getByLabel('Name').fill('Новий союзник');
  await page.getByLabel('Position, from −2 to +2').fill('-2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(steps(page).first()).toContainText('Новий союзник');
  await page.getByLabel('Name').fill('новий СОЮЗНИК');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Choose a name that no actor has.')).toBeVisible();
  await expect(page).not.toHaveURL(withoutActor);
  await page.reload();
  await isTold(page);
  await expect(steps(page).first()).toContainText('Новий союзник');
});

test('the conflict can be walked, and a concept chosen', async ({ page }) => {
  await openAgreement(page);
  await expect(page.getByRole('heading', { name: 'Would a peace hold?' })).toBeVisible();
  const conflict = page.locator('.sy-conflict');
  await expect(conflict.locator('.sy-conflict-title')).toHaveText(/^War/);
  await conflict
    .getByRole('button', { name: /^Exchange of fire/ })
    .last()
    .click();
  await expect(conflict.locator('.sy-conflict-title')).toHaveText(/^Exchange of fire/);
  await page.locator('.sy-segment', { hasText: 'Nash' }).click();
  await expect(page.getByText('Nobody gains by moving alone')).toBeVisible();
});

test('rules, the conflict and the reading of positions give their reasons and sources', async ({ page }) => {
  await openAgreement(page);
  await expect(steps(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    '../evidence/#ev-nato-consensus',
  );
  for (const [summary, judgement] of [
    ['Why the conflict is drawn so', ukraineProblem.conflicts[0]!.judgement],
    ['Why positions are read so', ukraineProblem.positionReading!.judgement],
  ] as const) {
    await page.getByText(summary).click();
    await expect(page.getByText(texts[`judgement.${judgement}.reason`]!)).toBeVisible();
  }
});

test('a file without actors has no such view, and says so where it is opened there', async ({ page }) => {
  await openAgreement(page);
  await chooseFile(
    page,
    'crossing.yaml',
    'schemaVersion: 1\nid: crossing\nalternatives: [{ id: ferry }, { id: bridge }]\n' +
      'criteria:\n  - { id: reach, direction: maximize, unit: people, scale: { kind: natural, low: 0, high: 100 } }\n' +
      'performances:\n  - { alternative: ferry, criterion: reach, distribution: 40 }\n' +
      '  - { alternative: bridge, criterion: reach, distribution: 60 }\n',
  );
  await isTold(page);
  await expect(page.getByRole('link', { name: 'Ranking', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is not told' })).toBeVisible();
});

const ferryAndBridge = (more: string) =>
  'schemaVersion: 1\nid: crossing\nalternatives: [{ id: ferry }, { id: bridge }]\n' +
  'criteria:\n  - { id: reach, direction: maximize, unit: people, scale: { kind: natural, low: 0, high: 100 } }\n' +
  'performances:\n  - { alternative: ferry, criterion: reach, distribution: 40 }\n' +
  '  - { alternative: bridge, criterion: reach, distribution: 60 }\n' +
  'authors: [{ id: me }]\njudgements: [{ id: mine, author: me, date: 2026-01-01 }]\n' +
  'actors:\n  - { id: mayor, kind: state, positions: { ferry: 1, bridge: -1 } }\n  - { id: church, kind: group }\n' +
  more;

test('positions are shown where nobody says what adopting takes', async ({ page }) => {
  await openAgreement(page);
  await chooseFile(page, 'crossing.yaml', ferryAndBridge(''));
  await isTold(page);
  await expect(page.getByRole('heading', { name: 'Where actors stand' })).toBeVisible();
  await page.getByRole('button', { name: 'Bridge' }).click();
  await expect(page.getByText('Where actors stand on Bridge')).toBeVisible();
});

test('what cannot be said of an option is not called refused, and joined votes take no quota', async ({
  page,
}) => {
  await openAgreement(page);
  await chooseFile(
    page,
    'crossing.yaml',
    ferryAndBridge(
      'positionReading: { acceptsFrom: 0, spread: 1, judgement: mine }\n' +
        'approvals:\n' +
        '  - { alternative: ferry, judgement: mine, steps: [{ id: joined, body: mayor, rule: { kind: all, of: [{ kind: majority, members: 9, quota: 5 }] } }] }\n' +
        '  - { alternative: bridge, judgement: mine, steps: [{ id: blessing, body: church, rule: { kind: majority, members: 9, quota: 5 } }] }\n',
    ),
  );
  await isTold(page);
  await expect(zoneRow(page, 'Bridge')).toContainText('cannot be said');
  await expect(zoneRow(page, 'Bridge')).not.toContainText('nobody');
  await steps(page).getByText('What if …').click();
  await expect(page.getByLabel('Votes needed')).toBeHidden();
  await expect(page.getByText('Add an actor')).toBeHidden();
  await zoneRow(page, 'Bridge').getByRole('button').click();
  await expect(steps(page)).toContainText('5 of 9 needed');
});

test('a quota above the total says so, and one decider takes none, whoever is added', async ({ page }) => {
  await openAgreement(page);
  await zoneRow(page, names.alternative('opt-us-treaty')).getByRole('button').click();
  const treaty = zoneRow(page, names.alternative('opt-us-treaty')).locator('td').first();
  await expect(treaty).not.toHaveText(/^0 in 100/);
  const senate = steps(page).filter({ hasText: names.step('stp-us-treaty-senate') });
  await senate.getByText('What if …').click();
  await senate.getByLabel('Votes needed').fill('101');
  await senate.getByLabel('Votes needed').press('Enter');
  await expect(senate).toContainText(english.messages.decisionRule.above({ quota: 101, total: 100 }));
  await expect(treaty).toHaveText(/^0 in 100/);
  await page.getByText('Add an actor').click();
  await page.getByLabel('Name', { exact: true }).fill('Norway');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const signature = steps(page).first();
  await signature.getByText('What if …').click();
  await expect(signature.getByLabel('Norway', { exact: true })).toBeVisible();
  await expect(signature.getByLabel('Votes needed')).toBeHidden();
  await expect(senate.getByLabel('Votes needed')).toBeVisible();
});

test('those who decide are listed with their chances, and how near the zone is to what each likes', async ({
  page,
}) => {
  await openAgreement(page);
  const result = agreement(ukraineProblem, agreementSettingsOf(start), seed);
  const told = agreementFindings(result, names, english.messages, ukraineProblem.asOf);
  await page.getByText(english.messages.agreementView.nearest).click();
  for (const { text } of told.closest) await expect(page.getByText(text)).toBeVisible();
  const [council] = result.options.find(({ alternative }) => alternative === 'opt-nato')!.steps;
  await steps(page).first().getByText(english.messages.agreementView.each).click();
  for (const { actor, accepts } of council!.voters)
    await expect(
      steps(page)
        .first()
        .getByRole('row', { name: names.actor(actor) }),
    ).toContainText(`${format.outOf100(accepts!.share)} in 100`);
});

test('the view is reached from the ranking', async ({ page }) => {
  await openPage(page);
  await page.getByRole('link', { name: 'Who must agree' }).click();
  await expect(page).toHaveURL(/\/agreement\/$/);
  await isTold(page);
  await page.locator('footer a[href$="evidence/"]').click();
  await expect(page).toHaveURL(/^[^/]*\/\/[^/]*\/evidence\/$/);
});

for (const [path, { messages }] of [
  ['/agreement/', english],
  ['/uk/agreement/', ukrainian],
] as const) {
  test(`${path} fits a telephone and keeps WCAG 2.2 AA`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ colorScheme: path.startsWith('/uk') ? 'dark' : 'light' });
    await openAgreement(page, path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(390);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.agreement.heading);
      await expect(page.locator('.sy-zone tbody tr')).toHaveCount(9);
      await expect(page.getByRole('heading', { name: messages.agreementView.positions })).toBeVisible();
    });
  });
}
