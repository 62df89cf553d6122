import { columnsOf, type IssueColumns, type IssuePosition, weightedMean, weightedMedian } from '../issue.ts';
import { basisOf, type Odds, oddsOf, risky } from './risk.ts';

/** How two actors stand towards each other after weighing a challenge. */
export type Octant =
  | 'confrontation+'
  | 'confrontation-'
  | 'compromise+'
  | 'compromise-'
  | 'compel+'
  | 'compel-'
  | 'stalemate'
  | 'status-quo';

/** Choices that the papers leave open; each gives another forecast. */
export interface ChallengeSettings {
  /** Which of its offers an actor takes. */
  readonly selection: 'least-move' | 'most-enforceable';
  /** Whether the weaker side of a confrontation gives way. */
  readonly conflict: 'holds' | 'resolves';
  /** Chance, 0 … 1, that the other does nothing when it is not challenged (Q); 1 unless given. */
  readonly statusQuoChance?: number;
  /** How many rounds at most. */
  readonly rounds: number;
}

/** One round: what each expects of challenging each other, and where they move. */
export interface ChallengeRound {
  readonly range: number;
  /** Weighted median and mean before the round. */
  readonly median: number;
  readonly mean: number;
  /** Chance that the row's actor wins against the column's. */
  readonly winning: readonly (readonly number[])[];
  /** Expected utility of the row's actor of challenging the column's, indifferent to risk, and with its risk attitude. */
  readonly riskNeutral: readonly (readonly number[])[];
  readonly expected: readonly (readonly number[])[];
  /** For each actor: what the others expect of challenging it; its risk basis in −1 … 1; its risk exponent. */
  readonly security: readonly number[];
  readonly riskBasis: readonly number[];
  readonly riskExponent: readonly number[];
  readonly octants: readonly (readonly Octant[])[];
  /** After the round. */
  readonly positions: readonly number[];
  readonly endMedian: number;
  readonly endMean: number;
}

/**
 * Play the expected-utility challenge model, after the printed equations of Scholz and others.
 *
 * A second opinion, not the headline: forecasts change with choices that the papers leave open (which offer is taken,
 * whether conflicts resolve), so compare the variants. A run ends early when all positions are equal.
 *
 * @throws NegotiationError that names the actor whose position, capability or salience is missing.
 * @see Bueno de Mesquita (1994) [bueno1994]; Scholz, Calbert & Smith (2011), Unravelling Bueno de Mesquita's group decision model [scholz2011]
 */
export function challengeModel(
  actors: readonly IssuePosition[],
  settings: ChallengeSettings,
): ChallengeRound[] {
  const columns = columnsOf('challengeModel', actors);
  const rounds: ChallengeRound[] = [];
  let position = columns.position;
  while (rounds.length < settings.rounds && rangeOf(position) > 0) {
    const round = playRound({ ...columns, position }, settings);
    rounds.push(round);
    position = round.positions;
  }
  return rounds;
}

function playRound(
  columns: IssueColumns,
  { selection, conflict, statusQuoChance = 1 }: ChallengeSettings,
): ChallengeRound {
  const { position, influence } = columns;
  const range = rangeOf(position);
  const median = weightedMedian(position, influence);
  const winning = chancesOfWinning(columns);
  const prospects = prospectsOf(columns, { range, median, statusQuoChance });
  const weigh = (exponents: readonly number[]) =>
    position.map((_, i) =>
      expectedUtilities(columns, winning[i]!, prospects[i]!, i, exponents[i]!, statusQuoChance),
    );
  const riskNeutral = weigh(position.map(() => 1));
  const security = position.map((_, i) =>
    riskNeutral.reduce((sum, row, j) => (j === i ? sum : sum + row[i]!), 0),
  );
  const riskBasis = basisOf(security);
  const riskExponent = riskBasis.map((basis) => (1 - basis / 3) / (1 + basis / 3));
  const expected = weigh(riskExponent);
  const octants = position.map((x, i) =>
    position.map((y, j) => (x === y ? 'status-quo' : octantOf(expected[i]![j]!, expected[j]![i]!))),
  );
  const positions = position.map((x, i) => {
    let best: Offer | undefined;
    for (const [j, y] of position.entries()) {
      const target = targetOf(octants[i]![j]!, x, y, expected[i]![j]!, expected[j]![i]!, conflict);
      if (target === undefined) continue;
      const offer = { target, change: Math.abs(target - x), force: expected[j]![i]! };
      if (best === undefined || isPreferred(offer, best, selection)) best = offer;
    }
    return best?.target ?? x;
  });
  return {
    range,
    median,
    mean: weightedMean(position, influence),
    winning,
    riskNeutral,
    expected,
    security,
    riskBasis,
    riskExponent,
    octants,
    positions,
    endMedian: weightedMedian(positions, influence),
    endMean: weightedMean(positions, influence),
  };
}

