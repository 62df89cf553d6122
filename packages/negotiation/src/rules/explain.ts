import { type RuleFault, ruleFaults } from './faults.ts';
import { compileRule, wins } from './game.ts';
import type { Rule, Vote, Voters } from './rule.ts';

/** A rule taken apart for a reader, as data; the words are made elsewhere. */
export interface RuleExplanation {
  readonly kind: Rule['kind'];
  /** Where in the rule. */
  readonly path: string;
  /** Members who vote here. */
  readonly members: number;
  /** Weight of all, and weight that is needed when nobody abstains; heads unless the vote is weighted. */
  readonly total: number;
  readonly needed: number;
  /** Fewest members who can carry it. */
  readonly fewestYes: number;
  /** Fewest members who can stop it. */
  readonly fewestNo: number;
  /** What abstaining does: it stops like a no, lets pass like a yes, or is left out of the count. */
  readonly abstention: 'stops' | 'passes' | 'not-counted';
  /** Voters of whom a single member can stop this part. */
  readonly vetoes: readonly string[];
}

/** A whole rule taken apart. */
export interface ExplainedRule {
  readonly kind: Rule['kind'];
  readonly path: string;
  /** Voters of whom a single member can stop the whole. */
  readonly vetoes: readonly string[];
  /** The votes in it, as they stand in the rule. */
  readonly votes: readonly RuleExplanation[];
  readonly faults: readonly RuleFault[];
}

/**
 * Take a rule apart: what each vote needs, who can stop it, what abstaining does, and what is odd about it.
 *
 * @throws NegotiationError for a rule that cannot be read.
 */
export function explainRule(voters: Voters, rule: Rule): ExplainedRule {
  const game = compileRule(voters, rule);
  return {
    kind: rule.kind,
    path: 'rule',
    vetoes: vetoesOf(voters, rule),
    votes: votesOf(rule, 'rule').map(({ vote, path }, l) => {
      const { weights, quota } = game.leaves[l]!;
      const total = weights.reduce((sum, w, v) => sum + w * game.sizes[v]!, 0);
      const unit = unitOf(vote, weights, voters);
      return {
        kind: vote.kind,
        path,
        members: game.sizes.reduce((sum, n, v) => sum + (weights[v]! > 0 ? n : 0), 0),
        total: total / unit,
        needed: quota / unit,
        fewestYes: fewestToReach(weights, game.sizes, quota),
        fewestNo: fewestToReach(weights, game.sizes, total - quota + 1),
        abstention: abstentionIn(vote),
        vetoes: vetoesOf(voters, vote),
      };
    }),
    faults: ruleFaults(game),
  };
}

function votesOf(rule: Rule, path: string): { vote: Vote; path: string }[] {
  if (rule.kind !== 'all' && rule.kind !== 'any') return [{ vote: rule, path }];
  return rule.of.flatMap((part, i) => votesOf(part, `${path}.of[${i}]`));
}

function vetoesOf(voters: Voters, rule: Rule): string[] {
  const game = compileRule(voters, rule);
  if (!wins(game, game.sizes)) return [];
  return voters.flatMap(({ id }, v) =>
    wins(
      game,
      game.sizes.map((n, u) => (u === v ? n - 1 : n)),
    )
      ? []
      : [id],
  );
}

/** By what the weights were multiplied to become whole numbers. */
function unitOf(vote: Vote, weights: readonly number[], voters: Voters): number {
  if (!('weights' in vote)) return 1;
  const v = weights.findIndex((w) => w > 0);
  return v === -1 ? 1 : weights[v]! / vote.weights[voters[v]!.id]!;
}

/** Heaviest first, how many members reach a weight; all and one more when they never do. */
function fewestToReach(weights: readonly number[], sizes: readonly number[], goal: number): number {
  const each = weights.flatMap((w, v) => new Array<number>(sizes[v]!).fill(w)).sort((a, b) => b - a);
  let reached = 0;
  for (const [count, w] of each.entries()) {
    if (reached >= goal) return count;
    reached += w;
  }
  return reached >= goal ? each.length : each.length + 1;
}

function abstentionIn({ kind }: Vote): RuleExplanation['abstention'] {
  if (kind === 'consensus' || kind === 'veto') return 'passes';
  return kind === 'shareOfVotes' ? 'not-counted' : 'stops';
}
