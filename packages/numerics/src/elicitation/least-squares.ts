/** Where a sum of squares has its smallest value near the start. */
export interface LeastSquares {
  readonly parameters: readonly [number, number];
  readonly sumOfSquares: number;
}

/**
 * Minimize a sum of squared residuals over two parameters (Levenberg–Marquardt with numerical slopes).
 *
 * @see Marquardt (1963) [marquardt1963]
 */
export function fitTwoParameters(
  residuals: (a: number, b: number) => readonly number[],
  start: readonly [number, number],
): LeastSquares {
  let [a, b] = start;
  let best = squares(residuals(a, b));
  let damping = 1e-3;
  for (let step = 0; step < 500 && damping < 1e12; step++) {
    const now = residuals(a, b);
    const alongA = slopes(residuals, a, b, 1, 0);
    const alongB = slopes(residuals, a, b, 0, 1);
    const aa = dot(alongA, alongA);
    const bb = dot(alongB, alongB);
    const ab = dot(alongA, alongB);
    const ga = dot(alongA, now);
    const gb = dot(alongB, now);
    const da = aa * (1 + damping);
    const db = bb * (1 + damping);
    const determinant = da * db - ab * ab;
    if (!(determinant > 0)) break;
    const moveA = (ab * gb - db * ga) / determinant;
    const moveB = (ab * ga - da * gb) / determinant;
    const next = squares(residuals(a + moveA, b + moveB));
    if (next <= best) {
      a += moveA;
      b += moveB;
      const done = Math.abs(moveA) + Math.abs(moveB) <= 1e-14 * (1 + Math.abs(a) + Math.abs(b));
      best = next;
      damping = Math.max(damping / 10, 1e-14);
      if (done) break;
    } else damping *= 10;
  }
  return { parameters: [a, b], sumOfSquares: best };
}

function slopes(
  residuals: (a: number, b: number) => readonly number[],
  a: number,
  b: number,
  da: 0 | 1,
  db: 0 | 1,
): number[] {
  const h = 1e-5 * Math.max(1, Math.abs(da ? a : b));
  const ahead = residuals(a + h * da, b + h * db);
  const behind = residuals(a - h * da, b - h * db);
  return ahead.map((value, k) => (value - behind[k]!) / (2 * h));
}

const dot = (x: readonly number[], y: readonly number[]) =>
  x.reduce((total, value, k) => total + value * y[k]!, 0);

const squares = (values: readonly number[]) => {
  const total = dot(values, values);
  return Number.isFinite(total) ? total : Infinity;
};
