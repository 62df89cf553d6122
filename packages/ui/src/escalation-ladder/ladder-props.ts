import type { ReactNode } from 'react';

/** One step of escalation. */
export interface LadderRung {
  readonly id: string;
  readonly name: string;
  /** What happens on it, in a sentence. */
  readonly meaning: string;
  /** Where the conflict is now. */
  readonly today: boolean;
  /** Names of the states on it that no actor would leave; none where nothing on it lasts. */
  readonly lasting: readonly string[];
  /** Names of those who can take the conflict higher from here. */
  readonly climbers: readonly string[];
  readonly note?: string | undefined;
  /** Where all this comes from. */
  readonly evidence?: ReactNode;
}

/** The words of the ladder, in the reader's language. */
export interface LadderWords {
  /** Names the list: `Rungs, from the calmest to the worst`. */
  readonly rungs: string;
  /** Under the lowest rung. */
  readonly calmest: string;
  /** Over the highest rung. */
  readonly worst: string;
  readonly today: string;
  /** Before the names of states that last. */
  readonly lasting: string;
  /** Before the names of those who can climb. */
  readonly climbers: string;
  /** Where nobody can climb. */
  readonly nobody: string;
  /** Shown instead of rungs where there is none. */
  readonly empty?: string;
}

export interface EscalationLadderProps {
  /** What the ladder shows, under which option, and whose judgement it is. */
  caption: string;
  /** From the calmest to the worst. */
  rungs: readonly LadderRung[];
  words: LadderWords;
}
