/** Groups places by what they have in common, in order of first appearance. */
export function groupPlaces<K>(keys: readonly K[]): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const [place, key] of keys.entries()) {
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}
