import { Banner } from '../controls/Banner.tsx';
import { usePercents } from '../locale/use-figures.ts';
import { ShareBar } from '../marks/ShareBar.tsx';
import type {
  DiscoveredBox,
  DiscoveryWords,
  ExplainedFigure,
  ScenarioDiscoveryBoxProps,
} from './discovery-props.ts';
import { Limit } from './Limit.tsx';

/**
 * Where an option fails: conditions that hold together, and how much of its failing they explain.
 *
 * A box describes cases that were tried. It is no cause, and a small one may be an accident.
 */
export function ScenarioDiscoveryBox({ title, note, outcome, boxes, words }: ScenarioDiscoveryBoxProps) {
  return (
    <section className="sy-discovery" aria-label={title}>
      <p className="sy-discovery-title">{title}</p>
      {note !== undefined && <p className="sy-sheet-small">{note}</p>}
      {outcome === 'never' && <Banner>{words.never}</Banner>}
      {outcome === 'everywhere' && <Banner kind="caution">{words.everywhere}</Banner>}
      {outcome === 'too-few' && <Banner>{words.tooFew}</Banner>}
      {outcome === 'found' &&
        boxes.map((box, place) => (
          <Box key={box.id} box={box} place={place + 1} boxes={boxes.length} words={words} />
        ))}
    </section>
  );
}

function Box({
  box,
  place,
  boxes,
  words,
}: {
  box: DiscoveredBox;
  place: number;
  boxes: number;
  words: DiscoveryWords;
}) {
  return (
    <div className="sy-discovery-box">
      {boxes > 1 && <p className="sy-discovery-place">{words.box(place, boxes)}</p>}
      <ul className="sy-discovery-limits">
        {box.limits.map((limit, k) => (
          <li key={limit.factor}>
            {k > 0 && <span className="sy-discovery-and">{words.and} </span>}
            <Limit limit={limit} words={words} />
          </li>
        ))}
      </ul>
      <dl className="sy-discovery-figures">
        <ShareFigure figure={words.coverage} share={box.coverage} />
        <ShareFigure figure={words.density} share={box.density} />
        <ShareFigure figure={words.share} share={box.share} />
      </dl>
    </div>
  );
}

function ShareFigure({ figure, share }: { figure: ExplainedFigure; share: number }) {
  const write = usePercents();
  return (
    <div>
      <dt>{figure.name}</dt>
      <dd>
        <strong>{write(share)}</strong>
        <ShareBar share={share} />
        <span className="sy-sheet-small">{figure.explanation}</span>
      </dd>
    </div>
  );
}
