import { formatters, type Names } from '@steelyard/content';
import {
  type Analysis,
  criteriaTree,
  criteriaUnder,
  mode,
  performanceOf,
  scaleBounds,
  support,
  type Texts,
} from '@steelyard/model';
import { type ConsequenceRow, ConsequenceTable } from '@steelyard/ui';
import { memo, useMemo, useState } from 'react';
import type { Language } from '../language.ts';
import type { Subject } from '../subject.ts';
import { Judgement } from './Judgement.tsx';

interface ConsequencesProps {
  subject: Subject;
  plain: Analysis;
  names: Names;
  texts: Texts;
  language: Language;
}

/** What each option would do: every figure opens why. */
export const Consequences = memo(function Consequences({
  subject,
  plain,
  names,
  texts,
  language,
}: ConsequencesProps) {
  const { problem } = subject;
  const { messages, locale } = language;
  const { consequences } = messages;
  const format = formatters(locale);
  const [sortedBy, setSortedBy] = useState<string>();
  const tree = useMemo(() => criteriaTree(problem), [problem]);
  const at = useMemo(() => performanceOf(problem), [problem]);
  const criteria = useMemo(() => new Map(problem.criteria.map((each) => [each.id, each])), [problem]);
  const groups = useMemo(() => groupValues(plain), [plain]);

  const rows: ConsequenceRow[] = tree.top.flatMap((id) => {
    const members = criteriaUnder(tree, id);
    const leaf = (criterion: string, group?: string): ConsequenceRow => {
      const { low, high } = scaleBounds(criteria.get(criterion)!.scale);
      return { id: criterion, name: names.criterion(criterion), isGroup: false, domain: [low, high], group };
    };
    if (criteria.has(id)) return [leaf(id)];
    return [
      { id, name: names.criterion(id), isGroup: true, domain: [0, 1] as const },
      ...members.map((member) => leaf(member, id)),
    ];
  });
  const sortValue = (alternative: string) => {
    if (sortedBy === undefined) return 0;
    const criterion = criteria.get(sortedBy);
    if (!criterion) return groups.worth(sortedBy, alternative);
    return mode(at(alternative, sortedBy).distribution) * (criterion.direction === 'maximize' ? 1 : -1);
  };
  const ids = plain.ranking.alternatives.map(({ id }) => id);
  const ordered = sortedBy === undefined ? ids : [...ids].sort((a, b) => sortValue(b) - sortValue(a));
  const scales = new Set(problem.criteria.map(({ scale }) => JSON.stringify(scaleBounds(scale))));
  const { low, high } = scaleBounds(problem.criteria[0]!.scale);

  return (
    <section className="wide" aria-labelledby="consequences">
      <h2 id="consequences">{consequences.heading}</h2>
      <ConsequenceTable
        alternatives={ordered.map((id) => ({ id, name: names.alternative(id) }))}
        rows={rows}
        sortedBy={sortedBy}
        onSort={(id) => setSortedBy(sortedBy === id ? undefined : id)}
        words={{
          ...consequences,
          close: messages.action.close,
          caption: scales.size === 1 ? consequences.caption({ low, high }) : consequences.captionMixed,
          sort: (criterion) => consequences.sort({ criterion }),
          expand: (criterion) => consequences.expand({ criterion }),
          collapse: (criterion) => consequences.collapse({ criterion }),
        }}
        cellOf={(row, alternative) => {
          const criterion = criteria.get(row);
          if (!criterion) {
            const range = groups.range(row, alternative);
            return { value: format.score(range.mid), ...range, label: '' };
          }
          const { distribution } = at(alternative, row);
          const best = mode(distribution);
          const value = format.number(best);
          const confidence = problem.judgements.find(
            ({ id }) => id === at(alternative, row).judgement,
          )?.confidence;
          const opens = consequences.openCell({
            option: names.alternative(alternative),
            criterion: names.criterion(row),
            value,
          });
          return {
            value,
            ...support(distribution, criterion.scale),
            mid: best,
            confidence,
            label: confidence === 'low' ? `${opens} (${consequences.lowConfidence})` : opens,
          };
        }}
        renderDetail={(row, alternative) => (
          <Judgement
            subject={subject}
            alternative={alternative}
            criterion={criteria.get(row)!}
            performance={at(alternative, row)}
            names={names}
            texts={texts}
            language={language}
          />
        )}
      />
    </section>
  );
}, showTheSame);

/** Weights change the order of the options but not what they do, so most changes leave the table as it is. */
function showTheSame(before: ConsequencesProps, after: ConsequencesProps): boolean {
  return (
    before.subject === after.subject &&
    before.names === after.names &&
    before.texts === after.texts &&
    before.language === after.language &&
    after.plain.provenance.problemHash === before.plain.provenance.problemHash &&
    after.plain.ranking.alternatives.every(({ id }, i) => id === before.plain.ranking.alternatives[i]?.id)
  );
}

/** Values of groups from what they add to a score. */
function groupValues({ contributions }: Analysis) {
  const worth = (group: string, alternative: string) =>
    contributions[alternative]?.find(({ criterion }) => criterion === group)?.value ?? 0;
  return {
    worth,
    range: (group: string, alternative: string) => {
      const mid = worth(group, alternative);
      return { low: mid, mid, high: mid };
    },
  };
}
