import { CircleCheck, CircleDashed, CircleQuestionMark } from 'lucide-react';
import { Banner } from '../controls/Banner.tsx';
import { ErrorBar } from '../influence-chart/ErrorBar.tsx';
import type { AgreementZoneProps, ZoneRow, ZoneWords } from './zone-props.ts';

/**
 * Which options all who must agree could accept, how likely each is to be adopted, and who stands in the way.
 *
 * The chances rest on judgements of what actors would accept; none of the actors has said so itself.
 */
export function AgreementZone(props: AgreementZoneProps) {
  const { caption, rows, closest = [], words } = props;
  const isEmpty = rows.length > 0 && rows.every(({ inZone }) => inZone === false);
  const hasConsent = rows.some(({ allAccept }) => allAccept !== undefined);
  return (
    <div className="sy-sheet-frame sy-zone">
      {isEmpty && (
        <Banner kind="caution">
          <p>{words.emptyZone}</p>
          {closest.length > 0 && (
            <>
              <p>{words.closest}</p>
              <ul className="sy-zone-closest">
                {closest.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </Banner>
      )}
      <table className="sy-sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{words.adopted}</th>
            {hasConsent && <th scope="col">{words.allAccept}</th>}
            <th scope="col">{words.refusing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...props} row={row} hasConsent={hasConsent} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={hasConsent ? 4 : 3}>{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  hasConsent,
  words,
  selected,
  onSelect,
}: AgreementZoneProps & { row: ZoneRow; hasConsent: boolean }) {
  const { id, name, inZone, adopted, standardError, allAccept, refusing, note } = row;
  const Sign = inZone ? CircleCheck : inZone === false ? CircleDashed : CircleQuestionMark;
  const standing = inZone
    ? words.inZone
    : inZone === false
      ? words.outside
      : (words.unknown ?? words.noChance);
  return (
    <tr data-selected={selected === id || undefined}>
      <th scope="row">
        {onSelect ? (
          <button
            type="button"
            className="sy-sheet-press"
            aria-pressed={selected === id}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        ) : (
          name
        )}
        <span className={inZone ? 'sy-sheet-tag' : 'sy-zone-outside'}>
          <Sign size={16} aria-hidden="true" /> {standing}
        </span>
        {note !== undefined && <span className="sy-sheet-small"> {note}</span>}
      </th>
      <td data-label={words.adopted}>
        <Chance chance={adopted} standardError={standardError} words={words} />
      </td>
      {hasConsent && (
        <td data-label={words.allAccept}>
          <Chance chance={allAccept} standardError={undefined} words={words} />
        </td>
      )}
      <td data-label={words.refusing}>
        <span>{refusing === undefined ? words.noChance : refusing.join('; ') || words.nobody}</span>
      </td>
    </tr>
  );
}

function Chance({
  chance,
  standardError,
  words,
}: {
  chance: number | undefined;
  standardError: number | undefined;
  words: ZoneWords;
}) {
  if (chance === undefined) return <span>{words.noChance}</span>;
  return (
    <>
      <span>{words.chanceValue(chance, standardError)}</span>
      <ErrorBar share={chance} standardError={standardError} scale={1} />
    </>
  );
}
