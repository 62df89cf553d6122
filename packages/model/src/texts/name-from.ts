import type { Texts } from '../case.ts';
import type { Id } from '../problem/primitives.ts';

/**
 * Find the name of a thing, or make one from its id where the texts have none.
 *
 * @param key - Such as `alternative.<id>.name`.
 * @example
 * ```ts
 * import { nameFrom } from '@steelyard/model';
 *
 * nameFrom({}, 'alternative.mutual-defence-treaty.name', 'mutual-defence-treaty'); // → 'Mutual defence treaty'
 * ```
 */
export function nameFrom(texts: Texts, key: string, id: Id): string {
  if (Object.hasOwn(texts, key)) return texts[key]!;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
