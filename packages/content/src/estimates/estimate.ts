import {
  type EstimativeScaleId,
  type EstimativeTerm,
  estimativeScales,
  type TermRange,
} from './estimative-scales.ts';

/** What a scale of words says of a likelihood. `low` and `high` are the likelihood itself, in percent. */
export type Estimate<Scale extends EstimativeScaleId = EstimativeScaleId> = {
  readonly scale: Scale;
  readonly low: number;
  readonly high: number;
} & (
  | {
      /** One word holds all of it. */
      readonly kind: 'term';
      readonly term: EstimativeTerm<Scale>;
    }
  | {
      /** No word holds it, and it does not reach from one word to another: the scale is silent here. */
      readonly kind: 'gap';
    }
  | {
      /** It reaches over several words. */
      readonly kind: 'spans';
      readonly from: EstimativeTerm<Scale>;
      readonly to: EstimativeTerm<Scale>;
    }
  | {
      /** An end lies beyond the words of the scale. */
      readonly kind: 'outside';
    }
);

/**
 * Find the word for a likelihood, or say that the scale has none: never a nearest word in silence.
 *
 * A figure on the bound of two words takes the upper one, a range that ends there the lower. Where words lie within one
 * another, as in IPCC's, the narrowest holds. Do not state a likelihood and a confidence in one sentence.
 *
 * @param low - In percent, from 0 to 100.
 * @param high - In percent; the same as `low` for a single figure.
 * @throws RangeError If the two are not in order between 0 and 100.
 * @see Wintle et al. (2019): words are read as meant twice as often with the range beside them [wintle2019]
 * @example
 * ```ts
 * import { estimate } from '@steelyard/content';
 *
 * estimate(55, 75, 'icd203'); // → { scale: 'icd203', low: 55, high: 75, kind: 'term', term: 'likely' }
 * estimate(52, 52, 'phia').kind; // → 'gap'
 * ```
 */
export function estimate<Scale extends EstimativeScaleId>(
  low: number,
  high: number,
  scale: Scale,
): Estimate<Scale> {
  if (!(low >= 0 && low <= high && high <= 100))
    throw new RangeError(
      `estimate: ${low} to ${high} is no range of percentages. Give two numbers from 0 to 100 in order.`,
    );
  const words: readonly (TermRange & { readonly term: EstimativeTerm<Scale> })[] = estimativeScales[scale];
  const asked = { scale, low, high };
  if (low < Math.min(...words.map((word) => word.low)) || high > Math.max(...words.map((word) => word.high)))
    return { ...asked, kind: 'outside' };

  const narrowest = inOrderOfWidth(
    words.filter((word) => holds(word, low, high)),
    low,
    high,
  )[0];
  if (narrowest) return { ...asked, kind: 'term', term: narrowest.term };

  const touched = words.filter((word) => word.low < high && word.high > low);
  const from =
    inOrderOfWidth(
      touched.filter((word) => holds(word, low, low)),
      low,
      low,
    )[0] ?? touched[0];
  const to =
    inOrderOfWidth(
      touched.filter((word) => holds(word, high, high)),
      high,
      high,
    )[0] ?? touched.at(-1);
  if (!from || !to || from === to) return { ...asked, kind: 'gap' };
  return { ...asked, kind: 'spans', from: from.term, to: to.term };
}

function holds({ low, high, without }: TermRange, from: number, to: number): boolean {
  if (from < low || to > high) return false;
  return !(from === to && ((without === 'low' && from === low) || (without === 'high' && to === high)));
}

/** Narrowest first; of two as wide, the upper one for a single figure. */
function inOrderOfWidth<Word extends TermRange>(
  words: readonly Word[],
  from: number,
  to: number,
): readonly Word[] {
  const bound = (word: Word) => (from === to && from === word.high && word.high < 99 ? 1 : 0);
  return [...words].sort((a, b) => bound(a) - bound(b) || a.high - a.low - (b.high - b.low));
}
