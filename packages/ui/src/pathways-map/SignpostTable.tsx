import { CircleCheck, CircleDashed, OctagonX, TriangleAlert } from 'lucide-react';
import type { PathwaySignpost, PathwaysWords, SignpostBand } from './pathways-props.ts';

const signs = { green: CircleCheck, amber: TriangleAlert, red: OctagonX };

/** What is watched, and in which band it was when last read. A band has a word and a shape beside its colour. */
export function SignpostTable({
  signposts,
  words,
}: {
  signposts: readonly PathwaySignpost[];
  words: PathwaysWords;
}) {
  return (
    <table className="sy-sheet">
      <caption>{words.signposts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.signpost}</th>
          <th scope="col">{words.band}</th>
          <th scope="col">{words.reading}</th>
          <th scope="col">{words.readOn}</th>
        </tr>
      </thead>
      <tbody>
        {signposts.map(({ id, name, band, bandRange, reading, readOn }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={words.band}>
              <Band band={band} words={words} />
              {bandRange !== undefined && <span className="sy-sheet-small"> {bandRange}</span>}
            </td>
            <td data-label={words.reading}>
              <span>{reading}</span>
            </td>
            <td data-label={words.readOn}>
              <span>{readOn}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Band({ band, words }: { band: SignpostBand | undefined; words: PathwaysWords }) {
  const Sign = band === undefined ? CircleDashed : signs[band];
  return (
    <span className="sy-signposts-band" data-band={band}>
      <Sign size={18} aria-hidden="true" />
      {band === undefined ? words.notRead : words.bands[band]}
    </span>
  );
}
