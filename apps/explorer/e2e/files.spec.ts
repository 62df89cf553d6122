import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chooseFile, headline, ledger, openPage, waitUntilDrawn } from './page.ts';

const problem = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.values({
    head: 'schemaVersion: 1\nid: crossing',
    alternatives: 'alternatives: [{ id: ferry }, { id: bridge }]',
    criteria:
      'criteria:\n  - { id: reach, direction: maximize, unit: people, scale: { kind: natural, low: 0, high: 100 } }\n' +
      '  - { id: cost, direction: minimize, unit: EUR m, scale: { kind: natural, low: 0, high: 10 } }',
    performances:
      'performances:\n  - { alternative: ferry, criterion: reach, distribution: 40 }\n' +
      '  - { alternative: ferry, criterion: cost, distribution: { kind: pert, low: 1, mode: 2, high: 4 } }\n' +
      '  - { alternative: bridge, criterion: reach, distribution: 90 }\n' +
      '  - { alternative: bridge, criterion: cost, distribution: 7 }',
    ...changes,
  }).join('\n');

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await openPage(page);
});

test('a file of one’s own shows the same page, and the way back leads to the case', async ({ page }) => {
  await chooseFile(page, 'crossing.yaml', problem());
  await expect(ledger(page).locator('tbody tr')).toHaveCount(2);
  await waitUntilDrawn(page);
  await expect(headline(page)).toContainText(/Ferry|Bridge/);
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(ledger(page)).toContainText('in 100');
  await page.getByRole('button', { name: 'Back to the Ukraine case' }).click();
  await expect(ledger(page).locator('tbody tr')).toHaveCount(10);
  await expect(headline(page)).toContainText('NATO membership');
});

test('a file is opened wherever it is dropped', async ({ page }) => {
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'crossing.yaml'));
    return data;
  }, problem());
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(ledger(page).locator('tbody tr')).toHaveCount(2);
});

test('JSON is read too, and the model’s own example', async ({ page }) => {
  const { criteria, performances, ...rest } = {
    schemaVersion: 1,
    id: 'crossing',
    alternatives: [{ id: 'ferry' }, { id: 'bridge' }],
    criteria: [
      { id: 'reach', direction: 'maximize', unit: 'people', scale: { kind: 'natural', low: 0, high: 100 } },
    ],
    performances: [
      { alternative: 'ferry', criterion: 'reach', distribution: 40 },
      { alternative: 'bridge', criterion: 'reach', distribution: 90 },
    ],
  };
  await chooseFile(page, 'crossing.json', JSON.stringify({ ...rest, criteria, performances }));
  await expect(headline(page)).toContainText('Bridge');
  const example = new URL('../../../packages/model/fixtures/crossing.yaml', import.meta.url);
  await chooseFile(page, 'example.yaml', readFileSync(example, 'utf8'));
  await expect(ledger(page).locator('tbody tr')).toHaveCount(3);
  await waitUntilDrawn(page);
});

test('all faults of a file are listed with their places and what may have been meant', async ({ page }) => {
  await chooseFile(
    page,
    'crossing.yaml',
    problem().replace('criterion: cost, distribution: 7', 'criterion: csot, distribution: .nan'),
  );
  const faults = page.getByRole('region', { name: /To mend in crossing.yaml/ });
  await expect(faults).toContainText(/crossing\.yaml:\d+:\d+/);
  await expect(faults).toContainText('cost');
  expect(await faults.getByRole('listitem').count()).toBeGreaterThan(1);
  await expect(ledger(page).locator('tbody tr')).toHaveCount(10);
});

const refused: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['malformed YAML', 'schemaVersion: 1\n  id: [', /crossing\.yaml:\d+:\d+/],
  ['malformed JSON', '{"schemaVersion": 1,', /crossing\.yaml:\d+:\d+/],
  ['an empty file', '', /empty/],
  [
    'an empty problem',
    'schemaVersion: 1\nid: nothing\nalternatives: []\ncriteria: []\nperformances: []',
    /alternatives/,
  ],
  ['a key given twice', problem({ head: 'schemaVersion: 1\nid: a\nid: b' }), /crossing\.yaml:3:1/],
  ['an id that names nothing', problem().replace('{ alternative: ferry,', '{ alternative: fery,'), /fer+y/],
  [
    'a number that is none',
    problem().replace('distribution: 40', 'distribution: .nan'),
    /crossing\.yaml:\d+:\d+/,
  ],
  ['weights that are all zero', problem().replaceAll('unit:', 'weight: 0, unit:'), /weigh/],
  ['a newer version', problem({ head: 'schemaVersion: 99\nid: a' }), /99|version/],
  [
    'a bomb of aliases',
    `a: &a [${'x,'.repeat(50)}]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(50)}]`).join('\n')}`,
    /crossing\.yaml|alias|values/,
  ],
];

for (const [what, text, says] of refused)
  test(`a file with ${what} is refused with what to mend`, async ({ page }) => {
    await chooseFile(page, 'crossing.yaml', text);
    await expect(page.locator('.sy-faults')).toContainText(says);
    await expect(ledger(page).locator('tbody tr')).toHaveCount(10);
  });

test('a file of 10 MB is refused at once, and one that is no text too', async ({ page }) => {
  await chooseFile(page, 'big.yaml', 'x'.repeat(10_000_000));
  await expect(page.getByText('big.yaml is larger than')).toBeVisible();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'picture.json',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]),
  });
  await expect(page.getByText('picture.json could not be read')).toBeVisible();
});

const odd: readonly (readonly [what: string, text: string, options: number])[] = [
  [
    'one option',
    problem({
      alternatives: 'alternatives: [{ id: ferry }]',
      performances:
        'performances:\n  - { alternative: ferry, criterion: reach, distribution: 40 }\n' +
        '  - { alternative: ferry, criterion: cost, distribution: 2 }',
    }),
    1,
  ],
  [
    'one criterion',
    problem({
      criteria:
        'criteria: [{ id: reach, direction: maximize, unit: people, scale: { kind: natural, low: 0, high: 100 } }]',
      performances:
        'performances:\n  - { alternative: ferry, criterion: reach, distribution: 40 }\n' +
        '  - { alternative: bridge, criterion: reach, distribution: { kind: interval, low: 20, high: 90 } }',
    }),
    2,
  ],
  [
    'options that are alike in everything',
    problem({
      performances: ['ferry', 'bridge']
        .map(
          (id) =>
            `  - { alternative: ${id}, criterion: reach, distribution: 0 }\n  - { alternative: ${id}, criterion: cost, distribution: 0 }`,
        )
        .join('\n')
        .replace(/^/, 'performances:\n'),
    }),
    2,
  ],
  [
    'names with apostrophes and quotes',
    problem({
      texts:
        'texts:\n  en: { alternative.ferry.name: "Сім’я “п\'ять” <b>&amp;</b>", alternative.bridge.name: "=1+1" }',
    }),
    2,
  ],
];

for (const [what, text, options] of odd)
  test(`a problem with ${what} is shown whole`, async ({ page }) => {
    await chooseFile(page, 'odd.yaml', text);
    await expect(ledger(page).locator('tbody tr')).toHaveCount(options);
    await waitUntilDrawn(page);
    await expect(ledger(page)).not.toContainText(/NaN|undefined|Infinity/);
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
    await page.getByRole('slider').first().press('PageUp');
    await waitUntilDrawn(page);
  });
