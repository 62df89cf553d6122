import { Check } from 'lucide-react';
import { Disclosure } from '../controls/Disclosure.tsx';
import type { MethodComparisonProps } from './comparison-props.ts';

/** The comparison for a narrow page: each method with its ranking, best first. */
export function MethodList({ caption, methods, rows, words }: MethodComparisonProps) {
  return (
    <div className="sy-methods-narrow">
      <p className="sy-sheet-small">{caption}</p>
      <ul>
        {methods.map(({ id, name, broken = [] }) => (
          <li key={id} className="sy-methods-entry">
            <p className="sy-methods-title">{name}</p>
            <ul className="sy-methods-ranking">
              {rows
                .flatMap(({ ranks, ...row }) => ({ ...row, rank: ranks[id] ?? Infinity }))
                .sort((a, b) => a.rank - b.rank)
                .map((row) => (
                  <li key={row.id} data-first={row.rank === 1 || undefined}>
                    {row.rank === 1 && (
                      <Check className="sy-sheet-sign" size={14} strokeWidth={3} aria-hidden="true" />
                    )}
                    <span className="sy-visually-hidden">{words.rank} </span>
                    {row.rank === Infinity ? words.unranked : row.rank} {row.name}
                  </li>
                ))}
            </ul>
            {broken.length > 0 && (
              <Disclosure summary={words.aboutBroken(name, broken.length)}>
                <ul className="sy-methods-broken">
                  {broken.map((assumption) => (
                    <li key={assumption}>{assumption}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
