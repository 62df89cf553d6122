import { NegotiationError } from '../error.ts';
import { atLeast, type BargainingProblem } from './problem.ts';
import { nashSolution } from './solutions.ts';

/** One issue that can be settled in several ways. */
export interface NegotiatedIssue {
  readonly id: string;
  /** Settlement × actor: what each settlement of this issue is worth to each actor. */
  readonly worth: readonly (readonly number[])[];
}

/** A package: for each issue, the place of its settlement. */
export type Settlements = readonly number[];

/** What trading across issues adds to settling each issue on its own. */
export interface Logrolling {
  /** Each issue settled on its own, and what that is worth to each actor. */
  readonly apart: { readonly settlements: Settlements; readonly utilities: readonly number[] };
  /** Packages that nobody likes less than settling apart, with the largest product of gains over it; all of them. */
  readonly packages: readonly {
    readonly settlements: Settlements;
    readonly utilities: readonly number[];
    /** For each issue, for each actor: what it gains (+) or concedes (−) there against settling apart. */
    readonly trades: readonly (readonly number[])[];
  }[];
  /** How many packages improve on settling apart for somebody and harm nobody. */
  readonly improvements: number;
  readonly tieConvention: 'all-tied';
}

const mostPackages = 1_000_000;

/**
 * Find packages that trade concessions across issues (logrolling).
 *
 * Utilities add up over issues. Settled apart, each issue goes where the smallest share of an actor's range on that
 * issue is largest, the first of several; or where `apart` says, such as the present draft: then the packages are
 * the improvements on the draft that nobody would refuse.
 *
 * @param apart - For each issue the settlement to improve on.
 * @throws NegotiationError for no issues, tables that do not match, or more than a million packages.
 * @see Raiffa (1982) [raiffa1982]; Sebenius (1983), Negotiation arithmetic [sebenius1983]
 */
export function logrolling(issues: readonly NegotiatedIssue[], apart?: Settlements): Logrolling {
  const actors = check(issues, apart);
  const base = apart ?? issues.map(({ worth }) => settledAlone(worth));
  const baseline = utilitiesOf(issues, base, actors);
  const packages = allPackages(issues);
  const utilities = packages.map((settlements) => utilitiesOf(issues, settlements, actors));
  const problem: BargainingProblem = { utilities, disagreement: baseline };
  const { alternatives } = nashSolution(problem);
  const improves = (row: readonly number[]) =>
    row.every((u, i) => atLeast(u, baseline[i]!)) && row.some((u, i) => !atLeast(baseline[i]!, u));
  return {
    apart: { settlements: base, utilities: baseline },
    packages: alternatives.map((x) => ({
      settlements: packages[x]!,
      utilities: utilities[x]!,
      trades: issues.map(({ worth }, k) =>
        baseline.map((_, i) => worth[packages[x]![k]!]![i]! - worth[base[k]!]![i]!),
      ),
    })),
    improvements: utilities.filter(improves).length,
    tieConvention: 'all-tied',
  };
}

function settledAlone(worth: NegotiatedIssue['worth']): number {
  const low = worth[0]!.map((_, i) => Math.min(...worth.map((row) => row[i]!)));
  const high = worth[0]!.map((_, i) => Math.max(...worth.map((row) => row[i]!)));
  const shares = worth.map((row) =>
    Math.min(...row.map((u, i) => (high[i] === low[i] ? 1 : (u - low[i]!) / (high[i]! - low[i]!)))),
  );
  return shares.indexOf(Math.max(...shares));
}

function utilitiesOf(issues: readonly NegotiatedIssue[], settlements: Settlements, actors: number): number[] {
  return Array.from({ length: actors }, (_, i) =>
    issues.reduce((sum, { worth }, k) => sum + worth[settlements[k]!]![i]!, 0),
  );
}

function allPackages(issues: readonly NegotiatedIssue[]): number[][] {
  return issues.reduce<number[][]>(
    (packages, { worth }) => packages.flatMap((chosen) => worth.map((_, s) => [...chosen, s])),
    [[]],
  );
}

function check(issues: readonly NegotiatedIssue[], apart: Settlements | undefined): number {
  const actors = issues[0]?.worth[0]?.length ?? 0;
  if (actors === 0) fail('issues', 'is empty', 'Give at least one issue with one settlement.');
  for (const { id, worth } of issues)
    if (worth.length === 0 || worth.some((row) => row.length !== actors || !row.every(Number.isFinite)))
      fail(`issues.${id}`, 'is not one finite worth by settlement and actor', 'Fill the table.');
  const count = issues.reduce((product, { worth }) => product * worth.length, 1);
  if (count > mostPackages)
    fail('issues', `make ${count} packages`, 'Settle some issues first, or take settlements together.');
  if (apart !== undefined && !issues.every(({ worth }, k) => worth[apart[k]!] !== undefined))
    fail('apart', 'does not settle every issue', 'Give for each issue the place of one of its settlements.');
  return actors;
}

function fail(where: string, what: string, remedy: string): never {
  throw new NegotiationError({ method: 'logrolling', where, what, remedy });
}
