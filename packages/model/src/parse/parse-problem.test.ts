import { describe, expect, it } from 'vitest';
import { crossing, crossingText } from '../../test/crossing.ts';
import { formatFault } from './fault.ts';
import { parseProblem, readProblem } from './parse-problem.ts';
import { ProblemError } from './problem-error.ts';

/** The example with one piece of its text replaced. */
function edited(...edits: readonly (readonly [piece: string, by: string])[]): string {
  return edits.reduce((text, [piece, by]) => {
    if (!text.includes(piece)) throw new Error(`The example does not hold ${piece}`);
    return text.replace(piece, by);
  }, crossingText);
}

const faultsOf = (input: unknown) => {
  const result = parseProblem(input, { file: 'crossing.yaml' });
  return result.ok ? result.warnings : result.faults;
};

const codesOf = (input: unknown) => faultsOf(input).map(({ code }) => code);

describe('parseProblem', () => {
  it('reads the example without a word', () => {
    expect(parseProblem(crossingText)).toEqual({ ok: true, problem: crossing, warnings: [] });
  });

  it('reads it with a byte order mark, with carriage returns and as JSON', () => {
    for (const text of [
      `\uFEFF${crossingText}`,
      crossingText.replaceAll('\n', '\r\n'),
      JSON.stringify(crossing),
    ])
      expect(parseProblem(text)).toEqual({ ok: true, problem: crossing, warnings: [] });
  });

  it('takes a bare number for an exact performance', () => {
    expect(readProblem(crossingText).performances[0]?.distribution).toEqual({ kind: 'exact', value: 1200 });
  });

  it('takes an approval without steps for an option that is in force already', () => {
    const text = edited([
      'approvals:\n',
      'approvals:\n  - { alternative: ferry, judgement: second-workshop, steps: [] }\n',
    ]);
    expect(readProblem(text).approvals[0]).toEqual({
      alternative: 'ferry',
      judgement: 'second-workshop',
      steps: [],
    });
  });

  it('finds syntax, schema and reference faults at once, each with its place', () => {
    const text = edited(
      ['id: river-crossing', 'id: river-crossing\nid: river-crossing'],
      ['unit: EUR m', 'unt: EUR m'],
      ['low: 0, high: 80', 'low: 0, high: tall'],
      ['vetoOver: [bridge]', 'vetoOver: [brigde]'],
      ['low: 40, high: 60', 'low: 40, high: .nan'],
    );
    expect(faultsOf(text).map(formatFault)).toEqual([
      'crossing.yaml:5:1 error P107 The key id stands twice in one map, so one of its values would be lost without a word. Keep one of them. (id)',
      'crossing.yaml:61:5 error P202 The key unit is missing here; a text is expected. (criteria.2.unit)',
      expect.stringMatching(/^crossing\.yaml:63:5 error P203 .* Did you mean unit\?.* \(criteria\.2\.unt\)$/),
      'crossing.yaml:64:43 error P201 high is the text "tall", where a number is expected. (criteria.2.scale.high)',
      'crossing.yaml:99:16 error P302 No alternative is called brigde. Did you mean bridge? (actors.0.vetoOver.0)',
      'crossing.yaml:154:47 error P112 .nan is no number that can be reckoned with. Write a finite number, or leave the value out. (scenarios.0.likelihood.high)',
    ]);
  });

  it.each([
    [
      'an author',
      'author: town-planners, date: 2026-04-12',
      'author: town-planer, date: 2026-04-12',
      'town-planners',
    ],
    ['a judgement', 'weightJudgement: first-workshop', 'weightJudgement: frist-workshop', 'first-workshop'],
    [
      'a level judgement',
      'levelJudgement: first-workshop',
      'levelJudgement: first-workshp',
      'first-workshop',
    ],
    [
      'a mechanism of a relation',
      'from: boats,\n      type: requires',
      'from: boat,\n      type: requires',
      'boats',
    ],
    ['a mechanism of a portfolio', 'portfolio: { boats: 2 }', 'portfolio: { baots: 2 }', 'boats'],
    [
      'a group',
      'parent: effect\n    direction: maximize\n    unit: points',
      'parent: efect\n    direction: maximize\n    unit: points',
      'effect',
    ],
    [
      'an alternative of a performance',
      'alternative: bridge, criterion: cost',
      'alternative: bridg, criterion: cost',
      'bridge',
    ],
    [
      'a criterion of a performance',
      'alternative: bridge, criterion: cost',
      'alternative: bridge, criterion: coast',
      'cost',
    ],
    [
      'a node of a weight set',
      'weights: { effect: 1, cost: 2 }',
      'weights: { effect: 1, cost: 2, spede: 1 }',
      'speed',
    ],
    ['the criterion of a gate', 'criterion: speed, minimum: 1', 'criterion: sped, minimum: 1', 'speed'],
    ['an alternative of a position', 'positions: { ferry: 1,', 'positions: { fery: 1,', 'ferry'],
    ['an alternative of a veto', 'vetoOver: [bridge]', 'vetoOver: [brige]', 'bridge'],
    ['a factor', 'levels: { traffic: high }', 'levels: { trafic: high }', 'traffic'],
    ['a level of a factor', 'levels: { traffic: high }', 'levels: { traffic: hgih }', 'high'],
    ['an alternative of a fit', 'fit: { bridge: good', 'fit: { brdge: good', 'bridge'],
    ['a signpost', 'watch: [registrations]', 'watch: [registration]', 'registrations'],
    [
      'a signpost of a trigger',
      'signposts: [registrations], alternatives: [bridge]',
      'signposts: [regstrations], alternatives: [bridge]',
      'registrations',
    ],
    ['what carries a phase', 'main: pier', 'main: peir', 'pier'],
    ['an alternative of a phase', 'keepOpen: [bridge]', 'keepOpen: [bridges]', 'bridge'],
    [
      'a trigger of a phase',
      'exitTriggers: [traffic-doubles]',
      'exitTriggers: [trafic-doubles]',
      'traffic-doubles',
    ],
    [
      'an alternative of a tipping point',
      '- { alternative: ferry, signposts',
      '- { alternative: ferri, signposts',
      'ferry',
    ],
  ])('knows which name was meant for %s', (_, good, bad, meant) => {
    const found = faultsOf(edited([good, bad])).filter(({ code }) => code === 'P302');
    expect(found.map(({ hint }) => hint)).toEqual([`Did you mean ${meant}?`]);
  });

  it.each([
    ['an id twice', 'id: ferry, family: boats', 'id: today, family: boats', 'P301', 'alternatives.1.id'],
    ['a criterion named as a group', '  - id: cost\n', '  - id: effect\n', 'P301', 'criteria.2.id'],
    ['a circle', 'id: effect, weight: 3', 'id: effect, parent: effect, weight: 3', 'P303', 'groups.0.parent'],
    ['an empty group', 'groups:\n', 'groups:\n  - { id: beauty }\n', 'P304', 'groups.0'],
    [
      'mechanisms that exclude each other',
      '{ deck: 2, pier: 1 }',
      '{ deck: 2, height-limit: 1 }',
      'P305',
      'alternatives.2.portfolio.height-limit',
    ],
    [
      'a missing performance',
      '  - { alternative: bridge, criterion: cost, distribution: 60, judgement: second-workshop }\n',
      '',
      'P306',
      'alternatives.2',
    ],
    [
      'a cell filled twice',
      'alternative: bridge, criterion: cost',
      'alternative: ferry, criterion: cost',
      'P307',
      'performances.8',
    ],
    [
      'siblings without weight',
      'weights: { effect: 1, cost: 2 }',
      'weights: { effect: 0, cost: 0 }',
      'P308',
      'weightSets.0.weights',
    ],
    [
      'a weight set that names one sibling',
      'weights: { effect: 1, cost: 2 }',
      'weights: { effect: 1 }',
      'P309',
      'weightSets.0.weights',
    ],
    [
      'bounds out of order',
      'low: 2000, mode: 5000',
      'low: 6000, mode: 5000',
      'P310',
      'performances.3.distribution.mode',
    ],
    [
      'a likelihood out of order',
      'low: 40, high: 60',
      'low: 60, high: 40',
      'P310',
      'scenarios.0.likelihood.high',
    ],
    ['an empty scale', 'low: 0, high: 80', 'low: 80, high: 80', 'P311', 'criteria.2.scale.high'],
    ['levels that fall', 'levels: [0, 1, 2, 3]', 'levels: [0, 1, 3, 2]', 'P311', 'criteria.1.scale.levels.3'],
    [
      'a performance outside its scale',
      'distribution: 60',
      'distribution: 90',
      'P312',
      'performances.8.distribution.value',
    ],
    ['probabilities', 'probability: 0.25', 'probability: 0.3', 'P313', 'performances.7.distribution.values'],
    [
      'a value too few',
      'values: [0, 0.5, 0.8, 1]',
      'values: [0, 0.5, 1]',
      'P314',
      'criteria.1.valueFunction.values',
    ],
    [
      'values for levels that are not there',
      'kind: piecewise, points: [[0, 1], [40, 0.3], [80, 0]]',
      'kind: anchored, values: [1, 0]',
      'P314',
      'criteria.2.valueFunction.kind',
    ],
    ['points that go back', '[40, 0.3]', '[-40, 0.3]', 'P314', 'criteria.2.valueFunction.points.1.0'],
    ['points that stop short', '[80, 0]', '[70, 0]', 'P314', 'criteria.2.valueFunction.points'],
    [
      'a scenario that leaves a factor open',
      'levels: { traffic: high }',
      'levels: {}',
      'P315',
      'scenarios.0.levels',
    ],
    [
      'a level above the highest',
      'portfolio: { boats: 2 }',
      'portfolio: { boats: 4 }',
      'P317',
      'alternatives.1.portfolio.boats',
    ],
    [
      'a relation to itself',
      'to: pier,\n      fromLevel: 2',
      'to: boats,\n      fromLevel: 2',
      'P318',
      'relations.0.to',
    ],
    ['a day that does not exist', 'date: 2026-04-30', 'date: 2026-04-31', 'P321', 'judgements.1.date'],
    ['a reading in an unknown band', 'band: green', 'band: blue', 'P302', 'signposts.0.band'],
    ['an adjustment to an unknown level', 'level: high', 'level: hihg', 'P302', 'adjustments.0.level'],
    [
      'an adjustment of an unknown alternative',
      'target: { kind: alternative, alternative: bridge }',
      'target: { kind: alternative, alternative: brigde }',
      'P302',
      'adjustments.0.target.alternative',
    ],
    [
      'an adjustment by an unknown mechanism',
      'target: { kind: alternative, alternative: bridge }',
      'target: { kind: mechanism, mechanism: decks }',
      'P302',
      'adjustments.0.target.mechanism',
    ],
    ['a step of an unknown body', 'body: council', 'body: counsel', 'P302', 'approvals.0.steps.0.body'],
    [
      'more seats than members',
      'seats: { harbour: 2 }',
      'seats: { harbour: 22 }',
      'P322',
      'approvals.0.steps.0.seats',
    ],
    [
      'seats where no heads are counted',
      'body: districts, rule: { kind: single } }',
      'body: districts, rule: { kind: single }, seats: { harbour: 1 } }',
      'P322',
      'approvals.0.steps.1.seats',
    ],
    [
      'a wish for an unknown option',
      'not: { option: charge } }, { option: strike }',
      'not: { option: charges } }, { option: strike }',
      'P302',
      'conflicts.0.conflictActors.1.statements.0.wants.any.0.not.option',
    ],
    [
      'a wish under an unknown mechanism',
      'under: [{ mechanism: deck }]',
      'under: [{ mechanism: desk }]',
      'P302',
      'conflicts.0.conflictActors.0.statements.0.under.0.mechanism',
    ],
    [
      'an unknown conflictActor',
      'actors: [council]',
      'actors: [mayor]',
      'P302',
      'conflicts.0.conflictActors.0.actors.0',
    ],
    ['an unknown start', 'start: []', 'start: [sail]', 'P302', 'conflicts.0.start.0'],
    [
      'a rung of an unknown option',
      'when: { option: strike }',
      'when: { option: strikes }',
      'P302',
      'conflicts.0.rungs.1.when.option',
    ],
    ['a key missing', '    direction: minimize\n', '', 'P202', 'criteria.2.direction'],
    ['an unknown kind', 'kind: pert', 'kind: prt', 'P204', 'performances.6.distribution.kind'],
    ['a negative weight', 'weight: 3', 'weight: -3', 'P205', 'groups.0.weight'],
    ['an infinite weight', 'weight: 3', 'weight: .inf', 'P112', 'groups.0.weight'],
    ['an id with capitals', 'id: ferry, family', 'id: Ferry, family', 'P206', 'alternatives.1.id'],
    ['a year that is a number', 'asOf: 2026-05-01', 'asOf: 2026', 'P201', 'asOf'],
    ['a reserved id', 'id: harbour, kind', 'id: constructor, kind', 'P108', 'actors.2.id'],
  ])('finds %s', (_, good, bad, code, path) => {
    const found = faultsOf(edited([good, bad]));
    expect(found).toContainEqual(expect.objectContaining({ code, path, severity: 'error' }));
  });

  it.each([
    ['a quota that cannot be reached', 'quota: 11', 'quota: 22', 'P316', 'actors.0.rule.quota'],
    ['such a quota inside a joined rule', 'quota: 4', 'quota: 6', 'P316', 'actors.1.rule.of.0.quota'],
    [
      'values that run the wrong way',
      'values: [0, 0.5, 0.8, 1]',
      'values: [1, 0.8, 0.5, 0]',
      'P314',
      'criteria.1.valueFunction.values',
    ],
    ['a gate that all pass', 'minimum: 1', 'minimum: 0', 'P319', 'gates.0.minimum'],
    [
      'a text that belongs to nothing',
      'alternative.today.name: Leave',
      'alternative.tody.name: Leave',
      'P320',
      'texts.en.alternative.tody.name',
    ],
  ])('warns of %s and reads on', (_, good, bad, code, path) => {
    const result = parseProblem(edited([good, bad]));
    expect(result).toMatchObject({ ok: true, warnings: [{ code, path, severity: 'warning' }] });
  });

  it('makes one fault of one slip', () => {
    expect(
      codesOf(edited(['alternative: bridge, criterion: cost', 'alternative: brigde, criterion: cost'])),
    ).toEqual(['P302']);
    expect(codesOf(edited(['cost: 2 }', 'cost: .nan }']))).toEqual(['P112']);
  });

  it('says once that an alternative or a criterion has no performance at all', () => {
    const { performances, ...rest } = crossing;
    const without = (key: 'alternative' | 'criterion', id: string) =>
      faultsOf({ ...rest, performances: performances.filter((performance) => performance[key] !== id) });
    expect(without('alternative', 'ferry')).toMatchObject([{ code: 'P306', path: 'alternatives.1' }]);
    expect(without('criterion', 'cost')).toMatchObject([{ code: 'P306', path: 'criteria.2' }]);
  });

  it('holds back what a broken text may itself have caused', () => {
    const found = faultsOf(
      edited(['id: ferry, family: boats', 'id: "ferry, family: boats'], ['main: pier', 'main: peer']),
    );
    expect(found.every(({ code }) => code === 'P101')).toBe(true);
    expect(found[0]).toMatchObject({ line: 42, column: 11 });
  });

  it('still says what stands before the break', () => {
    expect(codesOf(edited(['highestLevel: 3', 'highestLevel: many'], ['id: growth', 'id: "growth']))).toEqual(
      ['P201', 'P101'],
    );
  });

  it('takes unmet requirements, missing texts and unknown evidence for no faults', () => {
    const { texts, ...wordless } = crossing;
    expect(parseProblem(wordless)).toMatchObject({ ok: true, warnings: [] });
  });

  it('follows references to evidence where it is given', () => {
    const evidence = {
      schemaVersion: 1,
      asOf: '2026',
      items: [],
      sources: [],
      events: [],
      terms: [],
      seedClaims: [],
      estimativeScales: [],
    } as const;
    const result = parseProblem(crossingText, { evidence });
    expect(result.ok ? [] : result.faults.map(({ path }) => path)).toEqual([
      'relations.0.evidence.0',
      'scenarios.0.likelihood.scale',
    ]);
  });
});

