import { fillDistribution } from '@steelyard/numerics';
import type { ColumnSpace, ValueLine } from './kernel.ts';

/** Makes a column of values that plain loops add up. */
export function plainColumnSpace(count: number): ColumnSpace {
  const draws = new Float64Array(count);
  const column = new Float64Array(count);
  return {
    draws,
    column,
    clear: () => column.fill(0),
    drawTriangular: (triangle, stream, from) => {
      fillDistribution(draws, { kind: 'triangular', ...triangle }, stream, from);
    },
    addLine: (line) => addLine(column, draws, line),
  };
}

function addLine(column: Float64Array, draws: Float64Array, { low, high, atLow, slope }: ValueLine): void {
  for (let i = 0; i < column.length; i++) {
    const draw = draws[i]!;
    const x = draw < low ? low : draw > high ? high : draw;
    column[i]! += atLow + slope * (x - low);
  }
}
