import type { Analysis } from '@steelyard/model';
import type { Messages } from '../generated/messages.ts';
import { change } from './change.ts';
import { defaultFindingSettings, type Finding, type FindingSettings } from './finding.ts';
import { gate } from './gate.ts';
import { headline } from './headline.ts';
import { lede } from './lede.ts';
import { methods } from './methods.ts';
import type { Names } from './names.ts';
import { portfolio } from './portfolio.ts';
import { precision } from './precision.ts';
import { telling } from './telling.ts';
import { weightSets } from './weight-sets.ts';

/**
 * Say in sentences what an analysis shows: who leads and how surely, what would change that, what the gate does, who leads
 * under other weights and methods, which options have gaps, and how exact it all is.
 *
 * Every name, number and comparison is taken from the analysis, and each sentence points to the cells that it states. The
 * same analysis gives the same text. Names stand in quotes and in the form they are given, so any name will do. A finding
 * with nothing to say is left out; the headline always comes first.
 *
 * The lead is of the plain sum on best estimates. Whether an alternative should be preferred is more than that: read the
 * gate and the portfolio findings beside it.
 *
 * @param names - What the reader calls things; {@link namesFrom} takes them from a case's texts.
 * @param settings - When a lead is called clear.
 */
export function findings(
  analysis: Analysis,
  names: Names,
  messages: Messages,
  settings: FindingSettings = defaultFindingSettings,
): readonly Finding[] {
  const told = telling(analysis, names, messages, settings);
  return [
    headline(told),
    lede(told),
    change(told),
    gate(told),
    weightSets(told),
    methods(told),
    portfolio(told),
    precision(told),
  ].filter((finding) => finding !== undefined);
}
