import { totalOf } from './frequencies.ts';

/**
 * Measure agreement in an ordered rating scale (van der Eijk's A).
 *
 * 1 when all choose one category, 0 when all categories are chosen alike, −1 when half choose each end. The
 * frequencies are peeled into layers of equal height, and each layer is judged by its shape.
 *
 * @param frequencies - How many chose each category, in the order of the scale.
 * @returns −1 … 1; 1 for a scale of one category.
 * @throws NegotiationError for negative counts or no answers.
 * @see van der Eijk (2001), Measuring agreement in ordered rating scales [vandereijk2001]
 */
export function vanDerEijkAgreement(frequencies: readonly number[]): number {
  const total = totalOf('vanDerEijkAgreement', frequencies);
  let left = [...frequencies];
  let agreement = 0;
  while (left.some((f) => f > 0)) {
    const height = Math.min(...left.filter((f) => f > 0));
    const layer = left.map((f) => f > 0);
    const chosen = layer.filter(Boolean).length;
    agreement += ((height * chosen) / total) * agreementOfLayer(layer, chosen);
    left = left.map((f) => (f > 0 ? f - height : 0));
  }
  return agreement;
}

function agreementOfLayer(layer: readonly boolean[], chosen: number): number {
  const categories = layer.length;
  if (categories === 1) return 1;
  return unimodality(layer) * (1 - (chosen - 1) / (categories - 1));
}

/** From triples of categories: those chosen side by side against those with a gap between. */
function unimodality(layer: readonly boolean[]): number {
  const categories = layer.length;
  let together = 0;
  let apart = 0;
  for (let i = 0; i < categories; i++)
    for (let j = i + 1; j < categories; j++)
      for (let k = j + 1; k < categories; k++) {
        if (layer[j] && layer[i] !== layer[k]) together++;
        if (layer[i] && layer[k] && !layer[j]) apart++;
      }
  if (together + apart === 0) return 1;
  return ((categories - 2) * together - (categories - 1) * apart) / ((categories - 2) * (together + apart));
}
