import { NegotiationError } from '../error.ts';
import { type Coalition, coalitionOf } from './coalitions.ts';
import { type Game, wins } from './game.ts';
import { cheapestSets, type MemberCounts, minimalSets } from './minimal-sets.ts';

/** What follows from who accepts. */
export interface Adoption {
  readonly adopted: boolean;
  /** Voters of whom a single member, by changing sides, would change the outcome. */
  readonly pivotal: readonly string[];
  /** Smallest sets of refusing members whose consent would adopt; one empty set when it is adopted, none when nothing helps. */
  readonly missingConsents: readonly Coalition[];
  /** Whether all of these sets are listed. */
  readonly complete: boolean;
}

/**
 * Say what follows from who accepts: whether it is adopted, who is pivotal, and whose consent is missing.
 *
 * @param accepting - Members who accept, by voter id; a voter left out refuses.
 * @param most - How many sets of missing consents to list at most; 1,000 unless given.
 * @throws NegotiationError for an unknown voter or more members than there are.
 */
export function adoption(game: Game, accepting: Coalition, most = 1000): Adoption {
  const yes = countsOf('adoption', game, accepting);
  const adopted = wins(game, yes);
  const pivotal = game.voters.flatMap(({ id }, v) => {
    const step = adopted ? -1 : 1;
    const changed = yes[v]! + step;
    if (changed < 0 || changed > game.sizes[v]!) return [];
    return wins(game, withCount(yes, v, changed)) === adopted ? [] : [id];
  });
  const refusing = game.sizes.map((n, v) => n - yes[v]!);
  const { sets, complete } = minimalSets(refusing, (won) => wins(game, sumOf(yes, won)), most);
  return { adopted, pivotal, missingConsents: sets.map((set) => coalitionOf(game, set)), complete };
}

/** The cheapest ways of turning a no into a yes. */
export interface Persuasion {
  /** Total cost, in the unit of the costs. */
  readonly cost: number;
  /** All cheapest sets of members to persuade; one empty set when it is adopted already. */
  readonly persuade: readonly Coalition[];
  readonly tieConvention: 'all-tied';
  /** Whether all of them are listed. */
  readonly complete: boolean;
}

/**
 * Find the cheapest sets of refusing members whose consent would adopt.
 *
 * @param costs - What it takes to persuade one member, by voter id: a compensation, an effort in any one unit; none
 *   negative. A voter without a cost, or with an infinite one, cannot be persuaded.
 * @returns `null` when no set of those who can be persuaded is enough.
 * @throws NegotiationError for unknown voters, negative costs, or a search that grows too long.
 */
export function cheapestPersuasion(
  game: Game,
  accepting: Coalition,
  costs: Readonly<Record<string, number>>,
  most = 1000,
): Persuasion | null {
  const yes = countsOf('cheapestPersuasion', game, accepting);
  for (const [id, cost] of Object.entries(costs))
    if (!(cost >= 0))
      throw new NegotiationError({
        method: 'cheapestPersuasion',
        where: `costs.${id}`,
        what: `is ${cost}`,
        remedy: 'Give a cost of zero or more; who accepts anyway belongs among the accepting.',
      });
  const each = game.voters.map(({ id }) => costs[id] ?? Number.POSITIVE_INFINITY);
  const limits = game.sizes.map((n, v) => (Number.isFinite(each[v]!) ? n - yes[v]! : 0));
  const found = cheapestSets(
    'cheapestPersuasion',
    limits,
    each.map((cost) => (Number.isFinite(cost) ? cost : 0)),
    (won) => wins(game, sumOf(yes, won)),
    most,
  );
  if (found === undefined) return null;
  return {
    cost: found.cost,
    persuade: found.sets.map((set) => coalitionOf(game, set)),
    tieConvention: 'all-tied',
    complete: found.complete,
  };
}

/** Read a coalition as members of each voter. */
export function countsOf(method: string, game: Game, coalition: Coalition): MemberCounts {
  const places = new Map(game.voters.map(({ id }, v) => [id, v]));
  const counts = game.voters.map(() => 0);
  for (const [id, members] of Object.entries(coalition)) {
    const v = places.get(id);
    if (v === undefined || !(Number.isInteger(members) && members >= 0 && members <= game.sizes[v]!))
      throw new NegotiationError({
        method,
        where: `coalition.${id}`,
        what: v === undefined ? 'is no voter' : `is ${members} of ${game.sizes[v]} members`,
        remedy: 'Name voters of the rule, with at most as many members as they have.',
      });
    counts[v] = members;
  }
  return counts;
}

function sumOf(a: MemberCounts, b: MemberCounts): MemberCounts {
  return a.map((n, v) => n + b[v]!);
}

function withCount(counts: MemberCounts, voter: number, count: number): MemberCounts {
  return counts.map((n, v) => (v === voter ? count : n));
}
