import { Check, Minus } from 'lucide-react';
import type { DiscoveryLimit, DiscoveryWords, IntervalLimit } from './discovery-props.ts';

/** One condition of a box: the levels that belong to it among all levels, or a stretch of a scale. */
export function Limit({ limit, words }: { limit: DiscoveryLimit; words: DiscoveryWords }) {
  if (limit.kind === 'interval')
    return (
      <>
        <span className="sy-discovery-factor">{limit.factor}: </span>
        <span>{limit.text}</span>
        <Stretch limit={limit} />
      </>
    );
  return (
    <>
      <span className="sy-discovery-factor">{limit.factor}</span>
      <ul className="sy-discovery-levels">
        {limit.levels.map(({ id, name, inside }) => (
          <li key={id} data-inside={inside || undefined}>
            {inside ? (
              <Check size={16} strokeWidth={3} aria-hidden="true" />
            ) : (
              <Minus size={16} aria-hidden="true" />
            )}
            {name}
            <span className="sy-visually-hidden"> ({inside ? words.inside : words.outside})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The stretch repeats the words beside it, so it is hidden from screen readers. */
function Stretch({ limit: { scale, ends, low, high } }: { limit: IntervalLimit }) {
  const [first, last] = scale;
  const percent = (value: number) =>
    last > first ? Math.min(100, Math.max(0, ((value - first) / (last - first)) * 100)) : 0;
  const from = percent(low);
  const width = Math.max(1, percent(high) - from);
  return (
    <span className="sy-discovery-scale" aria-hidden="true">
      <svg className="sy-bar" width="100%" height={16} aria-hidden="true">
        <rect className="sy-discovery-track" x="0" y={6} width="100%" height={4} />
        <rect
          className="sy-share-bar"
          x={`${from.toFixed(2)}%`}
          y={2}
          width={`${width.toFixed(2)}%`}
          height={12}
        />
      </svg>
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </span>
  );
}
