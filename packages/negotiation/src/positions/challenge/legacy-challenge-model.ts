import { columnsOf, type IssueColumns, type IssuePosition, weightedMean } from '../issue.ts';
import { basisOf, oddsOf, risky } from './risk.ts';

/** One round of the legacy challenge model. */
export interface LegacyChallengeRound {
  /** After the round: the position that wins by votes against the others, and the weighted mean. */
  readonly median: number;
  readonly mean: number;
  readonly positions: readonly number[];
  readonly riskExponent: readonly number[];
}

/**
 * Play the challenge model as the program behind the published table does (Scholz, table 2).
 *
 * It differs from the printed equations: the range stays that of the first round, chances are shares of all votes on
 * all pairs of positions, and an actor judges both sides with its own risk exponent. It reproduces 15 of the 16
 * published figures of the European car-emissions case.
 *
 * @param rounds - How many rounds at most; a run ends early when all positions are equal.
 * @throws NegotiationError that names the actor whose position, capability or salience is missing.
 * @see Scholz, Calbert & Smith (2011), Unravelling Bueno de Mesquita's group decision model [scholz2011]
 */
export function legacyChallengeModel(
  actors: readonly IssuePosition[],
  rounds: number,
): LegacyChallengeRound[] {
  const columns = columnsOf('legacyChallengeModel', actors);
  const range = Math.max(...columns.position) - Math.min(...columns.position);
  const played: LegacyChallengeRound[] = [];
  let position = columns.position;
  while (played.length < rounds && position.some((x) => x !== position[0])) {
    const round = playRound({ ...columns, position }, range);
    played.push(round);
    position = round.positions;
  }
  return played;
}

function playRound(columns: IssueColumns, range: number): LegacyChallengeRound {
  const { position, influence } = columns;
  const ones = position.map(() => 1);
  const neutral = challenger(columns, range, ones);
  const danger = position.map((_, i) =>
    position.reduce((sum, _, j) => (j === i ? sum : sum + neutral(j, i, 1)), 0),
  );
  const riskExponent = basisOf(danger).map((basis) => (1 - basis / 3) / (1 + basis / 3));
  const utility = challenger(columns, range, riskExponent);
  const positions = position.map((x, i) => {
    let confrontation: number | undefined;
    let compromise: { target: number; key: number } | undefined;
    for (const [j, y] of position.entries()) {
      if (x === y) continue;
      const a = utility(i, j, riskExponent[i]!);
      const b = utility(j, i, riskExponent[i]!);
      if (b > a && a > 0) {
        if (confrontation === undefined || Math.abs(y - x) < Math.abs(confrontation - x)) confrontation = y;
      } else if (b > 0 && a < 0 && b > -a) {
        const key = (-a * x + b * y) / (b - a);
        if (compromise === undefined || key < compromise.key)
          compromise = { target: x + (y - x) * Math.abs(a / b), key };
      }
    }
    return confrontation ?? compromise?.target ?? x;
  });
  return {
    positions,
    riskExponent,
    mean: weightedMean(positions, influence),
    median: winnerByVotes({ ...columns, position: positions }, range, ones),
  };
}

/** What an actor at `i` expects of challenging `j`, with a given exponent. */
function challenger(
  columns: IssueColumns,
  range: number,
  exponents: readonly number[],
): (i: number, j: number, exponent: number) => number {
  const { position, salience } = columns;
  const distinct = [...new Set(position)];
  const holders = (x: number) => position.reduce((count, y) => (x === y ? count + 1 : count), 0);
  let all = 0;
  const forFirst = new Map<number, Map<number, number>>();
  for (const a of distinct) {
    const row = new Map<number, number>();
    for (const b of distinct) {
      if (a === b) continue;
      const votes = votesOn(columns, range, exponents, a, b);
      row.set(
        b,
        votes.reduce((sum, vote) => sum + Math.max(0, vote), 0),
      );
      all += holders(a) * holders(b) * votes.reduce((sum, vote) => sum + Math.abs(vote), 0);
    }
    forFirst.set(a, row);
  }
  return (i, j, exponent) => {
    const [x, y] = [position[i]!, position[j]!];
    const chance = x === y || all === 0 ? 0 : forFirst.get(x)!.get(y)! / all;
    const utility = (base: number) => 2 - 4 * risky(oddsOf(base), exponent);
    const distance = Math.abs(x - y) / range;
    const success = utility(0.5 - 0.5 * distance);
    const failure = utility(0.5 + 0.5 * distance);
    const s = salience[j]!;
    return s * (chance * success + (1 - chance) * failure) + (1 - s) * success - utility(0.5);
  };
}

/** Each actor's vote for one position over another; negative votes are for the other. */
function votesOn(
  { position, influence }: IssueColumns,
  range: number,
  exponents: readonly number[],
  a: number,
  b: number,
): number[] {
  return position.map(
    (x, k) =>
      influence[k]! *
      (risky(oddsOf(Math.abs(x - b) / range), exponents[k]!) -
        risky(oddsOf(Math.abs(x - a) / range), exponents[k]!)),
  );
}

function winnerByVotes(columns: IssueColumns, range: number, exponents: readonly number[]): number {
  return columns.position.reduce((leader, x) => {
    const lead = votesOn(columns, range, exponents, x, leader).reduce((sum, vote) => sum + vote, 0);
    return lead > 0 ? x : leader;
  });
}
