import { readFileSync } from 'node:fs';
import { laws } from '@steelyard/testing';
import { breachOf, type Counterexample } from './ask.ts';
import { methodsUnderLaw } from './methods.ts';
import { exemptions } from './statuses.ts';

/** A problem on which each law that a method breaks is seen to break. */
export const counterexamples: readonly Counterexample[] = JSON.parse(
  readFileSync(new URL('./counterexamples.json', import.meta.url), 'utf8'),
);

/** Finds the counterexample of a method to a law. */
export function counterexampleOf(method: string, law: string): Counterexample | undefined {
  return counterexamples.find((each) => each.method === method && each.law === law);
}

/** The document docs/laws.md: methods by laws, with reasons and counterexamples. */
export function lawsDocument(): string {
  const notes: string[] = [];
  const note = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  };
  const rows = methodsUnderLaw.map(({ name }) => {
    const cells = laws.map(({ id }) => {
      const reason = exemptions[name]?.[id];
      if (reason !== undefined) return `— [${note(`Does not apply: ${reason}.`)}](#notes)`;
      const broken = counterexampleOf(name, id);
      return broken === undefined ? 'holds' : `**breaks** [${note(describe(broken))}](#notes)`;
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [
    '# What each method promises',
    '',
    'Every method that scores or sorts a table is asked every law on 1,000 random problems, which are seen to hold ties,',
    'columns without spread, zero weights, copies and scales from 1e-6 to 1e9. Where a method honestly breaks a law, a',
    'small problem shows it. Made by `node --conditions=@steelyard/source packages/scoring/laws/write-laws.ts`.',
    '',
    ...laws.map(({ id, statement }) => `- **${id}**: ${statement}.`),
    '',
    `| method | ${laws.map(({ id }) => id).join(' | ')} |`,
    `| --- |${' --- |'.repeat(laws.length)}`,
    ...rows,
    '',
    '## Notes',
    '',
    'Alternatives are a, b, c … in the order of the rows; ↑ is maximized and ↓ minimized.',
    '',
    ...notes.map((text, k) => `${k + 1}. ${text}`),
    '',
  ].join('\n');
}

function describe({ method, law, problem, luck }: Counterexample): string {
  const { criteria, rows } = problem.table;
  const columns = criteria.map(
    ({ id, direction }) => `${direction === 'maximize' ? '↑' : '↓'} ${problem.weights[id]}`,
  );
  const tried = methodsUnderLaw.find(({ name }) => name === method)!;
  const breach = breachOf(tried, laws.find(({ id }) => id === law)!, problem, luck);
  return `${method}, criteria with weights ${columns.join(', ')}, performances ${rows.map((row) => `(${row.join(', ')})`).join(' ')}: ${breach}.`;
}
