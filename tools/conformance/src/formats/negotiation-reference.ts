import { NegotiationError } from '@steelyard/negotiation';
import { isRecord } from '../compare.ts';
import { bargaining } from '../negotiation/bargaining.ts';
import { graphModel } from '../negotiation/conflict.ts';
import { consensus } from '../negotiation/consensus.ts';
import { mactorMatrices } from '../negotiation/mactor.ts';
import { challenge, probabilisticElection } from '../negotiation/positions.ts';
import { powerIndex } from '../negotiation/power.ts';
import type { Fields, NegotiationKind } from '../negotiation/question.ts';
import { decisionRule } from '../negotiation/rules.ts';
import { voting } from '../negotiation/voting.ts';
import type { Check, ReferenceCase, ReferenceFormat } from '../reference-format.ts';

const kinds: Readonly<Record<string, NegotiationKind>> = {
  'power-index': powerIndex,
  voting,
  'graph-model': graphModel,
  'challenge-model': challenge,
  mactor: mactorMatrices,
  bargaining,
  consensus,
  'probabilistic-condorcet-election': probabilisticElection,
  'decision-rule': decisionRule,
};

/** Figures that are known less exactly than to 1e-9. */
const tolerances: Readonly<Record<string, number>> = {
  'challenge-model': 1e-6,
  'probabilistic-condorcet-election': 1e-6,
};

/** Cases of negotiation, group decision and conflict. */
export const negotiationReference: ReferenceFormat = {
  format: 'negotiation-reference/1',
  read: (document) => {
    const kind = String(document.kind);
    const cases = Array.isArray(document.cases) ? document.cases.filter(isRecord) : [];
    return cases.map((example) => caseOf(kind, example));
  },
};

function caseOf(kind: string, example: Fields): ReferenceCase {
  const run = kinds[kind];
  const expected = isRecord(example.expected) ? example.expected : {};
  const skipped =
    example.compare === false ? 'not meant to be compared' : run === undefined ? 'not built yet' : undefined;
  return {
    id: String(example.id),
    method: kind,
    ...(skipped !== undefined && { skipped }),
    expectsError: expected.error === true,
    checks: checksOf(kind, example, expected),
    unordered: ['kemeny_rankings'],
    answer: () => inComparableForm(run?.(isRecord(example.input) ? example.input : {}) ?? {}),
    isTypedError: (error) => error instanceof NegotiationError && error.method !== '' && error.remedy !== '',
  };
}

function checksOf(kind: string, example: Fields, expected: Fields): readonly Check[] {
  const { ktab, ...figures } = expected;
  const check = (label: string, of: Fields, tolerance = tolerances[kind] ?? 1e-9): Check[] =>
    Object.keys(of).length === 0 ? [] : [{ label, figures: inComparableForm(of), tolerance, relative: true }];
  return [
    ...check('expected', figures),
    ...check('expected', ktab === undefined ? {} : { ktab }, 1e-4),
    ...check('expected_float', isRecord(example.expected_float) ? example.expected_float : {}),
  ];
}

/**
 * Puts both sides into one form: lists of sets sorted, since their order says nothing, and rounds as records by their
 * number, since a file may list fewer rounds than were played.
 */
function inComparableForm(figures: Fields): Fields {
  const changed = { ...Object.getOwnPropertyDescriptors(figures) };
  for (const [name, change] of Object.entries(changes)) {
    const { [name]: descriptor } = changed;
    if (descriptor === undefined) continue;
    changed[name] = { get: () => change(figures[name]), enumerable: true, configurable: true };
  }
  return Object.defineProperties({}, changed);
}

const changes: Readonly<Record<string, (figure: unknown) => unknown>> = {
  missing_consents: (figure) => inEach(figure, sortedSets),
  legacy_rounds: byNumber,
  paper_rounds: (figure) => inEach(figure, byNumber),
};

function inEach(figure: unknown, change: (entry: unknown) => unknown): unknown {
  if (!isRecord(figure)) return figure;
  return Object.fromEntries(Object.entries(figure).map(([key, entry]) => [key, change(entry)]));
}

function sortedSets(sets: unknown): unknown {
  if (!Array.isArray(sets)) return sets;
  const members = (set: unknown) => (Array.isArray(set) ? set.toSorted((a, b) => a - b) : set);
  return sets.map(members).toSorted((a, b) => String(a).localeCompare(String(b), 'en'));
}

function byNumber(rounds: unknown): unknown {
  return Array.isArray(rounds) ? Object.fromEntries(rounds.map((round, k) => [String(k), round])) : rounds;
}
