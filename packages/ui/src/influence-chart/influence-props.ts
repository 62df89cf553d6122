import type { ReactNode } from 'react';

/** What an input is called, and more about it for those who ask. */
interface InfluenceRow {
  readonly id: string;
  readonly name: string;
  /** Makes the name open it. */
  readonly detail?: ReactNode;
}

/** What the result is at either end of an input. */
export interface SwingRow extends InfluenceRow {
  /** The result where the input is low; it need not be the smaller one. */
  readonly low: number;
  /** The result where nothing is changed. */
  readonly base: number;
  /** The result where the input is high. */
  readonly high: number;
}

/** How likely an input is to change the result. */
export interface ShareRow extends InfluenceRow {
  /** In [0, 1]. */
  readonly share: number;
  /** Its standard error, in [0, 1]; left out where the share is exact. */
  readonly standardError?: number;
}

/** The words of the chart, in the reader's language. */
export interface InfluenceWords {
  /** Heads the names. */
  readonly input: string;
  /** Heads the results where the input is low; also names its bars. */
  readonly low: string;
  /** Heads the results where the input is high; also names its bars. */
  readonly high: string;
  /** Names the line at the unchanged result. */
  readonly base: string;
  /** Heads the bars. */
  readonly bars: string;
  /** Heads the shares. */
  readonly share: string;
  /** `12% ± 2%`, from figures in [0, 1]. */
  readonly shareValue: (share: number, standardError: number | undefined) => string;
  /** What a name opens: `About Deterrence of the treaty`. */
  readonly about: (name: string) => string;
  readonly showAll: (rows: number) => string;
  readonly showFewer: string;
  /** What the button that closes a detail is called. */
  readonly close: string;
  /** Shown instead of rows where there is no input. */
  readonly empty?: string;
}

interface CommonProps {
  /** What the chart shows and in which unit. */
  caption: string;
  words: InfluenceWords;
  /** Decimals of results; none unless given. */
  digits?: number;
}

/** `swing` is a tornado; `share` the chance that drawing an input again changes the result. Rows stay as they are sorted. */
export type InfluenceChartProps = CommonProps &
  ({ mode: 'swing'; rows: readonly SwingRow[] } | { mode: 'share'; rows: readonly ShareRow[] });
