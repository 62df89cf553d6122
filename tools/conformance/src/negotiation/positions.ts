import {
  type ChallengeRound,
  type CondorcetSettings,
  challengeModel,
  compromisePosition,
  type IssuePosition,
  legacyChallengeModel,
  probabilisticCondorcet,
} from '@steelyard/negotiation';
import { type Fields, lazily, type NegotiationKind, numbersOf, once, rowsOf } from './question.ts';

/** A reference file may ask for fewer rounds than are played. */
const rounds = 40;

/** The challenge model in its variants. */
export const challenge: NegotiationKind = (input) => {
  const actors = issueOf(input);
  const statusQuoChance = Number(input.Q);
  const play = (selection: 'least-move' | 'most-enforceable', conflict: 'holds' | 'resolves') =>
    challengeModel(actors, { selection, conflict, statusQuoChance, rounds });
  const first = once(() => play('least-move', 'holds'));
  return lazily({
    initial: () => {
      const { mean, median } = compromisePosition(actors);
      return { weighted_mean_cs: mean, weighted_median_cs: median };
    },
    legacy_rounds: () =>
      legacyChallengeModel(actors, rounds).map(({ median, mean, positions, riskExponent }) => ({
        median,
        mean,
        positions,
        risk_exponent: riskExponent,
      })),
    paper_rounds: () =>
      lazily({
        'least-move/conflict-holds': () => first().map(endOf),
        'least-move/conflict-resolves': () => play('least-move', 'resolves').map(endOf),
        'most-enforceable/conflict-holds': () => play('most-enforceable', 'holds').map(endOf),
        'most-enforceable/conflict-resolves': () => play('most-enforceable', 'resolves').map(endOf),
      }),
    paper_round1_detail: () => detailOf(first()[0]),
  });
};

function issueOf(input: Fields): IssuePosition[] {
  const capability = numbersOf(input.capability);
  const salience = numbersOf(input.salience);
  return numbersOf(input.position).map((position, i) => ({
    id: `a${i}`,
    position,
    capability: capability[i]!,
    salience: salience[i]!,
  }));
}

function endOf({ positions, endMedian, endMean }: ChallengeRound): Fields {
  return { positions, end_weighted_median: endMedian, end_weighted_mean: endMean };
}

function detailOf(round: ChallengeRound | undefined): Fields | null {
  if (round === undefined) return null;
  return {
    range: round.range,
    weighted_median: round.median,
    weighted_mean: round.mean,
    prob: round.winning,
    eu_risk_neutral: round.riskNeutral,
    security: round.security,
    risk_basis: round.riskBasis,
    risk_exponent: round.riskExponent,
    eu: round.expected,
    octants: round.octants,
    new_positions: round.positions,
    end_weighted_median: round.endMedian,
    end_weighted_mean: round.endMean,
  };
}

/** The probabilistic Condorcet election, compared with two references. */
export const probabilisticElection: NegotiationKind = (input) => {
  const settings: CondorcetSettings = {
    vote: input.vote === 'propcbc' ? 'mixed' : (input.vote as 'proportional' | 'cubic'),
    power: Number(input.power),
    model: input.model === 'conditional' ? 'conditional' : 'markov',
  };
  const probability = probabilisticCondorcet(numbersOf(input.weights), rowsOf(input.utilities), settings);
  return { probability, ktab: probability };
};
