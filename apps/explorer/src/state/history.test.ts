import { describe, expect, it } from 'vitest';
import { begin, change, redo, undo } from './history.ts';

describe('a history', () => {
  it('goes back and forth one step at a time', () => {
    const history = change(change(begin(1), 2), 3);
    expect(undo(history).present).toBe(2);
    expect(undo(undo(history)).present).toBe(1);
    expect(redo(undo(undo(history))).present).toBe(2);
    expect(redo(redo(undo(undo(history)))).present).toBe(3);
  });

  it('makes one step of changes in a row that belong together', () => {
    const dragged = [2, 3, 4].reduce((history, step) => change(history, step, 'weight cost'), begin(1));
    expect(dragged.present).toBe(4);
    expect(undo(dragged).present).toBe(1);
    expect(redo(undo(dragged)).present).toBe(4);
  });

  it('keeps steps apart that belong to different things, or to none', () => {
    const apart = change(change(begin(1), 2, 'weight cost'), 3, 'weight time');
    expect(undo(apart).present).toBe(2);
    expect(undo(change(change(begin(1), 2), 3)).present).toBe(2);
  });

  it('begins a new step after an undo, though the same thing is moved', () => {
    const moved = change(change(begin(1), 2, 'weight cost'), 3, 'weight time');
    const again = change(undo(moved), 9, 'weight cost');
    expect(undo(again).present).toBe(2);
  });

  it('forgets what was undone once something else is changed', () => {
    const turned = change(undo(change(begin(1), 2)), 5);
    expect(turned.future).toEqual([]);
    expect(redo(turned).present).toBe(5);
  });

  it('stays as it is where there is nothing to undo or to redo', () => {
    expect(undo(begin(1))).toEqual(begin(1));
    expect(redo(begin(1))).toEqual(begin(1));
  });

  it('remembers 200 steps and no more', () => {
    const long = Array.from({ length: 250 }, (_, i) => i + 1).reduce<ReturnType<typeof begin<number>>>(
      (history, step) => change(history, step),
      begin(0),
    );
    expect(long.past).toHaveLength(200);
    expect(long.past[0]).toBe(50);
  });
});
