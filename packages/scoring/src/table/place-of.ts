import type { AlternativeId } from '@steelyard/model';
import { ScoringError } from '../scoring-error.ts';

/**
 * Find the place of an alternative that somebody asks about.
 *
 * @throws {@link ScoringError} If there is no such alternative.
 */
export function placeOf(method: string, alternatives: readonly AlternativeId[], id: AlternativeId): number {
  const place = alternatives.indexOf(id);
  if (place >= 0) return place;
  throw new ScoringError({
    method,
    what: `there is no alternative ${id}`,
    why: 'Only alternatives that are scored can be looked at.',
    remedy: 'Name one of those given.',
    cell: { alternative: id },
  });
}