/** Influence closer to the row's position against influence closer to the column's, weighted by how much closer. */
function chancesOfWinning({ position, influence }: IssueColumns): number[][] {
  const n = position.length;
  const distances = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) distances[i * n + k] = Math.abs(position[i]! - position[k]!);
  const chances = position.map(() => position.map(() => 0.5));
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      let forFirst = 0;
      let forSecond = 0;
      let all = 0;
      for (let k = 0; k < n; k++) {
        const vote = influence[k]! * (distances[j * n + k]! - distances[i * n + k]!);
        const strength = Math.abs(vote);
        forFirst += (strength + vote) / 2;
        forSecond += (strength - vote) / 2;
        all += strength;
      }
      if (all === 0) continue;
      chances[i]![j] = forFirst / all;
      chances[j]![i] = forSecond / all;
    }
  return chances;
}

/** What an actor faces against another, before its attitude to risk. */
interface Prospect {
  readonly success: Odds;
  readonly failure: Odds;
  /** Where things drift if nobody challenges; absent when nothing ever drifts. */
  readonly drift?: Odds;
}

function prospectsOf(
  { position }: IssueColumns,
  round: { readonly range: number; readonly median: number; readonly statusQuoChance: number },
): Prospect[][] {
  const { range, median, statusQuoChance } = round;
  const contests: Prospect[][] = position.map(() => []);
  for (const [i, x] of position.entries())
    for (let j = 0; j <= i; j++) {
      const distance = Math.abs(x - position[j]!) / range;
      const contest = { success: oddsOf(0.5 - 0.5 * distance), failure: oddsOf(0.5 + 0.5 * distance) };
      contests[i]![j] = contest;
      contests[j]![i] = contest;
    }
  if (statusQuoChance === 1) return contests;
  return position.map((x, i) =>
    position.map((y, j) => {
      const shift = (Math.abs(x - median) + Math.abs(x - y)) / range;
      const improves = Math.abs(x - median) < Math.abs(x - y);
      const drift = oddsOf(improves ? 0.5 - 0.25 * shift : 0.5 + 0.25 * shift);
      return { ...contests[i]![j]!, drift };
    }),
  );
}

const asItIs = oddsOf(0.5);

/** What an actor expects of challenging each other. */
function expectedUtilities(
  { position, salience }: IssueColumns,
  chances: readonly number[],
  prospects: readonly Prospect[],
  i: number,
  exponent: number,
  statusQuoChance: number,
): number[] {
  const utility = (odds: Odds) => 2 - 4 * risky(odds, exponent);
  const unchanged = utility(asItIs);
  return position.map((y, j) => {
    if (position[i] === y) return 0;
    const { success, failure, drift } = prospects[j]!;
    const won = utility(success);
    const lost = utility(failure);
    const s = salience[j]!;
    const challenge = s * (chances[j]! * won + (1 - chances[j]!) * lost) + (1 - s) * won;
    const drifting = drift === undefined ? 0 : (1 - statusQuoChance) * utility(drift);
    return challenge - statusQuoChance * unchanged - drifting;
  });
}

function octantOf(a: number, b: number): Octant {
  if (a > 0 && b > 0) return a > b ? 'confrontation+' : 'confrontation-';
  if (a < 0 && b > 0) return b > -a ? 'compromise-' : 'compel-';
  if (a > 0 && b < 0) return a > -b ? 'compromise+' : 'compel+';
  return 'stalemate';
}

interface Offer {
  readonly target: number;
  readonly change: number;
  /** What the other expects of challenging. */
  readonly force: number;
}

/** Where an actor at x may be asked to go by one at y; `undefined` when it need not move. */
function targetOf(
  octant: Octant,
  x: number,
  y: number,
  a: number,
  b: number,
  conflict: ChallengeSettings['conflict'],
): number | undefined {
  if (octant === 'compromise-') return x - (x - y) * Math.abs(a / b);
  const givesWay = octant === 'compel-' || (octant === 'confrontation-' && conflict === 'resolves' && b > a);
  return givesWay ? y : undefined;
}

function isPreferred(offer: Offer, best: Offer, selection: ChallengeSettings['selection']): boolean {
  if (selection === 'most-enforceable' && offer.force !== best.force) return offer.force > best.force;
  if (offer.change !== best.change) return offer.change < best.change;
  return offer.target < best.target;
}

function rangeOf(position: readonly number[]): number {
  const range = Math.max(...position) - Math.min(...position);
  return range <= 1e-12 * Math.max(...position.map(Math.abs)) ? 0 : range;
}
