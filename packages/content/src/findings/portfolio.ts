import type { OtherFinding } from './finding.ts';
import type { Telling } from './telling.ts';

/** Tell which options ask for a mechanism that they do not contain, or hold two that do not go together. */
export function portfolio({ analysis, messages, names }: Telling): OtherFinding | undefined {
  if (analysis.portfolioFindings.length === 0) return undefined;
  return {
    kind: 'portfolio',
    sentences: analysis.portfolioFindings.map(({ alternative, relation, type, toLevel }, index) => {
      const about = { option: names.alternative(alternative), ...names.relation(relation) };
      const text =
        type === 'excludes'
          ? messages.portfolio.excludes(about)
          : type === 'conflicts'
            ? messages.portfolio.conflicts(about)
            : toLevel === 0
              ? messages.portfolio.requiresMissing(about)
              : messages.portfolio.requiresLow({ ...about, level: toLevel });
      return { text, because: [`/portfolioFindings/${index}`] };
    }),
  };
}
