import type { ConflictResult } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../en.ts';
import { agreementNames } from './names.ts';
import { stateReasons } from './state-reasons.ts';

const names = agreementNames(
  { relations: [] },
  {
    'conflictActor.council.name': 'Council',
    'conflictActor.boatmen.name': 'Boatmen',
    'conflictOption.charge.name': 'Charge a toll',
    'conflictOption.strike.name': 'Strike',
  },
);
const none = { stable: [[], []], equilibria: [] };
const conflict: ConflictResult = {
  conflict: 'tolls',
  alternative: 'bridge',
  conflictActors: [
    { id: 'council', statements: [] },
    { id: 'boatmen', statements: [] },
  ],
  rungs: [],
  states: [
    { taken: [], worth: [1, 2] },
    { taken: ['charge'], worth: [2, 0] },
    { taken: ['charge', 'strike'], worth: [0, 1] },
  ],
  moves: [],
  stability: {
    nash: { stable: [[], [0]], equilibria: [] },
    seq: { stable: [[0], [0]], equilibria: [0] },
    gmr: none,
    smr: none,
    sseq: none,
  },
  reasons: [
    {
      state: 0,
      conflictActor: 0,
      betterMoves: [
        {
          to: 1,
          answer: [{ conflictActor: 1, from: 1, to: 2 }],
          payingAnswer: [{ conflictActor: 1, from: 1, to: 2 }],
        },
      ],
    },
  ],
  start: 0,
  paths: [],
};

describe('stateReasons', () => {
  it('says who would leave if nobody answers, and who has no better move', () => {
    expect(stateReasons(conflict, 0, 'nash', names, en)).toEqual([
      { conflictActor: 'council', leaves: true, text: 'Its better move: “Charge a toll”.' },
      { conflictActor: 'boatmen', leaves: false, text: 'It has no better move.' },
    ]);
  });

  it('says which answer keeps an actor from its better move', () => {
    expect(stateReasons(conflict, 0, 'seq', names, en)[0]).toEqual({
      conflictActor: 'council',
      leaves: false,
      text: 'Its better move: “Charge a toll”. The answer: “Boatmen”, “Strike”.',
    });
  });
});
