import type { Criterion, Scale, ValueFunction } from '../../problem/criterion.ts';
import { type Bounds, scaleBounds } from '../../problem/distribution.ts';
import type { ProblemDraft } from '../problem-draft.ts';
import type { Path, UnplacedFault } from '../read/source.ts';
import type { UnplacedFaults } from './checking.ts';

/** Finds scales that are empty or out of order, value functions that do not fit, and gates beyond the scale. */
export function* checkScales(draft: ProblemDraft): UnplacedFaults {
  for (const { path, item } of draft.criteria) {
    if (item.scale === undefined) continue;
    const broken = scaleFault(item.scale, [...path, 'scale']);
    if (broken !== undefined) yield broken;
    else if (item.valueFunction !== undefined)
      yield* valueFunctionFaults(item.valueFunction, item.scale, item.direction, [...path, 'valueFunction']);
  }
  yield* gateFaults(draft);
}

function scaleFault(scale: Scale, path: Path): UnplacedFault | undefined {
  return orderFault(scale, path) ?? sizeFault(scaleBounds(scale), path);
}

/** Beyond these, squares and shares of the scale are no numbers any more. */
const farthest = 1e100;
const finest = 1e-100;

function sizeFault({ low, high }: Bounds, path: Path): UnplacedFault | undefined {
  if (Math.max(-low, high) <= farthest && high - low >= finest) return undefined;
  return {
    code: 'P311',
    path,
    message: `The scale runs from ${low} to ${high}, which is too ${high - low < finest ? 'fine' : 'long'} to be reckoned with.`,
    hint: 'Choose a unit that gives numbers of everyday size.',
  };
}

function orderFault(scale: Scale, path: Path): UnplacedFault | undefined {
  if (scale.kind === 'natural') {
    if (scale.low < scale.high) return undefined;
    return {
      code: 'P311',
      path: [...path, 'high'],
      message: `The scale runs from ${scale.low} to ${scale.high}, so no two performances on it could differ.`,
      hint: 'Give low and high as numbers; whether more is better is said by direction.',
    };
  }
  const falling = scale.levels.findIndex((level, i) => i > 0 && level <= scale.levels[i - 1]!);
  if (falling === -1) return undefined;
  return {
    code: 'P311',
    path: [...path, 'levels', falling],
    message: `The level ${scale.levels[falling]} does not rise above ${scale.levels[falling - 1]} before it.`,
    hint: 'List the levels from the lowest up.',
  };
}

/** Tells whether a criterion's scale can be used. */
export const isSound = (scale: Scale): boolean => scaleFault(scale, []) === undefined;

function* valueFunctionFaults(
  valueFunction: ValueFunction,
  scale: Scale,
  direction: Criterion['direction'] | undefined,
  path: Path,
): UnplacedFaults {
  switch (valueFunction.kind) {
    case 'linear':
    case 'exponential':
      return;
    case 'anchored':
      if (scale.kind !== 'anchored')
        yield {
          code: 'P314',
          path: [...path, 'kind'],
          message: 'An anchored value function gives a value to each level, but the scale has no levels.',
          hint: 'Use a piecewise function, or an anchored scale.',
        };
      else if (valueFunction.values.length !== scale.levels.length)
        yield {
          code: 'P314',
          path: [...path, 'values'],
          message: `There are ${valueFunction.values.length} values for ${scale.levels.length} levels.`,
          hint: 'Give each level one value.',
        };
      else yield* wrongWay(valueFunction.values, direction, [...path, 'values']);
      return;
    case 'piecewise':
      yield* piecewiseFaults(valueFunction.points, scaleBounds(scale), [...path, 'points']);
      yield* wrongWay(
        valueFunction.points.map(([, value]) => value),
        direction,
        [...path, 'points'],
      );
  }
}

function* piecewiseFaults(
  points: readonly (readonly [number, number])[],
  { low, high }: Bounds,
  path: Path,
): UnplacedFaults {
  const falling = points.findIndex(([performance], i) => i > 0 && performance <= points[i - 1]![0]);
  if (falling !== -1) {
    yield {
      code: 'P314',
      path: [...path, falling, 0],
      message: `The point at ${points[falling]![0]} does not lie beyond the one before it, at ${points[falling - 1]![0]}.`,
      hint: 'List the points from the lowest performance up.',
    };
    return;
  }
  const first = points[0]![0];
  const last = points.at(-1)![0];
  if (first > low || last < high)
    yield {
      code: 'P314',
      path,
      message: `The points run from ${first} to ${last}, but the scale from ${low} to ${high}, so some performances would have no value.`,
      hint: 'Add a point at each end of the scale.',
    };
}

/** Warns where the worst end of a criterion is worth most. */
function* wrongWay(
  values: readonly number[],
  direction: Criterion['direction'] | undefined,
  path: Path,
): UnplacedFaults {
  const rise = values.at(-1)! - values[0]!;
  if (direction === undefined || (direction === 'maximize' ? rise >= 0 : rise <= 0)) return;
  yield {
    code: 'P314',
    severity: 'warning',
    path,
    message: `The criterion is to be ${direction}d, but the value function ${rise > 0 ? 'rises' : 'falls'} with performance.`,
    hint: 'Check the direction, or turn the values round.',
  };
}

function* gateFaults({ gates, criteria }: ProblemDraft): UnplacedFaults {
  const scales = new Map(criteria.map(({ item }) => [item.id, item.scale]));
  for (const { path, item } of gates) {
    const scale = scales.get(item.criterion);
    if (scale === undefined || item.minimum === undefined || !isSound(scale)) continue;
    const { low, high } = scaleBounds(scale);
    if (item.minimum > high || item.minimum <= low)
      yield {
        code: 'P319',
        severity: 'warning',
        path: [...path, 'minimum'],
        message: `The scale runs from ${low} to ${high}, so ${item.minimum > high ? 'no' : 'every'} alternative passes this gate.`,
      };
  }
}
