import type {
  Agreement,
  AgreementRefusal,
  AgreementSettings,
  ConflictResult,
  Problem,
} from '@steelyard/model';
import { NegotiationError } from '@steelyard/negotiation';
import { AnalysisError } from '../errors.ts';
import { problemHash } from '../problem-hash.ts';
import type { Progress } from '../session.ts';
import { versions } from '../versions.ts';
import { actorStances } from './actor-stance.ts';
import { agreementOption, type ToldOption } from './agreement-option.ts';
import { agreementZone } from './agreement-zone.ts';
import { checkAgreementSettings } from './check-agreement-settings.ts';
import { conflictResult } from './conflict-result.ts';
import { votersOf } from './step-game.ts';

/**
 * Ask of every alternative who must agree, how likely that is, who can stop it and what would bring the others on board;
 * and of every conflict which states would last under each alternative.
 *
 * Stated positions are read as the problem says, and not at all where it does not. Actors' doubts are drawn apart, so
 * agreement of many looks less likely than if they moved together; consent is to the decision, not to its preconditions.
 * The same input gives the same bytes on any machine.
 *
 * @param seed - A whole number from 0 to 2^53 − 1; another seed gives other draws.
 * @throws AnalysisError If the settings cannot be used.
 *
 * @example
 * ```ts
 * import { agreement } from '@steelyard/analysis';
 * import { ukraineProblem } from '@steelyard/case-ukraine';
 *
 * const { options, zone } = agreement(ukraineProblem, { sampleCount: 2000 }, 7);
 * options.find(({ alternative }) => alternative === 'opt-nato')?.steps.length; // → 5
 * zone.alternatives.includes('opt-nato'); // → false
 * ```
 */
export function agreement(problem: Problem, settings: AgreementSettings, seed: number): Agreement {
  const steps = agreementSteps(problem, settings, seed);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Do the same in steps, each of which says how many alternatives are done. */
export function* agreementSteps(
  problem: Problem,
  settings: AgreementSettings,
  seed: number,
): Generator<Progress, Agreement, void> {
  checkAgreementSettings(problem, settings, seed);
  const { actors, alternatives, approvals, positionReading } = problem;
  const { sampleCount } = settings;
  const excluded = new Set(settings.excludedActors);
  const stanceOf = actorStances(problem, settings);
  const refused: AgreementRefusal[] = [];
  if (positionReading === undefined) refused.push({ about: 'chances', reason: 'no-position-reading' });
  else if (sampleCount === 0) refused.push({ about: 'chances', reason: 'no-draws' });

  const told: ToldOption[] = [];
  for (const [place, { id }] of alternatives.entries()) {
    const approval = approvals.find(({ alternative }) => alternative === id);
    if (approval === undefined)
      refused.push({ about: 'alternative', alternative: id, reason: 'no-approval' });
    else
      told.push(
        refusingRules(() =>
          agreementOption(approval, {
            settings,
            stanceOf,
            ...(positionReading && { acceptsFrom: positionReading.acceptsFrom }),
            ...(positionReading &&
              sampleCount > 0 && { drawing: { reading: positionReading, seed, sampleCount } }),
          }),
        ),
      );
    yield { done: place + 1, total: alternatives.length };
  }
  const options = told.map(({ option }) => option);
  refused.push(...told.flatMap((each) => each.refused));
  const conflicts = conflictsOf(problem, refused);
  refused.push({ about: 'forecast', reason: 'missing-inputs', missing: ['capability', 'salience'] });

  return {
    ...(positionReading && { reading: positionReading }),
    options,
    zone: agreementZone(problem, options, excluded),
    actors: actors.map(({ id, positions }) => ({
      actor: id,
      choice: settings.choices?.[id] ?? 'as-judged',
      excluded: excluded.has(id),
      positions,
      decidesOn: approvals
        .filter(({ steps }) =>
          steps.some((step) => votersOf(step, settings).some(({ actor }) => actor === id)),
        )
        .map(({ alternative }) => alternative),
    })),
    conflicts,
    refused,
    provenance: { problemHash: problemHash(problem), packages: versions, settings, seed },
  };
}

function conflictsOf({ conflicts, alternatives }: Problem, refused: AgreementRefusal[]): ConflictResult[] {
  return conflicts.flatMap((conflict) => {
    const results = alternatives.map((alternative) => conflictResult(conflict, alternative));
    const failed = results.find((result) => typeof result === 'string');
    if (failed !== undefined) refused.push({ about: 'conflict', conflict: conflict.id, reason: failed });
    const found = results.filter((result) => typeof result !== 'string');
    if (found.some(({ start }) => start === undefined))
      refused.push({ about: 'conflict', conflict: conflict.id, reason: 'start-infeasible' });
    return found;
  });
}

/** Says of a rule that no method takes that the problem or the settings are at fault. */
function refusingRules<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NegotiationError)
      throw new AnalysisError('invalid-settings', `agreement: ${error.message}`, error);
    throw error;
  }
}
