import {
  acceptableUnder,
  adoptionOf,
  compileRule,
  core,
  coreOnLine,
  type Game,
  leastCompensation,
  type Rule,
  winSet,
} from '@steelyard/negotiation';
import { type Fields, lazily, type NegotiationKind, numbersOf, rowsOf } from './question.ts';

/** A game as the reference files write it: a tree of weighted votes, or of counts of a type of player. */
export type ReferenceRule =
  | { readonly type: 'weighted'; readonly quota: number; readonly weights: readonly number[] }
  | { readonly type: 'and' | 'or'; readonly games: readonly ReferenceRule[] }
  | { readonly and: readonly ReferenceRule[] }
  | { readonly or: readonly ReferenceRule[] }
  | { readonly atLeast: number; readonly of: string };

/** The name of the player in a place. */
export const playerId = (place: number): string => `p${place}`;

/** Reads a rule of the reference files. */
export function ruleOf(rule: ReferenceRule): Rule {
  if ('atLeast' in rule) return { kind: 'majority', of: [rule.of], quota: rule.atLeast };
  if ('and' in rule) return { kind: 'all', of: rule.and.map(ruleOf) };
  if ('or' in rule) return { kind: 'any', of: rule.or.map(ruleOf) };
  if (rule.type !== 'weighted')
    return { kind: rule.type === 'and' ? 'all' : 'any', of: rule.games.map(ruleOf) };
  const weights = Object.fromEntries(rule.weights.map((weight, i) => [playerId(i), weight]));
  return { kind: 'weightedMajority', quota: rule.quota, weights };
}

/** Makes a game of players who are named by their places. */
export function gameOf(rule: ReferenceRule, players: number): Game {
  return compileRule(
    Array.from({ length: players }, (_, i) => ({ id: playerId(i) })),
    ruleOf(rule),
  );
}

/** Win sets, cores, consents and compensation under a rule. */
export const decisionRule: NegotiationKind = (input) =>
  input.ideals === undefined ? underRule(input) : onLine(input);

function underRule(input: Fields): Fields {
  const utilities = rowsOf(input.utilities);
  const game = gameOf(input.rule as ReferenceRule, utilities[0]?.length ?? 0);
  const acceptance = { utilities, reservationValues: numbersOf(input.reservation) };
  const byAlternative = <T>(figure: (x: number) => T) =>
    Object.fromEntries(utilities.map((_, x) => [String(x), figure(x)]));
  return lazily({
    win_set: () => winSet(game, utilities, Number(input.status_quo)),
    core: () => core(game, utilities),
    acceptable_under_rule: () => acceptableUnder(game, acceptance),
    missing_consents: () =>
      byAlternative((x) => {
        const { adopted, missingConsents } = adoptionOf(game, acceptance, x);
        return adopted ? [] : missingConsents.map((set) => Object.keys(set).map((id) => Number(id.slice(1))));
      }),
    min_transfer: () => byAlternative((x) => leastCompensation(game, acceptance, x)?.cost ?? null),
  });
}

function onLine(input: Fields): Fields {
  const ideals = numbersOf(input.ideals);
  const quotas = numbersOf(input.q);
  const majority = (quota: number) =>
    gameOf({ type: 'weighted', quota, weights: ideals.map(() => 1) }, ideals.length);
  return {
    core_interval: Object.fromEntries(quotas.map((q) => [String(q), coreOnLine(majority(q), ideals)])),
  };
}
