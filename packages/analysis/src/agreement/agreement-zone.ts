import type { AgreementOption, AgreementZone, Problem } from '@steelyard/model';
import { closestAgreements, positionScale, utilitiesFromPositions } from '@steelyard/negotiation';

/** Tell what can be agreed if everybody does as stated, and how near that is to what each actor likes best. */
export function agreementZone(
  { actors, alternatives }: Problem,
  options: readonly AgreementOption[],
  excluded: ReadonlySet<string>,
): AgreementZone {
  const idsOf = (which: (option: AgreementOption) => boolean) =>
    options.filter(which).map(({ alternative }) => alternative);
  const agreed = idsOf(({ passes }) => passes === true);
  const all = alternatives.map(({ id }) => id);
  const judging = actors.filter(
    ({ id, positions }) => !excluded.has(id) && all.every((alternative) => alternative in positions),
  );
  const utilities = utilitiesFromPositions(all.map((x) => judging.map(({ positions }) => positions[x]!)));
  const closest = closestAgreements(
    utilities,
    agreed.map((id) => all.indexOf(id)),
  );
  const named = (places: readonly number[]) => places.map((x) => all[x]!);
  const [low, high] = positionScale;
  return {
    alternatives: agreed,
    inForce: idsOf(({ status }) => status === 'in-force'),
    unknown: idsOf(({ status, passes }) => status !== 'in-force' && passes === undefined),
    closest: closest.map(({ best, agreements, loss }, i) => ({
      actor: judging[i]!.id,
      best: named(best),
      agreements: named(agreements),
      loss: loss === null ? null : loss * (high - low),
    })),
  };
}
