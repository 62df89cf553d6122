import { criteriaTree, siblingWeights } from '@steelyard/model';
import { FlipPoints } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** How far each weight can move before another option leads. */
export function Flips({ result, names, subject, language: { messages } }: PartProps) {
  const { flips: words } = messages;
  const tree = criteriaTree(subject.problem);
  const weights = siblingWeights(tree, undefined, result.provenance.settings.weights);
  const flipping = result.weightFlips.map(({ criterion }) => criterion);
  const rest = tree.top.filter((id) => !flipping.includes(id));
  return (
    <section className="finding">
      <h2>{words.heading}</h2>
      <FlipPoints
        caption={words.caption}
        digits={1}
        rows={[...flipping, ...rest].map((id) => ({
          id,
          name: names.criterion(id),
          weight: weights[id]!,
          flips: result.weightFlips
            .filter(({ criterion }) => criterion === id)
            .map(({ to, newLeader }) => ({ weight: to, leader: names.alternative(newLeader) })),
        }))}
        words={{
          criterion: words.criterion,
          weight: words.weight,
          flip: words.flip,
          leader: (name) => words.leader({ name }),
          scale: words.scale,
          distance: (points) => {
            const n = Math.round(Math.abs(points));
            return points < 0 ? words.less({ n }) : words.more({ n });
          },
          never: words.never,
          none: words.none,
        }}
      />
    </section>
  );
}
