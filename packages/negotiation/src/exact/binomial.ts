/** List the binomial coefficients C(n, 0) … C(n, n) exactly. */
export function binomials(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k++) row.push((row[k - 1]! * BigInt(n - k + 1)) / BigInt(k));
  return row;
}

/** List 0! … n! exactly. */
export function factorials(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k++) row.push(row[k - 1]! * BigInt(k));
  return row;
}

/** Multiply two polynomials given by their coefficients from x⁰ up. */
export function product(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  const result = new Array<bigint>(a.length + b.length - 1).fill(0n);
  for (const [i, x] of a.entries()) {
    if (x === 0n) continue;
    for (const [j, y] of b.entries()) result[i + j]! += x * y;
  }
  return result;
}
