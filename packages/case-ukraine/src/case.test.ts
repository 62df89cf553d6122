import { type Case, portfolioFindings, textKeys } from '@steelyard/model';
import { readEvidence, readProblem } from '@steelyard/model/parse';
import { beforeAll, describe, expect, it } from 'vitest';
import unverified from '../data/unverified.json' with { type: 'json' };
import { loadUkraineCase } from './load-case.ts';

let ukraine: Case;
beforeAll(async () => {
  ukraine = await loadUkraineCase();
});

describe('the Ukraine case', () => {
  it('carries every record of the evidence base', () => {
    const { problem, evidence } = ukraine;
    const cells = new Set(problem.performances.map(({ judgement }) => judgement));
    expect({
      evidence: evidence?.items.length,
      sources: evidence?.sources.length,
      mechanisms: problem.mechanisms.length,
      relations: problem.relations.length,
      alternatives: problem.alternatives.length,
      groups: problem.groups.length,
      criteria: problem.criteria.length,
      records: cells.size,
      performances: problem.performances.length,
      weightSets: problem.weightSets.length,
      gates: problem.gates.length,
      actors: problem.actors.length,
      positions: problem.actors.reduce((sum, { positions }) => sum + Object.keys(positions).length, 0),
      factors: problem.factors.length,
      scenarios: problem.scenarios.length,
      adjustments: problem.adjustments.length,
      approvals: problem.approvals.length,
      approvalSteps: problem.approvals.flatMap(({ steps }) => steps).length,
      statements: problem.conflicts.flatMap(({ conflictActors }) =>
        conflictActors.flatMap((p) => p.statements),
      ).length,
      signposts: problem.signposts.length,
      triggers: problem.triggers.length,
      phases: problem.pathways.flatMap(({ phases }) => phases).length,
      tippingPoints: problem.tippingPoints.length,
      events: evidence?.events.length,
      terms: evidence?.terms.length,
      seedClaims: evidence?.seedClaims.length,
      estimativeScales: evidence?.estimativeScales.length,
      unverified: unverified.length,
    }).toEqual({
      evidence: 183,
      sources: 248,
      mechanisms: 22,
      relations: 23,
      alternatives: 10,
      groups: 10,
      criteria: 21,
      records: 100,
      performances: 210,
      weightSets: 4,
      gates: 1,
      actors: 17,
      positions: 170,
      factors: 3,
      scenarios: 6,
      adjustments: 62,
      approvals: 10,
      approvalSteps: 42,
      statements: 20,
      signposts: 21,
      triggers: 7,
      phases: 5,
      tippingPoints: 10,
      events: 52,
      terms: 47,
      seedClaims: 10,
      estimativeScales: 3,
      unverified: 33,
    });
  });

  it('passes the strict reading of the model, so every id inside the problem leads somewhere', () => {
    expect(readProblem(ukraine.problem)).toEqual(ukraine.problem);
    expect(readEvidence(ukraine.evidence)).toEqual(ukraine.evidence);
  });

  it('rests only on evidence that exists', () => {
    const known = new Set(ukraine.evidence?.items.map(({ id }) => id));
    const used = [...JSON.stringify(ukraine.problem).matchAll(/"(ev-[a-z0-9-]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  it('follows every evidence item, event, claim and scale to its sources', () => {
    const { items, sources, events, seedClaims, estimativeScales } = ukraine.evidence!;
    const sourceIds = new Set(sources.map(({ id }) => id));
    const itemIds = new Set(items.map(({ id }) => id));
    expect(items.flatMap((item) => item.sources).filter((id) => !sourceIds.has(id))).toEqual([]);
    expect(events.filter(({ evidence }) => !itemIds.has(evidence))).toEqual([]);
    expect(
      [...seedClaims, ...estimativeScales]
        .flatMap(({ evidence }) => evidence)
        .filter((id) => !itemIds.has(id)),
    ).toEqual([]);
  });

  it('says every text in both languages', () => {
    const { en, uk } = ukraine.texts;
    expect(Object.keys(uk!).sort()).toEqual(Object.keys(en!).sort());
    expect(Object.keys(en!).length).toBe(2029);
    const required = textKeys(ukraine.problem, ukraine.evidence);
    expect(required.filter((key) => !en![key])).toEqual([]);
    const empty = Object.entries({ ...en, ...uk }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('writes Ukrainian in Ukrainian letters', () => {
    const texts = Object.entries(ukraine.texts.uk!);
    const mixed = texts.filter(([, text]) => /[A-Za-z][А-Яа-яҐґЄєІіЇї]|[А-Яа-яҐґЄєІіЇї][A-Za-z]/.test(text));
    const russianOnly = texts.filter(([, text]) => /[ыэъёЫЭЪЁ]/.test(text));
    const asciiApostrophe = texts.filter(([, text]) => /[А-Яа-яҐґЄєІіЇї]'[А-Яа-яҐґЄєІіЇї]/.test(text));
    expect({ mixed, russianOnly, asciiApostrophe }).toEqual({
      mixed: [],
      russianOnly: [],
      asciiApostrophe: [],
    });
  });

  it('shows readers words and never ids', () => {
    const ids = /\b(opt|sig|trg|mech|rel|act|scn|fac|jdg|ev|src)-[a-z]/;
    const shown = Object.values(ukraine.texts).flatMap((texts) => Object.entries(texts));
    expect(shown.filter(([, text]) => ids.test(text))).toEqual([]);
  });

  it('uses no unverified statement', () => {
    const problemAndEvidence = JSON.stringify([ukraine.problem, ukraine.evidence]);
    const texts = new Set(Object.values(ukraine.texts.en!));
    expect(unverified.filter(({ id }) => problemAndEvidence.includes(`"${id}"`))).toEqual([]);
    expect(unverified.filter(({ statement }) => texts.has(statement))).toEqual([]);
    expect(unverified.every(({ useInCase }) => !useInCase)).toBe(true);
  });

  it('gives every judgement an author, a date and a reason', () => {
    const authors = new Set(ukraine.problem.authors.map(({ id }) => id));
    for (const { id, author, date } of ukraine.problem.judgements) {
      expect(authors.has(author), id).toBe(true);
      expect(date, id).toMatch(/^2026-11-2[24]$/);
      expect(ukraine.texts.en![`judgement.${id}.reason`], id).toBeTruthy();
    }
  });

  it('gives everybody who can stop an option a step or a seat on the way to it', () => {
    const deciding = new Map(
      ukraine.problem.approvals.map(({ alternative, steps }) => [
        alternative,
        new Set(steps.flatMap(({ body, seats }) => [body, ...Object.keys(seats)])),
      ]),
    );
    const left = ukraine.problem.actors.flatMap(({ id, vetoOver }) =>
      vetoOver.filter((alternative) => !deciding.get(alternative)?.has(id)).map((option) => [id, option]),
    );
    expect(left).toEqual([]);
    expect([...deciding].filter(([, bodies]) => bodies.size === 0).map(([option]) => option)).toEqual([
      'opt-baseline',
    ]);
  });

  it('gives each of its judgements on approvals and wishes a doubt', () => {
    const { approvals, conflicts, positionReading } = ukraine.problem;
    const judged = [
      ...approvals,
      ...conflicts,
      ...conflicts.flatMap(({ conflictActors }) => conflictActors.flatMap(({ statements }) => statements)),
      positionReading!,
    ];
    const doubts = { en: 'Strongest doubt:', uk: 'Найсильніший сумнів:' };
    for (const { judgement } of judged)
      for (const [language, words] of Object.entries(doubts))
        expect(ukraine.texts[language]![`judgement.${judgement}.reason`], judgement).toContain(words);
  });

  it('shows the five options with real gaps in their requirements, and no exclusion', () => {
    const findings = portfolioFindings(ukraine.problem);
    const gaps = findings
      .filter(({ type }) => type === 'requires')
      .map(({ alternative, relation }) => [alternative, relation]);
    expect(gaps).toEqual([
      ['opt-baseline', 'rel-14'],
      ['opt-us-treaty', 'rel-05'],
      ['opt-europe', 'rel-02'],
      ['opt-fortress', 'rel-14'],
      ['opt-eu-regional', 'rel-14'],
    ]);
    expect(findings.filter(({ type }) => type === 'excludes')).toEqual([]);
  });
});
