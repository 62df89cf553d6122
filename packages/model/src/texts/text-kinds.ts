import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Problem } from '../problem/problem.ts';

/** A kind of thing that has texts, such as `mechanism`, whose keys begin `mechanism.<id>`. */
export interface TextKind {
  readonly kind: string;
  readonly records: readonly TextRecord[];
  /** Ends of keys that a record may have besides; `*` stands for a number from 1. */
  readonly optional: readonly string[];
}

/** One thing that has texts. */
export interface TextRecord {
  readonly id: string;
  /** Ends of the keys that it needs: `name` for `mechanism.<id>.name`; empty where the id ends the key. */
  readonly required: readonly string[];
}

/** Lists everything in a problem that has texts, in the order of the problem. */
export function problemTextKinds(problem: Problem): readonly TextKind[] {
  const conflictActors = problem.conflicts.flatMap((conflict) => conflict.conflictActors);
  return [
    kind('author', withEnds(problem.authors, 'name')),
    kind('judgement', withEnds(problem.judgements, 'reason')),
    kind(
      'mechanism',
      problem.mechanisms.map(({ id, highestLevel }) => ({
        id,
        required: ['name', 'definition', ...numbers(0, highestLevel).map((level) => `level.${level}`)],
      })),
      ['approval', 'provider.*'],
    ),
    kind('mechanismFamily', named(problem.mechanisms.map(({ family }) => family))),
    kind('relation', withEnds(problem.relations, 'reason')),
    kind('alternative', withEnds(problem.alternatives, 'name', 'summary'), [
      'shortName',
      'proposedBy',
      'status',
      'argumentFor',
      'argumentAgainst',
      'precondition.*',
      'approval.*',
    ]),
    kind('family', named(problem.alternatives.flatMap(({ family }) => family ?? []))),
    kind(
      'criterion',
      [...withEnds(problem.groups, 'name'), ...problem.criteria.map(criterionRecord)],
      ['question', 'attribute', 'unit', 'scaleUnit'],
    ),
    kind('weightSet', withEnds(problem.weightSets, 'name')),
    kind('gate', withEnds(problem.gates), ['name']),
    kind('actor', problem.actors.map(actorRecord), ['decisionRule', 'note']),
    kind('actorKind', named(problem.actors.map((actor) => actor.kind))),
    kind(
      'approvalStep',
      withEnds(
        problem.approvals.flatMap(({ steps }) => steps),
        'name',
      ),
      ['note'],
    ),
    kind('conflict', withEnds(problem.conflicts, 'name'), ['summary']),
    kind('conflictActor', withEnds(conflictActors, 'name')),
    kind(
      'conflictOption',
      withEnds(
        conflictActors.flatMap(({ options }) => options),
        'name',
      ),
    ),
    kind('statement', withEnds(conflictActors.flatMap(({ statements }) => statements))),
    kind(
      'rung',
      withEnds(
        problem.conflicts.flatMap(({ rungs }) => rungs),
        'name',
        'meaning',
      ),
    ),
    kind(
      'factor',
      problem.factors.map(({ id, levels }) => ({
        id,
        required: ['name', ...levels.map((level) => `level.${level}`)],
      })),
    ),
    kind('scenario', withEnds(problem.scenarios, 'name'), ['narrative']),
    kind('fit', bare(problem.scenarios.flatMap(({ fit }) => Object.values(fit)))),
    kind(
      'signpost',
      problem.signposts.map(({ id, bands, readOn }) => ({
        id,
        required: [
          'name',
          ...bands.map((band) => `band.${band}`),
          ...(readOn === undefined ? [] : ['lastReading']),
        ],
      })),
      ['indicator', 'lastReading'],
    ),
    kind('trigger', withEnds(problem.triggers, 'when', 'then')),
    kind('pathway', withEnds(problem.pathways), ['name']),
    kind(
      'phase',
      withEnds(
        problem.pathways.flatMap(({ phases }) => phases),
        'name',
      ),
      ['exitWhen'],
    ),
    kind('tippingPoint', bare(problem.tippingPoints.map(({ alternative }) => alternative))),
  ];
}

/** Lists everything in a record of evidence that has texts. */
export function evidenceTextKinds(evidence: EvidenceRecord): readonly TextKind[] {
  return [
    kind(
      'evidence',
      evidence.items.map(({ id, figures }) => ({
        id,
        required: ['statement', ...figures.map((_, i) => `figure.${i + 1}.unit`)],
      })),
      ['note', 'figure.*.label'],
    ),
    kind('topic', named(evidence.items.map(({ topic }) => topic))),
    kind(
      'source',
      evidence.sources.map(({ id, title }) => ({ id, required: title === undefined ? ['description'] : [] })),
      ['description'],
    ),
    kind('sourceKind', named(evidence.sources.map(({ custom }) => custom.kind))),
    kind('event', bare(evidence.events.map(({ id }) => id))),
    kind('term', withEnds(evidence.terms, 'name', 'definition')),
    kind('seedClaim', withEnds(evidence.seedClaims, 'claim', 'verdict'), ['note']),
    kind(
      'estimative',
      [
        ...evidence.estimativeScales.map(({ id, terms }) => ({
          id,
          required: ['name', ...terms.map((_, i) => `term.${i + 1}`)],
        })),
        { id: 'note', required: [] },
      ],
      ['', 'verification', 'term.*.alternative'],
    ),
    kind('confidence', withEnds(['low', 'moderate', 'high'].map((id) => ({ id }))), ['rule']),
  ];
}

/** Kinds of which only a record of evidence can say whether a text belongs to something. */
export const evidenceKindNames: readonly string[] = [
  'evidence',
  'topic',
  'source',
  'sourceKind',
  'event',
  'term',
  'seedClaim',
  'estimative',
  'confidence',
];

const kind = (name: string, records: readonly TextRecord[], optional: readonly string[] = []): TextKind => ({
  kind: name,
  records,
  optional,
});

const withEnds = (things: readonly { readonly id: string }[], ...required: readonly string[]): TextRecord[] =>
  things.map(({ id }) => ({ id, required }));

const named = (ids: readonly string[]) => withEnds(distinct(ids), 'name');

const bare = (ids: readonly string[]) => withEnds(distinct(ids), '');

const distinct = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id }));

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function criterionRecord({ id, scale }: Problem['criteria'][number]): TextRecord {
  const anchors = scale.kind === 'anchored' ? scale.levels.map((level) => `anchor.${level}`) : [];
  return { id, required: ['name', ...anchors] };
}

function actorRecord({ id, texts }: Problem['actors'][number]): TextRecord {
  const listed = (name: string, count: number) => numbers(1, count).map((n) => `${name}.${n}`);
  return {
    id,
    required: [
      'name',
      ...listed('interest', texts.interests),
      ...listed('constraint', texts.constraints),
      ...listed('redLine', texts.redLines),
      ...listed('leverage', texts.leverage),
    ],
  };
}
