import { borda, copeland, kemeny, schulze, supportRows, type Tally, tally } from '@steelyard/negotiation';
import type { McdaMethod } from './method.ts';

type Fields = Readonly<Record<string, unknown>>;
type NamedBallot = readonly [count: number, ranking: readonly string[]];

/** Rules that turn ballots into an order. */
export const votingMethods: Readonly<Record<string, McdaMethod>> = {
  schulze: (input) => {
    const { names, votes } = ballotsOf(input);
    const { paths, order } = schulze(votes, 'winning-votes');
    const tiers = order.map((tier) => tier.map((candidate) => names[candidate]!));
    return {
      pairwise: supportRows(votes),
      paths,
      order: tiers.map((tier) => (tier.length === 1 ? tier[0]! : tier)),
    };
  },
  kemeny: countedEveryWay,
  borda: countedEveryWay,
  copeland: countedEveryWay,
  'borda-kemeny-copeland': countedEveryWay,
};

/** What Borda, Copeland and Kemeny say of the same ballots. */
function countedEveryWay(input: Fields) {
  const { names, votes } = ballotsOf(input);
  const byName = <T>(list: readonly T[]) => Object.fromEntries(list.map((entry, k) => [names[k]!, entry]));
  const best = kemeny(votes);
  const orders = best.rankings.map((ranking) => ranking.map((candidate) => names[candidate]!));
  return {
    borda: byName(borda(votes).scores),
    copeland: byName(copeland(votes).scores),
    kemeny_score: best.agreements,
    kemeny_distance: best.disagreements,
    kemeny_orders: orders,
    kemeny_order: orders[0],
    order: orders[0],
    distance: best.disagreements,
    distances: names.length <= 5 ? distancesOf(names, supportRows(votes)) : undefined,
  };
}

function ballotsOf(input: Fields): { readonly names: readonly string[]; readonly votes: Tally } {
  const ballots = input.ballots as readonly NamedBallot[];
  const names = [...new Set(ballots.flatMap(([, ranking]) => ranking))].sort();
  return {
    names,
    votes: tally({
      candidates: names,
      ballots: ballots.map(([count, ranking]) => ({
        count,
        ranking: ranking.map((name) => names.indexOf(name)),
      })),
    }),
  };
}

/** Every order with the number of judgements that it goes against. */
function distancesOf(names: readonly string[], support: readonly (readonly number[])[]) {
  return Object.fromEntries(
    permutations([...names.keys()]).map((order) => [
      order.map((candidate) => names[candidate]!).join(''),
      order.reduce(
        (sum, upper, k) =>
          order.slice(k + 1).reduce((against, lower) => against + support[lower]![upper]!, sum),
        0,
      ),
    ]),
  );
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
