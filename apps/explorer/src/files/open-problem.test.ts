import { describe, expect, it } from 'vitest';
import { mostMegabytes, type Opened, openProblem, type ReadableFile } from './open-problem.ts';

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
`;

const fileOf = (text: string): ReadableFile => ({
  name: 'garden.yaml',
  size: new TextEncoder().encode(text).length,
  text: async () => text,
});
const open = (text: string) => openProblem(fileOf(text));
const codesOf = (opened: Opened) => (opened.kind === 'faults' ? opened.faults.map(({ code }) => code) : []);

describe('opening a problem file', () => {
  it('reads good YAML, and the same as JSON', async () => {
    const opened = await open(garden);
    if (opened.kind !== 'problem') throw new Error(`It came to ${JSON.stringify(opened)}.`);
    expect(opened.problem.alternatives.map(({ id }) => id)).toEqual(['beds', 'lawn']);
    expect(opened.warnings).toEqual([]);
    expect(await open(JSON.stringify(opened.problem))).toEqual(opened);
  });

  it('reads one alternative on one criterion', async () => {
    const least = garden
      .replace('  - id: lawn\n', '')
      .replace(/ {2}- \{ id: cost.*\n/, '')
      .replace(/ {2}- .*(?:lawn|criterion: cost).*\n/g, '');
    expect(await open(least)).toMatchObject({ kind: 'problem', problem: { criteria: [{ id: 'yield' }] } });
  });

  it('keeps Ukrainian texts with either apostrophe, and one that looks like mark-up', async () => {
    const texts = {
      'alternative.beds.name': "Кав'ярня на п'ять столів",
      'alternative.lawn.name': 'Об’єднання <b>сусідів</b>',
    };
    const opened = await open(`${garden}texts:\n  uk: ${JSON.stringify(texts)}\n`);
    expect(opened).toMatchObject({ kind: 'problem', problem: { texts: { uk: texts } } });
  });

  it('lists each fault with its line and its column', async () => {
    const opened = await open(
      garden.replace('alternative: lawn, criterion: cost', 'alternative: lawm, criterion: cost'),
    );
    if (opened.kind !== 'faults') throw new Error(`It came to ${opened.kind}.`);
    const misspelt = opened.faults.find(({ code }) => code === 'P302');
    expect(misspelt).toMatchObject({ file: 'garden.yaml', line: 13 });
    expect(misspelt?.column).toBeGreaterThan(0);
    expect(misspelt?.hint).toContain('lawn');
  });

  it('says where YAML cannot be read', async () => {
    const opened = await open(garden.replace('- id: lawn', '- id: [lawn'));
    expect(codesOf(opened)).toContain('P101');
    if (opened.kind === 'faults') for (const { line } of opened.faults) expect(line).toBeGreaterThan(0);
  });

  it('refuses what would be read in two ways: a key that stands twice', async () => {
    expect(codesOf(await open(`${garden}id: again\n`))).toContain('P107');
  });

  it('refuses numbers that are not finite', async () => {
    for (const number of ['.nan', '.inf', '-.inf'])
      expect(codesOf(await open(garden.replace('distribution: 80', `distribution: ${number}`)))).toContain(
        'P112',
      );
  });

  it('refuses criteria that all weigh nothing', async () => {
    const weightless = garden.replace('weight: 2', 'weight: 0').replace('weight: 1', 'weight: 0');
    expect(codesOf(await open(weightless))).toContain('P308');
  });

  it('refuses an empty file and one that is no map', async () => {
    expect(codesOf(await open(''))).toEqual(['P100']);
    expect(codesOf(await open('- a\n- b\n'))).toEqual(['P110']);
  });

  it('does not even read a file of 10 MB', async () => {
    const text = () => Promise.reject(new Error('It was read.'));
    expect(await openProblem({ name: 'big.yaml', size: 10_000_000, text })).toEqual({ kind: 'tooBig' });
    expect(await openProblem({ ...fileOf(garden), size: mostMegabytes * 1_000_000 })).toMatchObject({
      kind: 'problem',
    });
  });

  it('says that a picture or another binary file is no text', async () => {
    const png = new TextDecoder().decode(
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    );
    expect(await open(png)).toEqual({ kind: 'unreadable' });
    expect(await open('\u0000\u0001')).toEqual({ kind: 'unreadable' });
  });

  it('says so when the file has gone', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await openProblem({ name: 'gone.yaml', size: 10, text })).toEqual({ kind: 'unreadable' });
  });
});
