import type { Analysis } from '@steelyard/model';
import { describe, expect, it } from 'vitest';
import { crossing, crossingNames } from '../../test/crossing.ts';
import { resultAt } from '../../test/verify-findings.ts';
import { messages as en } from '../en.ts';
import { messages as uk } from '../uk.ts';
import type { Finding, FindingSettings } from './finding.ts';
import { findings } from './findings.ts';
import { namesFrom } from './names.ts';

const told = (found: readonly Finding[]) =>
  Object.fromEntries(found.map(({ kind, sentences }) => [kind, sentences.map(({ text }) => text)]));
const headline = (analysis: Analysis, settings?: FindingSettings) => {
  const [first] = findings(analysis, crossingNames, en, settings);
  return first?.kind === 'headline' ? `${first.verdict}: ${first.sentences[0]?.text}` : '';
};

describe('findings', () => {
  it('tell the whole of an analysis in English', () => {
    expect(told(findings(crossing, crossingNames, en))).toEqual({
      headline: ['“Bridge” leads, but not by enough to be sure'],
      lede: [
        'It ranks first in 61 of 100 draws.',
        'Next comes “Ferry”, with a score of 64 against 67.',
        '“Ferry” overtakes it if the weight of “Cost” rises from 40% to about 45%.',
        'To lead clearly, an option must rank first in at least 67 of 100 draws and be ahead by at least 10% of its score; here it is 61 and 4%.',
      ],
      change: ['Raise the weight of “Cost” from 40% to about 45%, and “Ferry” takes the lead.'],
      gate: [
        '1\u00A0of 3 options fails the gate: “Tunnel”.',
        'First with and without the gate: “Bridge”.',
        'The plain sum does not show this: it ranks “Tunnel” number 3 of 3.',
      ],
      weightSets: ['First under all 2\u00A0sets of weights: “Bridge”.'],
      methods: [
        'The methods differ on who comes first.',
        'First by weighted sum: “Bridge”.',
        'First by closeness to the ideal: “Ferry”.',
        'Not used, as the problem does not allow it: weighted product.',
      ],
      portfolio: ['“Ferry” asks for “Pier”, which “Boats” requires, but does not contain it.'],
      precision: [
        '10,000\u00A0draws with seed 7.',
        'The standard error of a chance of ranking first is at most 0.5 in 100.',
      ],
    });
  });

  it('tell it in Ukrainian without bending a name', () => {
    expect(told(findings(crossing, crossingNames, uk))).toEqual({
      headline: ['Попереду — «Bridge», але без певності'],
      lede: [
        'Цей варіант посідає перше місце у 61 зі 100 пробних розрахунків.',
        'Далі — «Ferry»: 64 проти 67 зі 100.',
        'Варіант «Ferry» випередить його, якщо вага критерію «Cost» зросте з 40% приблизно до 45%.',
        'Щоб бути явно попереду, варіант має посісти перше місце щонайменше у 67 зі 100 розрахунків і мати перевагу щонайменше 10% своєї оцінки; тут — у 61 і 4%.',
      ],
      change: ['Збільште вагу критерію «Cost» з 40% приблизно до 45% — і попереду буде варіант «Ferry».'],
      gate: [
        'Порога не проходить 1\u00A0варіант (усього 3): «Tunnel».',
        'Перше місце з порогом і без нього: «Bridge».',
        'У простій сумі цього не видно: там варіант «Tunnel» посідає місце 3 (усього 3).',
      ],
      weightSets: ['Перше місце за всіма наборами ваг (2): «Bridge».'],
      methods: [
        'За різними методами перше місце різне.',
        'Перше місце, якщо метод — зважена сума: «Bridge».',
        'Перше місце, якщо метод — близькість до ідеалу: «Ferry».',
        'Не застосовано, бо задача цього не дозволяє: зважений добуток.',
      ],
      portfolio: [
        'Варіант «Ferry» містить механізм «Boats», який потребує механізму «Pier», а його тут немає.',
      ],
      precision: [
        '10\u00A0000\u00A0пробних розрахунків, початкове число 7.',
        'Стандартна похибка шансу посісти перше місце — щонайбільше 0,5 зі 100.',
      ],
    });
  });

  it('call a lead clear only where the leader is first often enough and far enough ahead', () => {
    expect(headline(crossing, { clearShare: 0.6, clearMargin: 0.04 })).toBe('clear: “Bridge” leads clearly');
    expect(headline(crossing, { clearShare: 0.62, clearMargin: 0.04 })).toMatch(/^unsure/);
    expect(headline(crossing, { clearShare: 0.6, clearMargin: 0.05 })).toMatch(/^unsure/);
  });

  it('say so where nothing was drawn', () => {
    const { acceptability: _, ...undrawn } = crossing;
    expect(headline(undrawn)).toBe('unsampled: “Bridge” leads on best estimates');
    expect(told(findings(undrawn, crossingNames, en)).precision).toEqual([
      'Nothing was drawn at random, so chances and ranges are left out.',
    ]);
  });

  it('say so where the first by plain sum does not pass the gate', () => {
    const [bridge, ...rest] = crossing.ranking.alternatives;
    const analysis: Analysis = {
      ...crossing,
      gated: {
        ...crossing.gated,
        failed: ['bridge'],
        ranking: { ...crossing.ranking, alternatives: rest.map((each, i) => ({ ...each, rank: i + 1 })) },
      },
    };
    expect(bridge?.id).toBe('bridge');
    expect(headline(analysis)).toBe('failsGate: “Bridge” has the highest sum but fails the gate');
    const { lede, gate } = told(findings(analysis, crossingNames, en));
    expect(lede?.slice(0, 2)).toEqual([
      'First among the options that pass: “Ferry”.',
      '“Bridge” ranks first in 61 of 100 draws.',
    ]);
    expect(gate?.[1]).toBe(
      'The plain sum hides this: it puts “Bridge” first. With the gate, first place goes to “Ferry”.',
    );
  });

  it('share first place among all that are tied for it', () => {
    const alternatives = crossing.ranking.alternatives.map((each) => ({
      ...each,
      rank: 1,
      tied: true,
      score: 0.5,
    }));
    const analysis = { ...crossing, ranking: { tolerance: 1e-9, alternatives } };
    expect(headline(analysis)).toBe('tie: “Bridge”, “Ferry” and “Tunnel” share first place');
    expect(told(findings(analysis, crossingNames, en))).not.toHaveProperty('change');
  });

  it('point to the cells that they state', () => {
    const [first] = findings(crossing, crossingNames, en);
    expect(first?.sentences[0]?.because.map((pointer) => resultAt(crossing, pointer))).toEqual([
      crossing.ranking.alternatives[0],
      crossing.ranking.alternatives[1],
      0.611,
    ]);
  });
});

