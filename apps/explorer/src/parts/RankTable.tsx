import type { Names } from '@steelyard/content';
import type { NamedRanking, Ranking } from '@steelyard/model';

/** Ranks of each option under several rankings. */
export function RankTable({
  head,
  option,
  columns,
  order,
  rankings,
  names,
  missing,
}: {
  head: string;
  option: string;
  columns: readonly { readonly id: string; readonly name: string }[];
  /** Rows stand in its order. */
  order: Ranking;
  rankings: readonly NamedRanking[];
  names: Names;
  /** Shown where an option is in none of the places of a ranking. */
  missing?: string;
}) {
  return (
    <div className="rank-table">
      <table>
        <caption className="sy-visually-hidden">{head}</caption>
        <thead>
          <tr>
            <th scope="col">{option}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.alternatives.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{names.alternative(id)}</th>
              {rankings.map(({ id: column, ranking }) => {
                const place = ranking.alternatives.find((each) => each.id === id);
                return (
                  <td key={column} data-first={place?.rank === 1 || undefined}>
                    {place ? `${place.rank}${place.tied ? '=' : ''}` : missing}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