describe('a problem at the edge', () => {
  const small = (alternatives: readonly string[], criteria: readonly string[]) => ({
    schemaVersion: 1,
    id: 'small',
    alternatives: alternatives.map((id) => ({ id })),
    criteria: criteria.map((id) => ({
      id,
      direction: 'maximize',
      unit: 'points',
      scale: { kind: 'natural', low: 0, high: 10 },
    })),
    performances: alternatives.flatMap((alternative) =>
      criteria.map((criterion) => ({ alternative, criterion, distribution: 5 })),
    ),
  });

  it('may have one alternative, one criterion, or alternatives that are all alike', () => {
    for (const problem of [small(['only'], ['only']), small(['one', 'two', 'three'], ['cost', 'speed'])])
      expect(parseProblem(problem)).toMatchObject({ ok: true, warnings: [] });
  });

  it('needs an alternative and a criterion', () => {
    expect(faultsOf(small([], [])).map(({ code, path }) => [code, path])).toEqual([
      ['P205', 'alternatives'],
      ['P205', 'criteria'],
    ]);
  });

  it('cannot weigh all its criteria 0', () => {
    const weightless = small(['a'], ['b', 'c']);
    const criteria = weightless.criteria.map((criterion) => ({ ...criterion, weight: 0 }));
    expect(codesOf({ ...weightless, criteria })).toEqual(['P308']);
  });

  it('keeps Ukrainian apostrophes and quotation marks', () => {
    const name = "П’ять об'єктів: «так»";
    const problem = { ...small(['a'], ['b']), texts: { uk: { 'alternative.a.name': name } } };
    expect(readProblem(JSON.stringify(problem)).texts?.uk?.['alternative.a.name']).toBe(name);
  });
});

