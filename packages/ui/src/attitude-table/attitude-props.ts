import type { AlternativeId } from '@steelyard/model';
import type { ReactNode } from 'react';

/** One attitude to risk, and who wins under it. */
export interface AttitudeLine {
  readonly id: string;
  /** In plain words: `The worst case counts alone`. */
  readonly name: string;
  /** One sentence that explains it. */
  readonly explanation: string;
  /** The winners, ties included; none where the measure could not be taken. */
  readonly winners: readonly AlternativeId[];
}

/** The words of the table, in the reader's language. */
export interface AttitudeWords {
  readonly attitude: string;
  readonly winners: string;
  /** Heads the table of wins. */
  readonly wins: string;
  readonly option: string;
  /** `7 of 12`. */
  readonly winsValue: (wins: number, measures: number) => string;
  /** Beside the names of winners that share the first place. */
  readonly tied: string;
  /** Where an attitude has no winner. */
  readonly noWinner: string;
  /** Shown instead of rows where there is no measure. */
  readonly empty?: string;
}

export interface AttitudeTableProps {
  /** What the table of attitudes shows. */
  caption: string;
  rows: readonly AttitudeLine[];
  /** In the order in which their wins are listed. */
  alternatives: readonly { readonly id: AlternativeId; readonly name: string }[];
  words: AttitudeWords;
  /** How far the attitudes agree, in a sentence. */
  children?: ReactNode;
}
