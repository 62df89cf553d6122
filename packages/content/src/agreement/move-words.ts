import type { ConflictMove, ConflictResult } from '@steelyard/model';
import { formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import type { AgreementNames } from './names.ts';

/** What a conflictActor takes up and what it stops. */
export function moveWords(
  { states }: Pick<ConflictResult, 'states'>,
  { from, to }: Pick<ConflictMove, 'from' | 'to'>,
  names: Pick<AgreementNames, 'option'>,
  { escalation, locale }: Messages,
): string {
  const before = states[from]!.taken;
  const after = states[to]!.taken;
  const listed = (ids: readonly string[]) => formatters(locale).list(ids.map(names.option));
  const taken = listed(after.filter((option) => !before.includes(option)));
  const left = listed(before.filter((option) => !after.includes(option)));
  if (left === '') return escalation.take({ options: taken });
  return taken === '' ? escalation.leave({ options: left }) : escalation.both({ taken, left });
}
