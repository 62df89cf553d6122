import { describe, expect, it } from 'vitest';
import { citationFaults, citedKeys } from './citations.ts';
import { avoidedNames, wordsOf } from './identifiers.ts';
import { findCycles, importGraph, relativeImports } from './import-graph.ts';
import { splitComments, withoutStrings } from './source-text.ts';

describe('splitComments', () => {
  it('keeps strings that look like comments, and the lines where they were', () => {
    const { code, comments } = splitComments("const a = 'http://x'; // note\n/* two\nlines */ b();");
    expect(code.split('\n').map((line) => line.trim())).toEqual(["const a = 'http://x';", '', 'b();']);
    expect(comments).toContain('// note');
    expect(comments.split('\n')).toHaveLength(3);
  });
});

describe('withoutStrings', () => {
  it('leaves names only', () => {
    expect(withoutStrings("f('rng', `opts`, \"it's\") + name").match(/\w+/g)).toEqual(['f', 'name']);
  });
});

describe('relativeImports', () => {
  it('sees plain, type-only, re-exported, bare and dynamic imports, and none in comments', () => {
    const source = `
      import { a } from './a.ts';
      import type { B } from '../b.ts';
      export { c } from './c.ts';
      import './d.css';
      const e = await import('./e.ts');
      // import { f } from './f.ts';
      import g from 'package';`;
    expect(relativeImports(source)).toEqual(['./a.ts', '../b.ts', './c.ts', './d.css', './e.ts']);
  });
});

describe('findCycles', () => {
  const cyclesIn = (files: Record<string, string>) => findCycles(importGraph(new Map(Object.entries(files))));

  it('finds none in a chain or a diamond', () => {
    const diamond = {
      'a.ts': "import './b.ts'; import './c.ts'",
      'b.ts': "import './d.ts'",
      'c.ts': "import './d.ts'",
      'd.ts': '',
    };
    expect(cyclesIn(diamond)).toEqual([]);
  });

  it('names the way round, also when only types are imported', () => {
    const ring = {
      'x/a.ts': "import { b } from './b.ts'",
      'x/b.ts': "import type { C } from '../c.ts'",
      'c.ts': "export * from './x/a.ts'",
    };
    expect(cyclesIn(ring)).toEqual([['x/a.ts', 'x/b.ts', 'c.ts', 'x/a.ts']]);
  });

  it('finds a file that imports itself', () => {
    expect(cyclesIn({ 'a.ts': "import './a.ts'" })).toEqual([['a.ts', 'a.ts']]);
  });
});

describe('avoidedNames', () => {
  const avoid = [
    { word: 'rng', use: 'random', because: 'names are spelt out' },
    { word: 'value tree', use: 'criteriaTree', because: 'it holds criteria' },
  ];

  it('splits names into words', () => {
    expect(wordsOf('maximumRegret2')).toBe('maximum regret 2');
    expect(wordsOf('URLState')).toBe('url state');
    expect(wordsOf('MAX_VALUE')).toBe('max value');
  });

  it('finds whole words in names only', () => {
    const source = "const makeRng = 1; type ValueTreeNode = 2; const strange = 'rng'; // rng";
    const faults = avoidedNames(source, avoid);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/"makeRng" says "rng"; use random/);
    expect(faults[1]).toMatch(/"ValueTreeNode" says "value tree"/);
  });
});

describe('citations', () => {
  const entry = (id: string) => ({ id, type: 'book', title: 'T', issued: {} });

  it('reads keys out of comments only', () => {
    expect(
      citedKeys('/** @see Hwang [hwang1981] and [van-der-pol1990a] */ const x = table[year1981];'),
    ).toEqual(['hwang1981', 'van-der-pol1990a']);
  });

  it('accepts a bibliography whose entries are all cited', () => {
    expect(
      citationFaults([entry('a1900'), entry('b1900')], new Map([['a1900', 'a.ts']]), '[a1900] b1900'),
    ).toEqual([]);
  });

  it('names each fault', () => {
    const entries = [
      entry('b1900'),
      entry('a1900'),
      entry('a1900'),
      { id: 'c1900', type: 'book', title: 'T' },
    ];
    const faults = citationFaults(entries, new Map([['d1900', 'd.ts']]), 'a1900 b1900').join('\n');
    expect(faults).toContain('d.ts: [d1900] is not in the bibliography');
    expect(faults).toContain('a1900 stands twice');
    expect(faults).toContain('a1900 is out of order');
    expect(faults).toContain('c1900 has no issued');
    expect(faults).toContain('c1900 is cited nowhere');
  });
});
