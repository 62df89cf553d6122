import type { Problem } from '@steelyard/model';

/** Two options on a group of two criteria and one criterion by itself, with a gate. */
export const smallProblem: Pick<Problem, 'alternatives' | 'groups' | 'criteria' | 'performances' | 'gates'> =
  {
    alternatives: ['treaty', 'package', 'pact'].map((id) => ({
      id,
      role: 'candidate',
      portfolio: {},
      evidence: [],
    })),
    groups: [{ id: 'security', weight: 1 }],
    criteria: [
      {
        id: 'deterrence',
        parent: 'security',
        direction: 'maximize',
        unit: 'points',
        scale: { kind: 'anchored', levels: [0, 1, 2, 3, 4] },
        valueFunction: { kind: 'linear' },
        weight: 3,
        evidence: [],
      },
      {
        id: 'speed',
        parent: 'security',
        direction: 'minimize',
        unit: 'months',
        scale: { kind: 'natural', low: 0, high: 48 },
        valueFunction: { kind: 'linear' },
        weight: 1,
        evidence: [],
      },
      {
        id: 'cost',
        direction: 'minimize',
        unit: 'USD bn / year',
        scale: { kind: 'natural', low: 0, high: 100 },
        valueFunction: { kind: 'linear' },
        weight: 1,
        evidence: [],
      },
    ],
    performances: [
      cell('treaty', 'deterrence', 3, 4, 4),
      cell('treaty', 'speed', 12, 36, 48),
      cell('treaty', 'cost', 10, 20, 40),
      cell('package', 'deterrence', 1, 2, 3),
      cell('package', 'speed', 3, 6, 12),
      cell('package', 'cost', 20, 30, 60),
      cell('pact', 'deterrence', 0, 1, 2),
      cell('pact', 'speed', 6, 12, 24),
      cell('pact', 'cost', 0, 5, 10),
    ],
    gates: [
      { id: 'soon-enough', criterion: 'security', minimum: 1, statistic: 'mode', judgement: 'planner' },
    ],
  };

function cell(alternative: string, criterion: string, low: number, mode: number, high: number) {
  return { alternative, criterion, distribution: { kind: 'triangular', low, mode, high } as const };
}
