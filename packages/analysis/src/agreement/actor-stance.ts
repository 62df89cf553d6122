import type { ActorChoice, ActorId, AgreementSettings, AlternativeId, Problem } from '@steelyard/model';
import { positionScale, type StatedInterests } from '@steelyard/negotiation';

/** How one actor stands towards one alternative. */
export interface ActorStance {
  readonly actor: ActorId;
  readonly choice: ActorChoice;
  /** Its stated position; left out where it has none. */
  readonly position?: number;
  /** What follows if it does as stated; left out where that cannot be said. */
  readonly vote?: 'yes' | 'no' | 'abstain';
}

/** Find how actors stand towards an alternative, by their positions and by what the reader supposes. */
export function actorStances(
  { actors, approvals, positionReading }: Problem,
  { choices, addedActors = [] }: AgreementSettings,
): (actor: ActorId, alternative: AlternativeId) => ActorStance {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const alternativeOf = new Map(
    approvals.flatMap(({ alternative, steps }) => steps.map(({ id }) => [id, alternative] as const)),
  );
  return (actor, alternative) => {
    const choice = choices?.[actor] ?? 'as-judged';
    const position = byId.has(actor)
      ? byId.get(actor)!.positions[alternative]
      : addedActors.find(({ id, step }) => id === actor && alternativeOf.get(step) === alternative)?.position;
    const vote = voteOf(choice, position, positionReading?.acceptsFrom);
    return { actor, choice, ...(position !== undefined && { position }), ...(vote && { vote }) };
  };
}

/** Say it as a stated interest in one alternative; a position that is not known stands as 0, so its chance must not be told. */
export function statedInterests(
  { actor, choice, position = 0 }: ActorStance,
  { acceptsFrom, spread }: NonNullable<Problem['positionReading']>,
): StatedInterests {
  switch (choice) {
    case 'as-judged':
      return { id: actor, positions: [position], spread, acceptsFrom };
    case 'accepts':
      return { id: actor, positions: [positionScale[1]], spread: 0, acceptsFrom };
    case 'abstains':
    case 'refuses':
      return {
        id: actor,
        positions: [positionScale[0]],
        spread: 0,
        acceptsFrom,
        redLines: [{ alternative: 0 }],
      };
  }
}

function voteOf(
  choice: ActorChoice,
  position: number | undefined,
  acceptsFrom: number | undefined,
): ActorStance['vote'] {
  if (choice === 'accepts') return 'yes';
  if (choice === 'refuses') return 'no';
  if (choice === 'abstains') return 'abstain';
  if (position === undefined || acceptsFrom === undefined) return undefined;
  return position >= acceptsFrom ? 'yes' : 'no';
}
