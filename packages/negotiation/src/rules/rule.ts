/** A named voter, or a named body of voters who are all alike. */
export interface Voter {
  readonly id: string;
  /** How many voters stand behind the name, all alike; 1 unless given. */
  readonly members?: number;
}

/** Everybody who takes part in a decision. */
export type Voters = readonly Voter[];

/**
 * What it takes to adopt, over named voters.
 *
 * - `unanimity`: all say yes; abstaining stops it.
 * - `consensus`: nobody says no; abstaining lets it pass.
 * - `veto`: the same among holders of a veto, as a part of a larger rule.
 * - `majority`: at least `quota` heads say yes; abstaining counts as not saying yes.
 * - `weightedMajority`: those who say yes have at least `quota` of the weight.
 * - `shareOfVotes`: those who say yes have a share of the weight cast; abstaining does not count at all.
 * - `all`, `any`: joins the decisions of several bodies.
 */
export type Rule =
  | { readonly kind: 'unanimity' | 'consensus' | 'veto'; readonly of: readonly string[] }
  | { readonly kind: 'majority'; readonly of: readonly string[]; readonly quota: number }
  | {
      readonly kind: 'weightedMajority';
      /** Weight of each member of the named voters; at most nine decimals. */
      readonly weights: Readonly<Record<string, number>>;
      readonly quota: number;
    }
  | {
      readonly kind: 'shareOfVotes';
      readonly weights: Readonly<Record<string, number>>;
      /** The share as a fraction of whole numbers, such as `[2, 3]`. */
      readonly share: readonly [part: number, whole: number];
      /** Whether the share must be exceeded rather than reached; false unless given. */
      readonly exceeded?: boolean;
      /** Least weight that must be cast for the vote to count; 0 unless given. */
      readonly quorum?: number;
    }
  | { readonly kind: 'all'; readonly of: readonly Rule[] }
  | { readonly kind: 'any'; readonly of: readonly Rule[] };

/** A rule that asks its voters directly. */
export type Vote = Exclude<Rule, { readonly kind: 'all' | 'any' }>;

/** How many voters stand behind a name. */
export function membersOf({ members = 1 }: Voter): number {
  return members;
}
