import type { MouseEvent } from 'react';
import { linkBetween, type Place, places } from '../address.ts';
import type { Language } from '../language.ts';

/** The views of the page: links that work before any script has run, and afterwards lose nothing. */
export function Places({
  place,
  onPlace,
  actors,
  language: { messages },
}: {
  place: Place;
  onPlace: (place: Place) => void;
  /** How many actors the problem has; without any there is nobody to agree. */
  actors: number;
  language: Language;
}) {
  const names: Readonly<Record<Place, string>> = {
    ranking: messages.ranking.heading,
    robustness: messages.robustness.open,
    agreement: messages.agreement.open,
  };
  const shown = places.filter((each) => each !== 'agreement' || actors > 0);
  const follow = (event: MouseEvent, to: Place) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onPlace(to);
  };
  return (
    <nav className="places" aria-label={messages.app.views}>
      {shown.map((each) => (
        <a
          key={each}
          href={linkBetween(place, each)}
          aria-current={each === place ? 'page' : undefined}
          onClick={(event) => follow(event, each)}
        >
          {names[each]}
        </a>
      ))}
    </nav>
  );
}
