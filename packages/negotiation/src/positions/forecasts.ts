import { type ChallengeSettings, challengeModel } from './challenge/challenge-model.ts';
import { legacyChallengeModel } from './challenge/legacy-challenge-model.ts';
import { type CompromisePosition, compromisePosition } from './compromise.ts';
import { columnsOf, type IssuePosition } from './issue.ts';
import { probabilisticCondorcet } from './probabilistic-condorcet.ts';

/** A forecast by another model than the compromise. */
export interface SecondOpinion {
  /** Which model, with its open choices spelt out: `challenge/least-move/holds`. */
  readonly model: string;
  readonly forecast: number;
}

/** The headline forecast of an issue, and what other models say. */
export interface PositionForecasts {
  readonly headline: CompromisePosition;
  readonly secondOpinions: readonly SecondOpinion[];
  /** Distance between the lowest and the highest of all forecasts: how much hangs on the choice of model. */
  readonly spread: number;
}

/**
 * Forecast an issue by the compromise mean, with the challenge model's variants and the probabilistic Condorcet
 * election as labelled second opinions.
 *
 * Their disagreement is itself a result: with published data the challenge variants alone lie a third of the scale
 * apart.
 *
 * @param rounds - Rounds of the challenge model at most; 10 unless given.
 * @throws NegotiationError that names the actor whose position, capability or salience is missing.
 * @see Achen (2006) [achen2006]; Scholz, Calbert & Smith (2011) [scholz2011]; Wise, Lester & Efird (2015) [wise2015]
 */
export function positionForecasts(actors: readonly IssuePosition[], rounds = 10): PositionForecasts {
  const headline = compromisePosition(actors);
  const challenges = variants.map(({ selection, conflict }): SecondOpinion => {
    const last = challengeModel(actors, { selection, conflict, rounds }).at(-1);
    return { model: `challenge/${selection}/${conflict}`, forecast: last?.endMedian ?? headline.median };
  });
  const legacy = legacyChallengeModel(actors, rounds).at(-1);
  const secondOpinions = [
    ...challenges,
    { model: 'challenge/legacy', forecast: legacy?.median ?? headline.median },
    { model: 'condorcet/proportional/linear', forecast: meanOfElection(actors) },
  ];
  const all = [headline.mean, ...secondOpinions.map(({ forecast }) => forecast)];
  return { headline, secondOpinions, spread: Math.max(...all) - Math.min(...all) };
}

const variants: readonly Pick<ChallengeSettings, 'selection' | 'conflict'>[] = [
  { selection: 'least-move', conflict: 'holds' },
  { selection: 'least-move', conflict: 'resolves' },
  { selection: 'most-enforceable', conflict: 'holds' },
  { selection: 'most-enforceable', conflict: 'resolves' },
];

/** Mean position when the stated positions contend and each actor's utility falls evenly with distance. */
function meanOfElection(actors: readonly IssuePosition[]): number {
  const { position, influence } = columnsOf('positionForecasts', actors);
  const options = [...new Set(position)];
  const range = Math.max(...position) - Math.min(...position);
  const utilities = position.map((x) => options.map((y) => (range === 0 ? 1 : 1 - Math.abs(x - y) / range)));
  const chances = probabilisticCondorcet(influence, utilities, {
    vote: 'proportional',
    power: 1,
    model: 'conditional',
  });
  return options.reduce((mean, y, k) => mean + chances[k]! * y, 0);
}
