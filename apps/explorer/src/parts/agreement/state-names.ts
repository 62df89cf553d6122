import { type AgreementNames, formatters, type Messages } from '@steelyard/content';
import type { ConflictResult } from '@steelyard/model';

/** Names for all states: their rung, numbered where several stand on it; what is done where there is no rung. */
export function stateNames(
  { states }: ConflictResult,
  names: AgreementNames,
  { escalation, locale }: Messages,
): readonly string[] {
  return states.map(({ rung, taken }, state) => {
    if (rung === undefined)
      return taken.length > 0 ? formatters(locale).list(taken.map(names.option)) : escalation.nothingTaken;
    const onRung = states.flatMap((each, place) => (each.rung === rung ? [place] : []));
    const name = names.rung(rung);
    return onRung.length === 1 ? name : escalation.state({ rung: name, n: onRung.indexOf(state) + 1 });
  });
}