describe('namesFrom', () => {
  it('takes names from texts and makes the rest from ids', () => {
    const relation = {
      id: 'r',
      from: 'boats',
      to: 'big-pier',
      type: 'requires',
      fromLevel: 1,
      toLevel: 1,
      basis: 'judgement',
      evidence: [],
    } as const;
    const names = namesFrom(
      { relations: [relation] },
      { 'criterion.cost.name': 'Cost of it all', 'mechanism.boats.name': 'Boats' },
    );
    expect([names.criterion('cost'), names.weightSet('two-towns')]).toEqual(['Cost of it all', 'Two towns']);
    expect(names.relation('r')).toEqual({ from: 'Boats', to: 'Big pier' });
    expect(names.relation('not-there')).toEqual({ from: 'Not there', to: 'Not there' });
  });

  it('calls an alternative by its short name where it has one', () => {
    const texts = {
      'alternative.ferry.name': 'Ferry: two boats, day and night',
      'alternative.ferry.shortName': 'Ferry',
      'alternative.bridge.name': 'Bridge',
    };
    const { alternative } = namesFrom({ relations: [] }, texts);
    expect(['ferry', 'bridge', 'long-tunnel'].map(alternative)).toEqual(['Ferry', 'Bridge', 'Long tunnel']);
  });
});
