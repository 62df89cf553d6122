const lowest = -1074;
const highest = 1023;

const powers: Float64Array = /* @__PURE__ */ (() => {
  const table = new Float64Array(highest - lowest + 1);
  let power = 1;
  for (let exponent = 0; exponent <= highest; exponent++) {
    table[exponent - lowest] = power;
    power *= 2;
  }
  power = 1;
  for (let exponent = 0; exponent >= lowest; exponent--) {
    table[exponent - lowest] = power;
    power /= 2;
  }
  return table;
})();

/** Get 2 to a whole power, exactly; 0 below the smallest double and Infinity above the largest. */
export function powerOfTwo(exponent: number): number {
  if (exponent < lowest) return 0;
  return powers[exponent - lowest] ?? Infinity;
}
