/** Moves the value of a place there, smaller ones left of it and larger ones right (Hoare's selection). */
export function select(work: Float64Array, from: number, to: number, place: number): void {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = middleOfThree(work[left]!, work[(left + right) >> 1]!, work[right]!);
    let i = left;
    let j = right;
    while (i <= j) {
      while (work[i]! < pivot) i++;
      while (work[j]! > pivot) j--;
      if (i <= j) {
        const swap = work[i]!;
        work[i] = work[j]!;
        work[j] = swap;
        i++;
        j--;
      }
    }
    if (place <= j) right = j;
    else if (place >= i) left = i;
    else return;
  }
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
