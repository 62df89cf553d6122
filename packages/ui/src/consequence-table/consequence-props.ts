import type { AlternativeId, Confidence, CriterionId } from '@steelyard/model';
import type { ReactNode } from 'react';

/** What one option does on one criterion, as it is shown. */
export interface ConsequenceCell {
  /** The best estimate in the reader's numbers. */
  readonly value: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Quality of the evidence behind it; low confidence is hatched. */
  readonly confidence?: Confidence | undefined;
  /** What the cell is called when read out: option, criterion, value, and that it opens. */
  readonly label: string;
}

/** A criterion, or a group of criteria that comes before its parts. */
export interface ConsequenceRow {
  readonly id: CriterionId;
  readonly name: string;
  /** A group's cells show a value out of 100 and open nothing. */
  readonly isGroup: boolean;
  /** Ends of the scale. */
  readonly domain: readonly [number, number];
  /** Parts belong to a group and are hidden until it is opened. */
  readonly group?: CriterionId | undefined;
}

/** The words of the table, in the reader's language. */
export interface ConsequenceWords {
  readonly caption: string;
  readonly criterion: string;
  /** Why a cell is empty, where `missingOf` does not say. */
  readonly missing: string;
  /** Read out after a figure that rests on weak evidence; the cell is hatched and has a sign. */
  readonly lowConfidence?: string;
  readonly sort: (criterion: string) => string;
  readonly expand: (criterion: string) => string;
  readonly collapse: (criterion: string) => string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** What the button that closes a detail is called; makes it appear. */
  readonly close?: string;
  /** Shown instead of rows where there is no criterion. */
  readonly empty?: string;
}

export interface ConsequenceTableProps {
  alternatives: readonly { readonly id: AlternativeId; readonly name: string }[];
  rows: readonly ConsequenceRow[];
  /** Undefined where nobody has judged. */
  cellOf: (row: CriterionId, alternative: AlternativeId) => ConsequenceCell | undefined;
  /** Why nobody has. */
  missingOf?: (row: CriterionId, alternative: AlternativeId) => string;
  /** What a cell opens; without it the cells are only read. */
  renderDetail?: (row: CriterionId, alternative: AlternativeId) => ReactNode;
  /** The criterion that the options are ordered by. */
  sortedBy?: CriterionId | undefined;
  onSort?: (row: CriterionId) => void;
  /** The groups that are open at first. */
  openGroups?: readonly CriterionId[];
  words: ConsequenceWords;
}
