import { Banner } from '../controls/Banner.tsx';
import { usePercents } from '../locale/use-figures.ts';
import { FlipBar } from './FlipBar.tsx';
import type { FlipPointsProps } from './flip-props.ts';

/**
 * At which weight of each criterion the lead would change, and who would lead then.
 *
 * One weight moves at a time; two that move together can change the lead much sooner.
 */
export function FlipPoints({ caption, rows, words, digits = 0 }: FlipPointsProps) {
  const write = usePercents(digits);
  const isStable = rows.length > 0 && rows.every(({ flips }) => flips.length === 0);
  return (
    <div className="sy-sheet-frame sy-flips">
      {isStable && <Banner>{words.none}</Banner>}
      {rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && (
        <table className="sy-sheet">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.weight}</th>
              <th scope="col">{words.flip}</th>
              <th scope="col">{words.scale}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, weight, flips }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={words.weight}>
                  <span>{write(weight)}</span>
                </td>
                <td data-label={words.flip}>
                  {flips.map((flip) => (
                    <span key={flip.weight} className="sy-flips-point">
                      <strong>{write(flip.weight)}</strong> {words.distance((flip.weight - weight) * 100)}{' '}
                      <span className="sy-sheet-small">{words.leader(flip.leader)} </span>
                    </span>
                  ))}
                  {flips.length === 0 && <span className="sy-sheet-small">{words.never}</span>}
                </td>
                <td className="sy-flips-bar">
                  <FlipBar weight={weight} flips={flips.map((flip) => flip.weight)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
