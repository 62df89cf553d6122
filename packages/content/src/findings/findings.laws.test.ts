import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyses } from '../../test/arbitrary-analyses.ts';
import { untrueSentences } from '../../test/verify-findings.ts';
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import { defaultFindingSettings, type Finding } from './finding.ts';
import { findings } from './findings.ts';
import type { Names } from './names.ts';

/** Names that are the ids themselves. */
const plain: Names = {
  alternative: (id) => id,
  criterion: (id) => id,
  weightSet: (id) => id,
  relation: (id) => ({ from: `${id} from`, to: `${id} to` }),
};

const texts = (found: readonly Finding[]) =>
  found.flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe('findings of any analysis', () => {
  it.each([en, uk])('say nothing in $locale that the analysis does not', (messages) => {
    fc.assert(
      fc.property(analyses(), (analysis) => {
        const found = findings(analysis, plain, messages);
        expect(found[0]?.kind).toBe('headline');
        expect(found[0]?.sentences).toHaveLength(1);
        expect(
          untrueSentences(found, analysis, messages.locale, (name) => name, defaultFindingSettings),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('say the same twice, and as much in one language as in the other', () => {
    fc.assert(
      fc.property(analyses(), (analysis) => {
        const found = findings(analysis, plain, en);
        expect(findings(structuredClone(analysis), plain, en)).toEqual(found);
        const shape = (of: readonly Finding[]) =>
          of.map(({ kind, sentences }) => [kind, sentences.map(({ because }) => because)]);
        expect(shape(findings(analysis, plain, uk))).toEqual(shape(found));
      }),
      { numRuns: 100 },
    );
  });

  it('leave out no number of weight flips, weight sets, methods or gaps', () => {
    fc.assert(
      fc.property(analyses(), (analysis) => {
        const found = findings(analysis, plain, en);
        const sentences = (kind: Finding['kind']) =>
          found.find((each) => each.kind === kind)?.sentences.length ?? 0;
        expect(sentences('portfolio')).toBe(analysis.portfolioFindings.length);
        expect(sentences('weightSets') > 0).toBe(analysis.byWeightSet.length > 0);
        expect(sentences('methods') > 0).toBe(analysis.byMethod.length > 0);
        expect(sentences('gate') > 0).toBe(analysis.gated.outcomes.length > 0);
      }),
      { numRuns: 100 },
    );
  });

  it('do not bend or read the names that they are given', () => {
    const odd = 'П’ять: {n}, $x \\ "q" <b>';
    const named: Names = { ...plain, alternative: (id) => `${odd} ${id}` };
    fc.assert(
      fc.property(analyses(), (analysis) => {
        const expected = texts(findings(analysis, plain, uk)).map((text) =>
          text.replace(/«option-/g, `«${odd} option-`.replaceAll('$', '$$$$')),
        );
        expect(texts(findings(analysis, named, uk))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('are caught when they are not true', () => {
    let caught = 0;
    fc.assert(
      fc.property(analyses(), analyses(), (analysis, other) => {
        const untrue = untrueSentences(
          findings(analysis, plain, en),
          other,
          'en',
          (name) => name,
          defaultFindingSettings,
        );
        if (untrue.length > 0) caught += 1;
      }),
      { numRuns: 100 },
    );
    expect(caught).toBeGreaterThan(95);
  });
});
