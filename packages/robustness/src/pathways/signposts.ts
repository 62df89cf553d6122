import { RobustnessError, requireSetting } from '../errors.ts';
import { conditionAt, expiryYear } from './expiry.ts';
import type { ConditionPath } from './pathway-problem.ts';
import type { PathwayScorecard } from './scorecard.ts';

/** A condition that is watched, and from which level on each band begins. */
export interface SignpostBands {
  readonly id: string;
  /** Band to where it begins, rising; the first holds everything below the second. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
}

/** Where a reading lies. */
export interface SignpostReading {
  readonly band: string;
  /** What is missing to the next band; null in the last. */
  readonly distanceToNext: number | null;
}

/**
 * Say in which band a reading lies.
 *
 * @throws RobustnessError if there are no bands, they do not rise, or the reading is not finite.
 */
export function readSignpost({ id, bands }: SignpostBands, reading: number): SignpostReading {
  if (bands.length === 0 || !bands.every(({ from }, k) => k === 0 || from > bands[k - 1]!.from))
    throw new RobustnessError(
      'setting',
      `readSignpost: the bands of ${id} do not rise. Order them from low to high.`,
    );
  requireSetting(
    'readSignpost',
    `the reading of ${id}`,
    Number.isFinite(reading),
    reading,
    'a finite number',
  );
  const next = bands.findIndex(({ from }, k) => k > 0 && reading < from);
  const place = next < 0 ? bands.length - 1 : next - 1;
  return { band: bands[place]!.id, distanceToNext: next < 0 ? null : bands[next]!.from - reading };
}

/** Over which levels of the condition a decision falls due, over all pathways and scenarios. */
export interface WatchedTrigger {
  readonly action: string;
  readonly lowestCondition: number;
  readonly highestCondition: number;
  readonly earliestDecision: number;
  readonly latestDecision: number;
  /** Scenarios in which the decision falls due. */
  readonly scenarios: readonly string[];
}

/**
 * List what must be watched: for each action at which levels of the condition, and when, it has to be decided.
 *
 * @returns By earliest decision.
 */
export function triggersToWatch({ scores }: PathwayScorecard): WatchedTrigger[] {
  const triggers = new Map<string, WatchedTrigger>();
  for (const { byScenario } of scores)
    for (const [scenario, { adoptions }] of Object.entries(byScenario))
      for (const { action, decision, triggerCondition } of adoptions) {
        const known = triggers.get(action);
        triggers.set(action, {
          action,
          lowestCondition: Math.min(known?.lowestCondition ?? Infinity, triggerCondition),
          highestCondition: Math.max(known?.highestCondition ?? -Infinity, triggerCondition),
          earliestDecision: Math.min(known?.earliestDecision ?? Infinity, decision),
          latestDecision: Math.max(known?.latestDecision ?? -Infinity, decision),
          scenarios: [...new Set([...(known?.scenarios ?? []), scenario])],
        });
      }
  return [...triggers.values()].sort(
    (a, b) => a.earliestDecision - b.earliestDecision || (a.action < b.action ? -1 : 1),
  );
}

/** How well a trigger level would have served over many paths of the condition. */
export interface TriggerRates {
  /** Share of the paths that need the action in which the trigger comes too late or not at all; null if none needs it. */
  readonly missRate: number | null;
  /** Share of the paths in which the trigger comes that never need the action; null if it never comes. */
  readonly falseAlarmRate: number | null;
}

/**
 * Try out a trigger level: a lower one misses less and cries wolf more.
 *
 * @param paths - Of the condition, such as draws.
 * @param tippingPoint - Condition at which the action in force no longer suffices.
 * @param triggerLevel - Condition at which the next action would be decided.
 * @param leadTime - Years from decision to effect.
 * @throws RobustnessError if there are no paths.
 * @see Raso et al. (2019), Signposts for adaptive plans [raso2019]
 */
export function triggerRates(
  paths: readonly ConditionPath[],
  tippingPoint: number,
  triggerLevel: number,
  leadTime: number,
  { start, end }: { readonly start: number; readonly end: number },
): TriggerRates {
  if (paths.length === 0)
    throw new RobustnessError('no-scenarios', 'triggerRates: there are no paths. Give at least one.');
  let needed = 0;
  let missed = 0;
  let fired = 0;
  let falseAlarms = 0;
  for (const path of paths) {
    const expiry = expiryYear({ tippingPoint }, path, start, end);
    const alarm = expiryYear({ tippingPoint: triggerLevel }, path, start, end);
    if (alarm !== null) fired++;
    if (expiry === null) falseAlarms += alarm === null ? 0 : 1;
    else {
      needed++;
      missed += alarm === null || alarm > expiry - leadTime ? 1 : 0;
    }
  }
  return {
    missRate: needed === 0 ? null : missed / needed,
    falseAlarmRate: fired === 0 ? null : falseAlarms / fired,
  };
}

/** Whether a trigger that a pathway names exists, and where the condition is against it today. */
export interface TriggerStatus {
  readonly id: string;
  readonly reached: boolean;
  /** What is missing to it; 0 once reached. */
  readonly distance: number;
}

/**
 * Hold today's condition against triggers.
 *
 * @param wanted - Ids of triggers, such as those that end a phase.
 * @throws RobustnessError if one of them is unknown.
 */
export function triggerStatus(
  triggers: readonly { readonly id: string; readonly level: number }[],
  wanted: readonly string[],
  path: ConditionPath,
  year: number,
): TriggerStatus[] {
  const condition = conditionAt(path, year);
  return wanted.map((id) => {
    const trigger = triggers.find((one) => one.id === id);
    if (!trigger)
      throw new RobustnessError(
        'unknown-id',
        `triggerStatus: there is no trigger ${id}. Add it, or correct the name.`,
      );
    const distance = Math.max(0, trigger.level - condition);
    return { id, reached: distance === 0, distance };
  });
}
