/** An actor of a conflict. */
export interface ConflictActor {
  readonly id: string;
  readonly name: string;
  /** Stands on its lines: `A`. */
  readonly letter: string;
}

/** Why an actor stays in a state, or leaves it. */
export interface StayingReason {
  /** The actor's id. */
  readonly actor: string;
  /** Where it would go, and what answers that. */
  readonly text: string;
  readonly leaves: boolean;
}

/** A state in which the conflict can be. */
export interface ShownState {
  readonly id: string;
  readonly name: string;
  /** What is done in it, by whom. */
  readonly taken: readonly string[];
  /** How far the conflict has escalated in it. */
  readonly rung?: string | undefined;
  /** No actor would leave it. */
  readonly lasting: boolean;
  /** Where the conflict is now. */
  readonly today: boolean;
  /** One for each actor that there is something to say of. */
  readonly reasons: readonly StayingReason[];
}

/** A step that an actor can take alone, by ids. A way back is a move of its own. */
export interface ShownMove {
  readonly actor: string;
  readonly from: string;
  readonly to: string;
}

/** The words of the graph, in the reader's language. */
export interface ConflictWords {
  /** Names the list of states. */
  readonly states: string;
  readonly today: string;
  /** Of a state that no actor would leave. */
  readonly lasting: string;
  /** Heads what is done in a state. */
  readonly taken: string;
  readonly nothingTaken: string;
  readonly actor: string;
  /** Heads what each actor would do. */
  readonly reason: string;
  readonly stays: string;
  readonly leaves: string;
  /** Heads the moves out of a state. */
  readonly moves: string;
  /** Where nobody can move. */
  readonly noMove: string;
  /** Shown instead of the graph where there is no state. */
  readonly empty?: string;
}

export interface ConflictGraphProps {
  /** What the graph shows and whose judgement it is. */
  caption: string;
  /** Up to four have a line style of their own. */
  actors: readonly ConflictActor[];
  states: readonly ShownState[];
  moves: readonly ShownMove[];
  words: ConflictWords;
  /** The state that is told about; today's where there is none such. */
  selected: string | undefined;
  onSelect: (state: string) => void;
}
