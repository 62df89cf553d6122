import { Anchor, MapPin } from 'lucide-react';
import type { ConflictWords, ShownState } from './conflict-props.ts';

/** Signs of today's state and of one that lasts, with their words. */
export function StateMarks({
  state: { today, lasting },
  words,
}: {
  state: Pick<ShownState, 'today' | 'lasting'>;
  words: Pick<ConflictWords, 'today' | 'lasting'>;
}) {
  if (!today && !lasting) return null;
  return (
    <span className="sy-conflict-marks">
      {today && (
        <span>
          <MapPin size={15} strokeWidth={2.5} aria-hidden="true" />
          <span className="sy-conflict-word"> {words.today}</span>
        </span>
      )}
      {lasting && (
        <span>
          <Anchor size={15} strokeWidth={2.5} aria-hidden="true" />
          <span className="sy-conflict-word"> {words.lasting}</span>
        </span>
      )}
    </span>
  );
}
