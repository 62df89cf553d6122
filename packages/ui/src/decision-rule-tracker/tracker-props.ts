import type { ReactNode } from 'react';

/** How likely a step is to be passed, as far as that can be said. */
export type StepState = 'likely' | 'open' | 'unlikely' | 'unknown';

/** What an actor does at a step: as it is judged to, or as the reader supposes. */
export type ActorChoice = 'as-judged' | 'accepts' | 'abstains' | 'refuses';

/** A chance and how it is written. */
export interface WrittenChance {
  /** In [0, 1]. */
  readonly value: number;
  /** `61 in 100`. */
  readonly text: string;
}

/** Somebody who can stop a step, and why it might. */
export interface Stopper {
  readonly id: string;
  readonly name: string;
  readonly reason?: string | undefined;
}

/** An actor whose choice at a step may be supposed. */
export interface ChoosingActor {
  readonly id: string;
  readonly name: string;
  /** How many votes or members it stands for; 1 for itself alone. */
  readonly members: number;
  readonly choice: ActorChoice;
}

/** One decision of a body, without which the option is not adopted. */
export interface DecisionStep {
  readonly id: string;
  /** Who decides. */
  readonly body: string;
  /** What it takes, in words. */
  readonly rule: string;
  /** Votes needed. */
  readonly needed?: number | undefined;
  /** Votes there are. */
  readonly total?: number | undefined;
  /** Votes expected in favour. */
  readonly accepting?: number | undefined;
  /** Chance that the step is passed; left out where nothing can be said. */
  readonly chance?: WrittenChance | undefined;
  /** Those who can stop the step alone; the ones with a reason are listed first. */
  readonly stoppers: readonly Stopper[];
  readonly state: StepState;
  readonly note?: string | undefined;
  /** Makes what actors do at this step open to supposing. */
  readonly choices?: readonly ChoosingActor[] | undefined;
  /** Makes the votes needed open to supposing. */
  readonly quota?: { readonly value: number; readonly min: number; readonly max: number } | undefined;
  /** More about the step. */
  readonly detail?: ReactNode;
}

/** The votes of a step, as far as they are known. */
export type StepVotes = Pick<DecisionStep, 'accepting' | 'needed' | 'total'>;

/** The words of the steps, in the reader's language. */
export interface TrackerWords {
  readonly states: Readonly<Record<StepState, string>>;
  readonly votes: string;
  /** `29 of 32 accept; 32 are needed`, from what is known. */
  readonly votesValue: (votes: StepVotes) => string;
  readonly chance: string;
  /** Where the chance of a step is not known. */
  readonly noChance: string;
  readonly stoppers: string;
  /** Where nobody can stop the step alone. */
  readonly noStopper: string;
  /** Opens what may be supposed: `What if … (2 changed)`. */
  readonly suppose: (changed: number) => string;
  readonly choices: Readonly<Record<ActorChoice, string>>;
  /** `27 votes`, beside an actor that stands for more than one. */
  readonly members: (members: number) => string;
  readonly quota: string;
  /** `from 51 to 100`. */
  readonly quotaRange: (min: number, max: number) => string;
  /** `Leave out Hungary`. */
  readonly removeActor: (actor: string) => string;
  /** Names the result of all steps together. */
  readonly overall: string;
  /** Shown where there is no step. */
  readonly empty?: string;
}

export interface DecisionRuleTrackerProps {
  /** `How the treaty would be adopted`. */
  title: string;
  /** In the order in which they are taken. */
  steps: readonly DecisionStep[];
  /** What follows from all steps together. */
  overall?: (WrittenChance & { readonly explanation?: string | undefined }) | undefined;
  words: TrackerWords;
  /** Makes choices selectable; without it they are only read. */
  onChoice?: (stepId: string, actorId: string, choice: ActorChoice) => void;
  /** Makes the votes needed a field; called with a whole number within the range. */
  onQuota?: (stepId: string, quota: number) => void;
  /** Lets actors be left out. */
  onRemoveActor?: (actorId: string) => void;
}
