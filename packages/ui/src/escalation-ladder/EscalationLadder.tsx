import { Anchor, ArrowUp, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EscalationLadderProps, LadderRung, LadderWords } from './ladder-props.ts';

/**
 * How far a conflict can escalate: where it is, on which rungs it could come to rest, and who can climb from each.
 *
 * Read out from the calmest rung to the worst, drawn from the bottom up. A rung has no colour of danger: words say it.
 */
export function EscalationLadder({ caption, rungs, words }: EscalationLadderProps) {
  return (
    <figure className="sy-ladder">
      <figcaption className="sy-sheet-key">{caption}</figcaption>
      {rungs.length === 0 && <p>{words.empty}</p>}
      {rungs.length > 0 && (
        <>
          <p className="sy-ladder-end" aria-hidden="true">
            {words.worst}
          </p>
          <ol className="sy-ladder-rungs" aria-label={words.rungs}>
            {rungs.map((rung, i) => (
              <Rung key={rung.id} rung={rung} place={i + 1} isTop={i === rungs.length - 1} words={words} />
            ))}
          </ol>
          <p className="sy-ladder-end" aria-hidden="true">
            {words.calmest}
          </p>
        </>
      )}
    </figure>
  );
}

function Rung({
  rung: { name, meaning, today, lasting, climbers, note, evidence },
  place,
  isTop,
  words,
}: {
  rung: LadderRung;
  place: number;
  isTop: boolean;
  words: LadderWords;
}) {
  return (
    <li className="sy-ladder-rung" data-today={today || undefined} aria-current={today || undefined}>
      <span className="sy-ladder-place">{place}</span>
      <div className="sy-ladder-text">
        <p className="sy-ladder-name">{name}</p>
        <p>{meaning}</p>
        {note !== undefined && <p className="sy-sheet-small">{note}</p>}
        {evidence}
      </div>
      <ul className="sy-ladder-marks">
        {today && (
          <Mark sign={<MapPin size={16} strokeWidth={2.5} aria-hidden="true" />}>
            <strong>{words.today}</strong>
          </Mark>
        )}
        {lasting.length > 0 && (
          <Mark sign={<Anchor size={16} strokeWidth={2.5} aria-hidden="true" />}>
            <strong>{words.lasting}:</strong> {lasting.join('; ')}
          </Mark>
        )}
        {climbers.length > 0 && (
          <Mark sign={<ArrowUp size={16} strokeWidth={2.5} aria-hidden="true" />}>
            <strong>{words.climbers}:</strong> {climbers.join(', ')}
          </Mark>
        )}
        {climbers.length === 0 && !isTop && <li className="sy-sheet-small">{words.nobody}</li>}
      </ul>
    </li>
  );
}

function Mark({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="sy-ladder-mark">
      {sign}
      <span>{children}</span>
    </li>
  );
}
