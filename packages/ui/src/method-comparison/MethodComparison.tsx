import { Check, TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Popover } from '../popover/Popover.tsx';
import type {
  ComparedAlternative,
  ComparedMethod,
  ComparisonWords,
  MethodComparisonProps,
} from './comparison-props.ts';
import { MethodList } from './MethodList.tsx';

/**
 * The same problem under all methods that apply: who ranks where, and which assumptions of a method the problem breaks.
 *
 * Methods answer different questions, so the ranks are no votes. On a narrow page each method lists its ranking.
 */
export function MethodComparison(props: MethodComparisonProps) {
  const { caption, rows, words } = props;
  const applied = grouped(props.methods.filter(({ notApplicable }) => notApplicable === undefined));
  const methods = applied.flat();
  const refused = props.methods.filter(({ notApplicable }) => notApplicable !== undefined);
  return (
    <div className="sy-sheet-frame sy-methods">
      {methods.length === 0 || rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <div className="sy-methods-fit" style={{ '--sy-methods': methods.length } as CSSProperties}>
          <table className="sy-sheet sy-methods-table">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {words.option}
                </th>
                {applied.map((group) => (
                  <th key={group[0]!.group} scope="colgroup" colSpan={group.length} data-starts>
                    {words.groupOf(group[0]!.group)}
                  </th>
                ))}
              </tr>
              <tr>
                {applied.map((group) =>
                  group.map((method, place) => (
                    <th
                      key={method.id}
                      scope="col"
                      className="sy-methods-head"
                      data-starts={place === 0 || undefined}
                    >
                      <MethodName method={method} words={words} />
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {applied.map((group) =>
                    group.map(({ id }, place) => (
                      <td
                        key={id}
                        data-starts={place === 0 || undefined}
                        data-first={row.ranks[id] === 1 || undefined}
                      >
                        <Rank rank={row.ranks[id]} tied={isTied(rows, row, id)} words={words} />
                      </td>
                    )),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <MethodList caption={caption} methods={methods} rows={rows} words={words} />
        </div>
      )}
      {methods.length > 0 && rows.length > 0 && (
        <p className="sy-sheet-key" aria-hidden="true">
          <span className="sy-sheet-tag">
            <Check size={16} strokeWidth={3} />
            {words.first}
          </span>
          {methods.some(({ broken = [] }) => broken.length > 0) && (
            <span className="sy-methods-key">
              <TriangleAlert className="sy-methods-alert" size={16} />
              {words.broken}
            </span>
          )}
        </p>
      )}
      {refused.length > 0 && (
        <div>
          <p className="sy-methods-title">{words.notApplicable}</p>
          <dl className="sy-methods-refused">
            {refused.map(({ id, name, notApplicable }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{notApplicable}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

function MethodName({
  method: { name, broken = [] },
  words,
}: {
  method: ComparedMethod;
  words: ComparisonWords;
}) {
  if (broken.length === 0) return <span className="sy-methods-name">{name}</span>;
  return (
    <Popover
      label={words.aboutBroken(name, broken.length)}
      trigger={
        <>
          {name}
          <TriangleAlert className="sy-methods-alert" size={16} aria-hidden="true" />
        </>
      }
      triggerClassName="sy-methods-name sy-methods-press"
      title={name}
      closeLabel={words.close}
    >
      <p className="sy-methods-title">{words.broken}</p>
      <ul className="sy-methods-broken">
        {broken.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </Popover>
  );
}

function Rank({ rank, tied, words }: { rank: number | undefined; tied: boolean; words: ComparisonWords }) {
  if (rank === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sy-visually-hidden">{words.unranked}</span>
      </>
    );
  return (
    <span className="sy-methods-rank">
      {rank === 1 && <Check className="sy-sheet-sign" size={14} strokeWidth={3} aria-hidden="true" />}
      <span>
        {rank}
        {tied && <span aria-hidden="true">=</span>}
      </span>
      {tied && <span className="sy-visually-hidden"> {words.tied}</span>}
    </span>
  );
}

function grouped(methods: readonly ComparedMethod[]): readonly (readonly ComparedMethod[])[] {
  const groups = new Set(methods.map(({ group }) => group));
  return [...groups].map((name) => methods.filter(({ group }) => group === name));
}

function isTied(rows: readonly ComparedAlternative[], row: ComparedAlternative, method: string): boolean {
  return rows.some(({ id, ranks }) => id !== row.id && ranks[method] === row.ranks[method]);
}
