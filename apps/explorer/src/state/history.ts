/** Everything that was, is and was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was part of, so that one drag is one step. */
  readonly merge: string | undefined;
}

const mostSteps = 200;

/** Begin a history. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], merge: undefined };
}

/** Take a step; steps in a row with the same `merge` are one. */
export function change<T>(history: History<T>, present: T, merge?: string): History<T> {
  const past =
    merge !== undefined && merge === history.merge
      ? history.past
      : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], merge };
}

/** Go one step back; the same history where there is none. */
export function undo<T>({ past, present, future, merge }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, merge };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], merge: undefined };
}

/** Take back the last undo; the same history where there is none. */
export function redo<T>({ past, present, future, merge }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, merge };
  return { past: [...past, present], present: next, future: later, merge: undefined };
}
