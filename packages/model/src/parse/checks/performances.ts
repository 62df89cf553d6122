import type { Scale } from '../../problem/criterion.ts';
import { type Bounds, scaleBounds } from '../../problem/distribution.ts';
import type { Distribution } from '../../problem/performance.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path } from '../read/source.ts';
import { suggest } from '../suggest.ts';
import { idsOf, ordered, type UnplacedFaults } from './checking.ts';
import { isSound } from './scales.ts';

/** Finds cells that are empty or filled twice, and distributions that cannot be or lie outside their scale. */
export function* checkPerformances(draft: ProblemDraft): UnplacedFaults {
  yield* cellFaults(draft);
  const scales = new Map(draft.criteria.map(({ item }) => [item.id, item.scale]));
  for (const { path, item } of draft.performances) {
    const at: Path = [...path, 'distribution'];
    if (item.distribution === undefined) continue;
    yield* distributionFaults(item.distribution, at);
    const scale = scales.get(item.criterion);
    if (scale !== undefined && isSound(scale))
      yield* outsideScale(item.distribution, scale, item.criterion!, at);
  }
}

function* cellFaults(draft: ProblemDraft): UnplacedFaults {
  const alternatives = idsOf(draft.alternatives);
  const criteria = idsOf(draft.criteria);
  const rows = new Map<string, Map<string, Path>>([...alternatives].map((id) => [id, new Map()]));
  const alternativeMeant = meaningIn(alternatives);
  const criterionMeant = meaningIn(criteria);
  for (const { path, item } of draft.performances) {
    if (item.alternative === undefined || item.criterion === undefined) return; // no telling which cell it fills
    const row = rows.get(alternativeMeant(item.alternative));
    const criterion = criterionMeant(item.criterion);
    const first = row?.get(criterion);
    if (first === undefined) row?.set(criterion, path);
    else
      yield {
        code: 'P307',
        path,
        message: `${item.alternative} has a performance on ${item.criterion} already (${first.join('.')}), so one of the two would be lost without a word.`,
        hint: 'Keep one of them.',
      };
  }
  yield* gaps(draft, rows, criteria);
}

/** Finds the id that a misspelt one stands for, so that one slip is one fault. */
function meaningIn(known: ReadonlySet<string>): (id: string) => string {
  const meanings = new Map([...known].map((id) => [id, id]));
  return (id) => {
    const guesses = meanings.size - known.size;
    const meaning = meanings.get(id) ?? (guesses < mostGuesses ? suggest(id, known) : undefined) ?? id;
    meanings.set(id, meaning);
    return meaning;
  };
}

/** Beyond so many misspelt ids it is not slips any more. */
const mostGuesses = 100;

type Rows = ReadonlyMap<string, ReadonlyMap<string, Path>>;

/** An alternative or a criterion without any performance is one fault, not one for each cell. */
function* gaps(
  { alternatives, criteria }: ProblemDraft,
  rows: Rows,
  allCriteria: ReadonlySet<string>,
): UnplacedFaults {
  const hint = `State its performance on ${someOf([...allCriteria])}.`;
  const begun = alternatives.filter(({ item }) => item.id !== undefined && rows.get(item.id)!.size > 0);
  for (const { path, item } of alternatives)
    if (item.id !== undefined && rows.get(item.id)!.size === 0 && allCriteria.size > 0)
      yield {
        code: 'P306',
        path,
        message: `${item.id} has no performance on any criterion, so it cannot be compared.`,
        hint,
      };
  for (const { path, item } of criteria) {
    if (item.id === undefined) continue;
    const open = begun.filter((alternative) => !rows.get(alternative.item.id!)!.has(item.id!));
    if (open.length === begun.length && open.length > 1)
      yield {
        code: 'P306',
        path,
        message: `No alternative has a performance on ${item.id}, so it cannot be compared on it.`,
        hint: 'State them, or drop the criterion.',
      };
    else
      for (const alternative of open)
        yield {
          code: 'P306',
          path: alternative.path,
          message: `${alternative.item.id} has no performance on ${item.id}.`,
          hint: 'No method can score an alternative with a gap: state it, with as wide a range as need be.',
        };
  }
}

/** The first dozen names, and how many there are beyond. */
function someOf(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const mostNames = 12;

/** How far probabilities may miss 1 by rounding. */
const roundingTolerance = 1e-6;

function* distributionFaults(distribution: Distribution, path: Path): UnplacedFaults {
  switch (distribution.kind) {
    case 'exact':
    case 'normal':
      return;
    case 'interval':
      yield* ordered(
        [
          ['low', distribution.low],
          ['high', distribution.high],
        ],
        path,
      );
      return;
    case 'triangular':
    case 'pert':
      yield* ordered(
        [
          ['low', distribution.low],
          ['mode', distribution.mode],
          ['high', distribution.high],
        ],
        path,
      );
      return;
    case 'discrete': {
      const sum = distribution.values.reduce((total, { probability }) => total + probability, 0);
      if (Math.abs(sum - 1) > roundingTolerance)
        yield {
          code: 'P313',
          path: [...path, 'values'],
          message: `The probabilities sum to ${Number(sum.toPrecision(12))}, not to 1.`,
          hint: 'One value must come about, and only one.',
        };
    }
  }
}

function* outsideScale(
  distribution: Distribution,
  scale: Scale,
  criterion: string,
  path: Path,
): UnplacedFaults {
  const bounds = scaleBounds(scale);
  for (const [part, value] of statedValues(distribution))
    if (value < bounds.low || value > bounds.high)
      yield outside(value, bounds, criterion, [...path, ...part]);
}

const outside = (value: number, { low, high }: Bounds, criterion: string, path: Path) =>
  ({
    code: 'P312',
    path,
    message: `${value} lies outside the scale of ${criterion}, which runs from ${low} to ${high}.`,
    hint: 'Correct it, or widen the scale.',
  }) as const;

/** Every number of a distribution that is a performance, with its place. */
function statedValues(distribution: Distribution): readonly (readonly [Path, number])[] {
  switch (distribution.kind) {
    case 'exact':
      return [[['value'], distribution.value]];
    case 'interval':
      return [
        [['low'], distribution.low],
        [['high'], distribution.high],
      ];
    case 'triangular':
    case 'pert':
      return [
        [['low'], distribution.low],
        [['mode'], distribution.mode],
        [['high'], distribution.high],
      ];
    case 'normal':
      return [[['mean'], distribution.mean]];
    case 'discrete':
      return distribution.values.map(({ value }, i) => [['values', i, 'value'], value] as const);
  }
}
