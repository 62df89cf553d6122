import type { OtherFinding } from './finding.ts';
import { soleLeader, type Telling } from './telling.ts';

const shown = 3;

/** Tell the smallest changes of a single weight that put another option first. */
export function change({ analysis, messages, names, format }: Telling): OtherFinding | undefined {
  if (!soleLeader(analysis)) return undefined;
  const { weightFlips } = analysis;
  if (weightFlips.length === 0)
    return { kind: 'change', sentences: [{ text: messages.change.none, because: ['/weightFlips'] }] };
  return {
    kind: 'change',
    sentences: weightFlips.slice(0, shown).map((flip, index) => {
      const [from, to] = format.distinctPercents(flip.from, flip.to);
      const about = {
        criterion: names.criterion(flip.criterion),
        name: names.alternative(flip.newLeader),
        from,
        to,
      };
      return {
        text: flip.to < flip.from ? messages.change.below(about) : messages.change.above(about),
        because: [`/weightFlips/${index}`],
      };
    }),
  };
}
