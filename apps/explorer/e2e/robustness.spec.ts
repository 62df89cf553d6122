import { expect, type Page, test } from '@playwright/test';
import { robustness } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { englishDetailTexts } from '@steelyard/case-ukraine/detail-texts/en';
import { formatters, robustnessFindings, robustnessNames } from '@steelyard/content';
import { english } from '../src/language-en.ts';
import { ukrainian } from '../src/language-uk.ts';
import { robustnessSettingsOf, seed } from '../src/settings.ts';
import { encodeView } from '../src/state/link.ts';
import { startView, type View, weightsOf } from '../src/state/view.ts';
import { choose, chooseFile, openPage, setWeight } from './page.ts';
import { violations } from './violations.ts';

const texts = { ...english.texts, ...englishDetailTexts };
const start = startView(ukraineProblem);
const lastSet = ukraineProblem.weightSets.at(-1)!.id;
const names = robustnessNames(ukraineProblem, texts, english.messages);
const format = formatters('en');

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

async function openRobustness(page: Page, address = '/robustness/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await isDrawn(page);
}

async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('.sampling')).toHaveAttribute('data-state', 'ready');
}

const regretRows = (page: Page) => page.locator('.sy-regret tbody tr');

const views: readonly (readonly [name: string, view: View])[] = [
  ['the weights that the page starts with', start],
  ['another set of weights', { ...start, weightSet: lastSet, weights: weightsOf(ukraineProblem, lastSet) }],
  ['another idea of falling short', { ...start, regretLimit: 0.05 }],
];

for (const [name, view] of views)
  test(`regrets and sentences are those that the library gives under ${name}`, async ({ page }) => {
    await openRobustness(page, `/robustness/${encodeView(view, ukraineProblem)}`);
    const result = robustness(ukraineProblem, robustnessSettingsOf(view), seed);
    const told = robustnessFindings(result, names, english.messages);
    await expect(page.locator('.callout p')).toHaveText(
      [...told.scenarios, ...told.draws].map(({ text }) => text.replaceAll('\u00A0', ' ')),
    );
    await expect(regretRows(page)).toHaveCount(10);
    for (const [i, { id }] of result.ranking.alternatives.entries()) {
      const place = result.alternatives.indexOf(id);
      const row = regretRows(page).nth(i);
      await expect(row.getByRole('rowheader')).toContainText(names.alternative(id));
      await expect(row.getByRole('cell').last()).toContainText(
        format.decimal(result.largestRegrets[place]! * 100),
      );
    }
    const [top] = result.influences;
    await expect(page.locator('.sy-influence tbody tr').first()).toContainText(names.influence(top!));
  });

test('the view is reached from the ranking and left again with nothing lost', async ({ page }) => {
  await openPage(page);
  await setWeight(page, 'Escalation risk', 40);
  await page.getByRole('link', { name: 'Whatever happens' }).click();
  await expect(page).toHaveURL(/\/robustness\/#v1\./);
  await isDrawn(page);
  await expect(page.getByLabel('Weight of Escalation risk in percent')).toHaveValue('40');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What holds whatever happens');
  await choose(page, 'Українська');
  await expect(page).toHaveURL(/\/uk\/robustness\/#v1\./);
  await page.goBack();
  await expect(page.locator('#ranking table')).toBeVisible();
});

test('a weight and the limit are followed at once, and undone', async ({ page }) => {
  await openRobustness(page);
  const before = await page.locator('.callout').innerText();
  await setWeight(page, 'Escalation risk', 60);
  await expect(page.locator('.callout')).not.toHaveText(before);
  await isDrawn(page);
  await choose(page, '20 points');
  await expect(page.getByText('more than 20 points of 100 behind')).toBeVisible();
  await expect(page).toHaveURL(/#v1\./);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('more than 10 points of 100 behind')).toBeVisible();
});

test('an influence opens its judgement, and a scenario says why performances change', async ({ page }) => {
  await openRobustness(page);
  await page
    .getByRole('button', { name: /^About NATO membership/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('Judgement');
  await page.keyboard.press('Escape');
  await page.getByText('Why performances change in this scenario').click();
  await expect(page.locator('.adjustments li').first()).toBeVisible();
  const reason = texts[`judgement.${ukraineProblem.adjustments[0]!.judgement}.reason`]!;
  await expect(page.locator('.adjustments')).toContainText(reason);
});

test('a file without scenarios is told so', async ({ page }) => {
  await openRobustness(page);
  await chooseFile(
    page,
    'crossing.yaml',
    'schemaVersion: 1\nid: crossing\nalternatives: [{ id: ferry }, { id: bridge }]\n' +
      'criteria:\n  - { id: reach, direction: maximize, unit: people, scale: { kind: natural, low: 0, high: 100 } }\n' +
      'performances:\n  - { alternative: ferry, criterion: reach, distribution: { kind: interval, low: 40, high: 80 } }\n' +
      '  - { alternative: bridge, criterion: reach, distribution: 60 }\n',
  );
  await isDrawn(page);
  await expect(page.getByText('This problem has no scenarios')).toBeVisible();
});

for (const [path, { messages }] of [
  ['/robustness/', english],
  ['/uk/robustness/', ukrainian],
] as const) {
  test(`${path} fits a telephone and keeps WCAG 2.2 AA`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ colorScheme: path.startsWith('/uk') ? 'dark' : 'light' });
    await openRobustness(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.robustness.heading);
      await expect(regretRows(page)).toHaveCount(10);
      await expect(page.getByRole('heading', { name: messages.pathway.heading })).toBeVisible();
    });
  });
}

test('why a method cannot be used is said in the reader’s language', async ({ page }) => {
  await openRobustness(page, '/uk/robustness/');
  await page.getByLabel(ukrainian.messages.file.choose).setInputFiles({
    name: 'crossing.yaml',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'schemaVersion: 1\nid: crossing\nalternatives: [{ id: ferry }, { id: bridge }]\n' +
        'criteria:\n  - { id: gain, direction: maximize, unit: EUR m, scale: { kind: natural, low: -10, high: 10 } }\n' +
        'performances:\n  - { alternative: ferry, criterion: gain, distribution: -4 }\n' +
        '  - { alternative: bridge, criterion: gain, distribution: 6 }\n',
    ),
  });
  await expect(page.getByText(ukrainian.messages.methods.unsuited).first()).toBeVisible();
  await expect(page.getByText(/weightedProduct/)).toHaveCount(0);
});
