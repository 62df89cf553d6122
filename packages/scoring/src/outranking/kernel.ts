/**
 * Find the kernel of a graph after taking the nodes of each cycle as one.
 *
 * No node of the kernel points at another outside its cycle, and some node of it points at every node outside.
 *
 * @param arcs - Whether the row's node points at the column's.
 * @returns Nodes in rising order.
 */
export function kernelOf(arcs: readonly (readonly boolean[])[]): readonly number[] {
  const reach = reachability(arcs);
  const nodes = [...arcs.keys()];
  const groupOf = nodes.map((a) => nodes.find((b) => a === b || (reach[a]![b]! && reach[b]![a]!))!);
  const groups = [...new Set(groupOf)];
  const pointsAt = (from: number, to: number) =>
    nodes.some((a) => groupOf[a] === from && nodes.some((b) => groupOf[b] === to && arcs[a]![b]!));
  const chosen = new Map<number, boolean>();
  const isChosen = (group: number): boolean => {
    const known = chosen.get(group);
    if (known !== undefined) return known;
    const result = !groups.some((other) => other !== group && pointsAt(other, group) && isChosen(other));
    chosen.set(group, result);
    return result;
  };
  return nodes.filter((a) => isChosen(groupOf[a]!));
}

/** Closes a relation under steps (Warshall's method). */
function reachability(arcs: readonly (readonly boolean[])[]): boolean[][] {
  const reach = arcs.map((row) => [...row]);
  for (const via of arcs.keys())
    for (const row of reach) if (row[via]) for (const b of arcs.keys()) if (reach[via]![b]) row[b] = true;
  return reach;
}
