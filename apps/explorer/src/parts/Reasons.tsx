import { formatters, type Names } from '@steelyard/content';
import {
  type Judgement,
  mode,
  nameFrom,
  type Performance,
  type Problem,
  support,
  type Texts,
} from '@steelyard/model';
import { Disclosure } from '@steelyard/ui';
import { memo } from 'react';
import type { Language } from '../language.ts';

interface ReasonsProps {
  problem: Problem;
  /** Whether the evidence has a page of its own. */
  isCase: boolean;
  names: Names;
  texts: Texts;
  language: Language;
}

/** Every judgement with its reason, for those who read rather than click, and without scripts. */
export const Reasons = memo(function Reasons(props: ReasonsProps) {
  const { problem, texts, language } = props;
  const judgements = new Map(problem.judgements.map((judgement) => [judgement.id, judgement]));
  const cells = groupBy(problem.performances, ({ alternative }) => alternative);
  if (judgements.size === 0) return null;
  return (
    <section className="wide">
      <Disclosure summary={language.messages.reasons.heading}>
        {problem.alternatives.map(({ id }) => (
          <section key={id} className="reasons">
            <h3>{nameFrom(texts, `alternative.${id}.name`, id)}</h3>
            <p>{texts[`alternative.${id}.summary`]}</p>
            <ul>
              {[...groupBy(cells.get(id) ?? [], ({ judgement }) => judgement)].map(([judgement, judged]) => (
                <li key={judgement ?? ''}>
                  <Reason
                    {...props}
                    judgement={judgement === undefined ? undefined : judgements.get(judgement)}
                    judged={judged}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </section>
  );
});

/** Estimates that one judgement gives, why, by whom, and on what evidence. */
function Reason({
  problem,
  isCase,
  names,
  texts,
  language: { messages, locale },
  judgement,
  judged,
}: ReasonsProps & { judgement: Judgement | undefined; judged: readonly Performance[] }) {
  const format = formatters(locale);
  const words = messages.judgement;
  const estimates = judged.map(({ criterion, distribution }) => {
    const { scale } = problem.criteria.find(({ id }) => id === criterion)!;
    const { low, high } = support(distribution, scale);
    const range = low === high ? '' : ` (${words.rangeValue({ low, high })})`;
    return `${names.criterion(criterion)} ${format.number(mode(distribution))}${range}`;
  });
  return (
    <>
      <p>
        <strong>{format.list(estimates)}.</strong>{' '}
        {(judgement && texts[`judgement.${judgement.id}.reason`]) ?? words.noReason}
      </p>
      {judgement && (
        <p className="small">
          {words.by({
            author: nameFrom(texts, `author.${judgement.author}.name`, judgement.author),
            date: judgement.date,
          })}
          {judgement.confidence && ` · ${messages.confidence.value({ level: judgement.confidence })}`}
          {isCase && judgement.evidence.length > 0 && (
            <>
              {` · ${words.evidence}: `}
              {judgement.evidence.map((id, i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <a href={`evidence/#${id}`}>{i + 1}</a>
                </span>
              ))}
            </>
          )}
        </p>
      )}
    </>
  );
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
