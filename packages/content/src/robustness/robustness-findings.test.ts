import type { Robustness, ScenarioResult } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { resultAt } from '../../test/verify-findings.ts';
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import type { RobustnessNames } from './names.ts';
import { robustnessFindings } from './robustness-findings.ts';

const named = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
const alternative = named({ bridge: 'Bridge', ferry: 'Ferry', tunnel: 'Tunnel' });
const factor = named({ traffic: 'Traffic', money: 'Money' });
const names: RobustnessNames = {
  alternative,
  criterion: named({}),
  weightSet: named({}),
  relation: () => ({ from: '', to: '' }),
  scenario: named({ growth: 'Growth', decline: 'Decline' }),
  factor,
  level: (_, level) => named({ high: 'High', low: 'Low' })(level),
  influence: ({ id }) => factor(id),
};

const share = (value: number) => ({ share: value, standardError: 0.004 });
const figure = (value: number) => ({ value, standardError: 0.0005 });
const scenario = (
  id: string,
  order: readonly string[],
  failedGates: readonly string[] = [],
): ScenarioResult => ({
  scenario: id,
  ranking: {
    tolerance: 1e-9,
    alternatives: order.map((each, i) => ({ id: each, rank: i + 1, score: 0.7 - i / 10, tied: false })),
  },
  scores: [0.7, 0.6, 0.5],
  regrets: [0, 0.1, 0.2],
  failedGates,
  adjustments: ['crowds'],
});
const draw = (id: string, first: number, short: number) => ({
  alternative: id,
  expectedScore: figure(0.6),
  expectedRegret: figure(0.05),
  regret90: 0.1,
  ranksFirst: share(first),
  fallsShort: share(short),
});

const result: Robustness = {
  alternatives: ['bridge', 'ferry', 'tunnel'],
  ranking: scenario('', ['bridge', 'ferry', 'tunnel']).ranking,
  scenarios: [
    scenario('growth', ['bridge', 'ferry', 'tunnel'], ['tunnel']),
    scenario('decline', ['ferry', 'bridge', 'tunnel']),
  ],
  largestRegrets: [0.034, 0.1, 0.2],
  likelihoods: [0.5, 0.5],
  attitudes: [{ measure: 'laplace', direction: 'maximize', values: [0.7, 0.6, 0.5], best: ['bridge'] }],
  wins: [1, 0, 0],
  agreement: 0.8125,
  draws: [draw('bridge', 0.618, 0), draw('ferry', 0.38, 0.3), draw('tunnel', 0.002, 1)],
  sampling: { count: 10_000, enough: true, firstRankError: 0.005, regretError: 0.0005 },
  failures: [
    { alternative: 'bridge', kind: 'never', fallsShort: share(0), boxes: [] },
    {
      alternative: 'ferry',
      kind: 'boxes',
      fallsShort: share(0.3),
      boxes: [
        {
          limits: [
            { factor: 'traffic', levels: ['high'] },
            { factor: 'money', levels: ['low', 'high'] },
          ],
          coverage: 0.9,
          density: 0.85,
          mass: 0.33,
        },
      ],
    },
    { alternative: 'tunnel', kind: 'always', fallsShort: share(1), boxes: [] },
  ],
  influences: [{ kind: 'factor', id: 'traffic', flips: share(0.21) }],
  influenceDraws: 1000,
  weightFlips: [],
  information: { perfect: 0.0154, factors: [{ factor: 'traffic', value: 0.0125 }] },
  provenance: {
    problemHash: '',
    packages: {},
    seed: 7,
    settings: { weights: {}, sampleCount: 10_000, regretLimit: 0.1 },
  },
};
const texts = (of: Robustness, messages = en) =>
  Object.fromEntries(
    Object.entries(robustnessFindings(of, names, messages)).map(([part, sentences]) => [
      part,
      sentences.map(({ text }: { text: string }) => text),
    ]),
  );

describe('robustnessFindings', () => {
  it('tell the whole result in English', () => {
    expect(texts(result)).toEqual({
      scenarios: [
        'Who comes first depends on the scenario.',
        'First in “Growth”: “Bridge”.',
        'First in “Decline”: “Ferry”.',
        'Least to regret: “Bridge”, at most 3.4 points of 100 behind the best in any scenario.',
        'In at least one scenario these fail the gate: “Tunnel”.',
      ],
      draws: [
        'In 10,000\u00A0draws of scenario and judgements, “Bridge” ranks first most often: in 62 of 100.',
      ],
      attitudes: [
        'Agreement of the attitudes: 0.81 of 1 (Kendall’s W).',
        'The attitudes differ by design. None of them is right for everyone.',
      ],
      failures: [
        '“Bridge” never fell short in 10,000\u00A0draws.',
        '“Ferry” falls short mostly where Traffic: “High” and Money: “Low” or “High”: in 85 of 100 such draws, against 30 of 100 in all.',
        '“Tunnel” fell short in every draw.',
      ],
      influences: [
        'What moves the lead most is “Traffic”: drawn again, it changes who leads in 21 of 100 draws.',
        'To know the scenario before choosing would be worth 1.54 points of 100 on average.',
        'The factor most worth knowing is “Traffic”: 1.25 points.',
      ],
      sampling: ['10,000\u00A0draws suffice: no chance is off by more than about 1.0 in 100.'],
    });
  });

  it('tell it in Ukrainian without bending a name', () => {
    const told = texts(result, uk);
    expect(told.scenarios?.[1]).toBe('Перше місце («Growth»): «Bridge».');
    expect(told.sampling).toEqual([
      'Досить 10\u00A0000\u00A0розрахунків: жодна частка не відхиляється більше ніж приблизно на 1,0 зі 100.',
    ]);
  });

  it('say when all scenarios agree, nothing is adjusted, nothing moves the lead and nothing is worth knowing', () => {
    const [growth] = result.scenarios;
    const calm: Robustness = {
      ...result,
      scenarios: [{ ...growth!, adjustments: [], failedGates: [] }],
      influences: [],
      information: { perfect: 0, factors: [] },
      sampling: { ...result.sampling, enough: false },
      failures: [{ alternative: 'ferry', kind: 'scattered', fallsShort: share(0.3), boxes: [] }],
    };
    const told = texts(calm);
    expect(told.scenarios?.slice(0, 2)).toEqual([
      'First in the one scenario: “Bridge”.',
      'No level of a factor changes a performance in this problem, so every scenario gives the same ranking.',
    ]);
    expect(told.influences).toEqual([
      'Nothing that was drawn changes who leads.',
      'Knowing the scenario in advance would not change the choice, on best estimates.',
    ]);
    expect(told.failures).toEqual([
      '“Ferry” fell short in 30 of 100 draws, and the factors do not say where.',
    ]);
    expect(told.sampling?.[0]).toContain('may be off by about 1.0 in 100');
  });

  it('say that there are no scenarios', () => {
    const bare: Robustness = {
      ...result,
      scenarios: [],
      attitudes: [],
      agreement: null,
      largestRegrets: [],
    };
    expect(texts(bare)).toMatchObject({
      scenarios: ['This problem has no scenarios, so only the judgements vary here.'],
      attitudes: [],
    });
  });

  it('point to cells that exist', () => {
    for (const sentences of Object.values(robustnessFindings(result, names, en)))
      for (const { text, because } of sentences)
        for (const pointer of because) expect(resultAt(result, pointer), `${text} ${pointer}`).toBeDefined();
  });
});
