import type { AlternativeId, Id } from '../problem/primitives.ts';

/**
 * Why a state lasts: nobody has a better move (`nash`); every better move can be answered by something no better than
 * where it began (`gmr`), from which there is no escape (`smr`), by moves that pay for those who answer (`seq`), or both
 * (`sseq`).
 */
export type StabilityName = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq';

/** A state of a conflict. */
export interface ConflictState {
  /** Options taken in it. */
  readonly taken: readonly Id[];
  /** The rung on which it stands; left out where none applies. */
  readonly rung?: Id;
  /** For each conflictActor: worth of the state, 0 for the worst; only the order counts. */
  readonly worth: readonly number[];
}

/** A step that a conflictActor can take alone. States and conflictActors are places in their lists. */
export interface ConflictMove {
  readonly conflictActor: number;
  readonly from: number;
  readonly to: number;
}

/** A better move of a conflictActor and what answers it. */
export interface AnsweredMove {
  readonly to: number;
  /** A shortest answer of the others after which the conflictActor is no better off; `null` when there is none. */
  readonly answer: readonly ConflictMove[] | null;
  /** The same of moves that each pay for whoever makes them. */
  readonly payingAnswer: readonly ConflictMove[] | null;
}

/** Why one conflictActor would stay in a state or leave it. */
export interface StateReason {
  readonly state: number;
  readonly conflictActor: number;
  /** Its better moves; it has a reason to stay where none is unanswered. */
  readonly betterMoves: readonly AnsweredMove[];
}

/** Where one kind of stability holds. */
export interface StateStability {
  /** For each conflictActor: the states that last for it. */
  readonly stable: readonly (readonly number[])[];
  /** States that last for all. */
  readonly equilibria: readonly number[];
}

/** A way to a state. */
export interface ConflictPath {
  readonly state: number;
  /** A shortest way there; empty for the start itself. */
  readonly moves: readonly ConflictMove[];
}

/** A conflict as it stands under one alternative. */
export interface ConflictResult {
  readonly conflict: Id;
  readonly alternative: AlternativeId;
  readonly conflictActors: readonly {
    readonly id: Id;
    /** Its wishes that count under this alternative, the most important first. */
    readonly statements: readonly Id[];
  }[];
  /** Ids of the rungs, from calm to worst. */
  readonly rungs: readonly Id[];
  readonly states: readonly ConflictState[];
  readonly moves: readonly ConflictMove[];
  readonly stability: Readonly<Record<StabilityName, StateStability>>;
  /** For every state and conflictActor with a better move. */
  readonly reasons: readonly StateReason[];
  /** Today's state; left out where it is not feasible. */
  readonly start?: number;
  /** Where it can go from today by moves that pay for whoever makes them, the start first. */
  readonly paths: readonly ConflictPath[];
}