describe('what is no problem file', () => {
  it.each([
    ['an empty text', '', 'P100'],
    ['spaces', ' \n\t\n', 'P100'],
    ['comments alone', '# nothing\n', 'P100'],
    ['a list', '- 1\n- 2\n', 'P110'],
    ['a JSON list', '[1, 2]', 'P110'],
    ['a sentence', 'hello', 'P110'],
    ['two documents', `${crossingText}\n---\nid: other\n`, 'P109'],
    ['10 MB', 'x'.repeat(10_000_000), 'P103'],
    ['5 MB of letters that take two bytes each', 'ї'.repeat(2_600_000), 'P103'],
    ['a newer version', 'schemaVersion: 2', 'P115'],
    ['JSON with a comma too many', '{"id": "a",}', 'P102'],
    ['deep brackets', '['.repeat(100_000), 'P104'],
    ['no data at all', undefined, 'P100'],
    ['null', null, 'P100'],
    ['a number', 3, 'P110'],
  ])('is refused: %s', (_, input, code) => {
    const result = parseProblem(input, input === '{"id": "a",}' ? { format: 'json' } : {});
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toContain(code);
  });

  it('is refused by the reader that throws, with every fault', () => {
    expect(() => readProblem('id: X', { file: 'x.yaml' })).toThrow(ProblemError);
    try {
      readProblem('schemaVersion: 1\nid: X', { file: 'x.yaml' });
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      expect(error instanceof ProblemError && error.faults.length).toBe(4);
      expect(String(error)).toMatch(/x\.yaml:2:5 error P206/);
    }
  });

  it('lists no more faults than its limit and counts the rest', () => {
    const alternatives = Array.from({ length: 30 }, () => ({ id: 'Same Id' }));
    const result = parseProblem({ schemaVersion: 1, id: 'a', alternatives }, { limits: { faults: 10 } });
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual([
      ...Array(10).fill('P206'),
      'P116',
    ]);
  });

  it('is told in a moment where one slip leaves a million cells empty', () => {
    const criterion = { direction: 'maximize', unit: 'x', scale: { kind: 'natural', low: 0, high: 1 } };
    const many = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const result = parseProblem({
      schemaVersion: 1,
      id: 'a',
      alternatives: many(2000, 'a').map((id) => ({ id })),
      criteria: many(1000, 'c').map((id) => ({ id, ...criterion })),
      performances: many(2000, 'a').map((alternative, i) => ({
        alternative,
        criterion: `c${i % 1000}`,
        distribution: 0,
      })),
    });
    const faults = result.ok ? [] : result.faults;
    expect(faults).toHaveLength(501);
    expect(faults.at(-1)).toMatchObject({
      code: 'P116',
      message: 'At least 9,500 more faults are not listed.',
    });
  });

  it('is refused where a scale is too long or too fine to be reckoned with', () => {
    const [criterion] = crossing.criteria;
    for (const [low, high] of [
      [-1e308, 1e308],
      [0, 1e101],
      [0, 5e-324],
    ]) {
      const criteria = [
        { ...criterion, scale: { kind: 'natural', low, high } },
        ...crossing.criteria.slice(1),
      ];
      expect(codesOf({ ...crossing, criteria })).toContain('P311');
    }
  });

  it('names only some of many criteria, and follows nothing in lists that are too long', () => {
    const criteria = Array.from({ length: 1000 }, (_, i) => ({ ...crossing.criteria[0], id: `c${i}` }));
    const [fault] = faultsOf({ ...crossing, criteria, performances: [] }).filter(
      ({ code }) => code === 'P306',
    );
    expect(fault?.hint).toMatch(/^State its performance on c0, c1, .*, c11, 988 more\.$/);
    expect(codesOf({ ...crossing, criteria: [...criteria, ...crossing.criteria] })).toEqual(['P205']);
  });

  it('lists errors before warnings where it cannot list all', () => {
    const texts = { en: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`nothing.${i}`, 'x'])) };
    const warned = parseProblem({ ...crossing, texts }, { limits: { faults: 10 } });
    expect(warned).toMatchObject({ ok: true, warnings: { length: 11 } });
    const gates = [{ ...crossing.gates[0], criterion: 'beauty' }];
    const refused = parseProblem({ ...crossing, texts, gates }, { limits: { faults: 1 } });
    expect(refused.ok ? [] : refused.faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['P302', 'error'],
      ['P116', 'warning'],
    ]);
  });

  it('may be a program’s objects, but no maps, functions or circles', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(codesOf(circle)).toEqual(['P104']);
    expect(codesOf({ ...crossing, criteria: new Map() })).toContain('P111');
    expect(codesOf({ ...crossing, asOf: () => '2026' })).toContain('P111');
    expect(codesOf(JSON.parse('{"__proto__": {"polluted": true}}'))).toContain('P108');
  });
});
