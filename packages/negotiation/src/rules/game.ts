import { NegotiationError } from '../error.ts';
import { membersOf, type Rule, type Vote, type Voters } from './rule.ts';

/** One weighted vote inside a rule, in whole numbers. */
export interface Leaf {
  /** Weight of one member of each voter, aligned with the game's voters. */
  readonly weights: readonly number[];
  /** Weight that wins. */
  readonly quota: number;
  /** Where in the rule the vote stands: `rule.of[0]`. */
  readonly path: string;
}

/** How the votes of a rule are joined. */
export type Formula =
  | { readonly leaf: number }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/**
 * A rule made ready for counting: who says yes decides, everybody else says no.
 *
 * A monotone simple game over classes of voters who are alike.
 */
export interface Game {
  readonly voters: Voters;
  /** Members of each voter. */
  readonly sizes: readonly number[];
  /** Members in all. */
  readonly memberCount: number;
  readonly leaves: readonly Leaf[];
  readonly formula: Formula;
}

const mostVotes = 31;
const mostMembers = 10_000;

/**
 * Make a rule ready for counting.
 *
 * Here everybody votes yes or no. With abstentions use {@link decide}.
 *
 * @throws NegotiationError for unknown or repeated voters, weights or quotas that are no numbers, negative weights, and
 *   rules of more than 31 votes.
 */
export function compileRule(voters: Voters, rule: Rule): Game {
  const places = new Map<string, number>();
  for (const [i, voter] of voters.entries()) {
    if (places.has(voter.id))
      fail(
        `voters[${i}]`,
        `repeats ${voter.id}`,
        'Give each voter a name of its own, or one name with members.',
      );
    const members = membersOf(voter);
    if (!(Number.isInteger(members) && members >= 1 && members <= mostMembers))
      fail(`voters[${i}].members`, `is ${members}`, `Give a whole number from 1 to ${mostMembers}.`);
    places.set(voter.id, i);
  }
  if (voters.length === 0) fail('voters', 'is empty', 'Name at least one voter.');

  const sizes = voters.map(membersOf);
  const leaves: Leaf[] = [];
  const formula = read(rule, 'rule');
  return { voters, sizes, memberCount: sizes.reduce((sum, n) => sum + n, 0), leaves, formula };

  function read(part: Rule, path: string): Formula {
    if (part.kind === 'all' || part.kind === 'any') {
      if (part.of.length === 0) fail(path, 'joins no rules', 'Add a rule to it, or leave it out.');
      const parts = part.of.map((inner, i) => read(inner, `${path}.of[${i}]`));
      if (parts.length === 1) return parts[0]!;
      return part.kind === 'all' ? { all: parts } : { any: parts };
    }
    if (leaves.length === mostVotes)
      fail('rule', `has more than ${mostVotes} votes in it`, 'Join votes of the same kind into one.');
    leaves.push({ ...inWholeNumbers(weightsOf(part, path), part, path), path });
    return { leaf: leaves.length - 1 };
  }

  function weightsOf(vote: Vote, path: string): number[] {
    const weights = voters.map(() => 0);
    const put = (id: string, weight: number) => {
      const place = places.get(id);
      if (place === undefined)
        fail(path, `counts ${id}, who is no voter`, 'Add the voter, or take the name out of the rule.');
      if (!(weight >= 0 && Number.isFinite(weight)))
        fail(path, `gives ${id} the weight ${weight}`, 'Give a weight of zero or more.');
      weights[place] = weight;
    };
    if ('weights' in vote) for (const [id, weight] of Object.entries(vote.weights)) put(id, weight);
    else for (const id of vote.of) put(id, 1);
    return weights;
  }

  function inWholeNumbers(weights: number[], vote: Vote, path: string): Omit<Leaf, 'path'> {
    if (vote.kind !== 'weightedMajority' && vote.kind !== 'shareOfVotes') {
      const total = weights.reduce((sum, w, i) => sum + w * sizes[i]!, 0);
      const quota = vote.kind === 'majority' ? Math.ceil(numberOr(vote.quota, path)) : total;
      return { weights, quota };
    }
    const quorum = vote.kind === 'shareOfVotes' ? numberOr(vote.quorum ?? 0, path) : 0;
    const needed = vote.kind === 'weightedMajority' ? numberOr(vote.quota, path) : quorum;
    const scale = 10 ** Math.max(...[...weights, needed].map((value) => decimalsOf(value, path)));
    const whole = weights.map((w) => Math.round(w * scale));
    const total = whole.reduce((sum, w, i) => sum + w * sizes[i]!, 0);
    if (!Number.isSafeInteger(total))
      fail(path, `has weights that add up to ${total}`, 'Use smaller weights or fewer decimals.');
    if (vote.kind === 'weightedMajority') return { weights: whole, quota: Math.round(needed * scale) };
    if (total < Math.round(quorum * scale)) return { weights: whole, quota: total + 1 };
    const [part, of] = shareOf(vote.share, path);
    const exact = (BigInt(total) * BigInt(part)) / BigInt(of);
    const reached = exact * BigInt(of) === BigInt(total) * BigInt(part);
    return { weights: whole, quota: Number(exact) + (reached && !vote.exceeded ? 0 : 1) };
  }
}

/** Read a share of votes: two whole numbers, the first not above the second. */
export function shareOf(share: readonly [number, number], path: string): readonly [number, number] {
  const [part, whole] = share;
  if (!(Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && whole >= 1 && part <= whole))
    fail(`${path}.share`, `is ${part}/${whole}`, 'Give two whole numbers such as [2, 3].');
  return share;
}

/**
 * Say whether a coalition wins.
 *
 * @param yes - How many members of each voter say yes, aligned with the game's voters.
 */
export function wins(game: Game, yes: ArrayLike<number>): boolean {
  let bits = 0;
  for (const [l, { weights, quota }] of game.leaves.entries()) {
    let sum = 0;
    for (let v = 0; v < weights.length; v++) sum += weights[v]! * yes[v]!;
    if (sum >= quota) bits |= 1 << l;
  }
  return holds(game.formula, bits);
}

/** Say whether a formula holds, given which votes are won (bits). */
export function holds(formula: Formula, bits: number): boolean {
  if ('leaf' in formula) return ((bits >> formula.leaf) & 1) === 1;
  if ('all' in formula) return formula.all.every((part) => holds(part, bits));
  return formula.any.some((part) => holds(part, bits));
}

function decimalsOf(value: number, path: string): number {
  for (let decimals = 0; decimals <= 9; decimals++) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-12 * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return fail(path, `has the weight or quota ${value}`, 'Round it to nine decimals, so that sums are exact.');
}

function numberOr(value: number, path: string): number {
  if (!Number.isFinite(value)) fail(path, `has the quota ${value}`, 'Give a finite number.');
  return value;
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'compileRule', where, what, remedy });
}
