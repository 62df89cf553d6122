import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Limits } from '../limits.ts';
import {
  duplicateKey,
  notFinite,
  type Path,
  reservedKey,
  reservedNames,
  tooDeep,
  tooMany,
  type UnplacedFault,
} from './source.ts';

/**
 * Takes plain data out of YAML nodes, in the order of the text.
 *
 * Holds what it has seen: anchors, and how many values were taken out.
 */
export class PlainData {
  readonly faults: UnplacedFault[] = [];
  readonly #limits: Limits;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  #values = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  #note(fault: UnplacedFault): void {
    if (this.faults.length <= this.#limits.faults) this.faults.push(fault);
  }

  read(node: unknown, path: Path = []): unknown {
    this.#values += 1;
    if (this.#values > this.#limits.values)
      throw tooMany(this.#limits.values, path.slice(0, 3), startOf(node));
    if (path.length > this.#limits.depth) throw tooDeep(this.#limits.depth, path.slice(0, 3), startOf(node));
    if (isAlias(node)) return this.#readAlias(node, path);
    if (isNode(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#readScalar(node, path);
    if (isSeq(node)) return node.items.map((item, i) => this.read(item, [...path, i]));
    if (isMap(node)) return this.#readMap(node, path);
    return null;
  }

  #readAlias(alias: Alias, path: Path): unknown {
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#note({
        code: 'P101',
        path,
        message: `No anchor above is called ${alias.source}.`,
        hint: 'Put the text in quotes if it begins with an asterisk.',
      });
      return null;
    }
    this.#targets.set(alias, target);
    return this.read(target, path);
  }

  #readScalar({ value, source }: Scalar, path: Path): unknown {
    if (typeof value === 'number' && !Number.isFinite(value))
      this.#note(notFinite(path, source ?? String(value)));
    return value;
  }

  #readMap(map: YAMLMap, path: Path): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const at = startOf(key);
      const place = at === undefined ? {} : { offset: at };
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name !== 'string') {
        this.#note({
          code: 'P113',
          path,
          ...place,
          message: 'A key here is no text.',
          hint: 'Give each value a name before its colon.',
        });
      } else if (reservedNames.has(name)) this.#note({ ...reservedKey(path, name), ...place });
      else if (Object.hasOwn(members, name)) this.#note({ ...duplicateKey(path, name), ...place });
      else members[name] = this.read(value, [...path, name]);
    }
    return members;
  }

  /** The offset of a path's value or key, or of the nearest thing around it that is there. */
  locate(contents: unknown, path: Path, atKey: boolean): number {
    let node = contents;
    let offset = startOf(node) ?? 0;
    for (const [i, key] of path.entries()) {
      const container = isAlias(node) ? this.#targets.get(node) : node;
      if (isSeq(container) && typeof key === 'number' && key in container.items) node = container.items[key];
      else {
        const pair = isMap(container) ? pairOf(container, key) : undefined;
        if (pair === undefined) break;
        node = pair.value;
        offset = startOf(pair.key) ?? offset;
        if (atKey && i === path.length - 1) return offset;
      }
      offset = startOf(node) ?? offset;
    }
    return offset;
  }
}

const pairOf = (map: YAMLMap, name: string | number) =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
