import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundle.ts';

/** How much of one kind of file may be loaded, and why that much. */
export interface SizeLimit {
  readonly kind: string;
  /** Which file names are of this kind. The first kind that matches a file takes it. */
  readonly files: string;
  /** Sum of the files' gzip sizes in KB (1000 bytes). */
  readonly limitKb: number;
  readonly because: string;
}

/** Sums the gzip sizes of the files by kind, and says which kinds are over their limit. */
export function overweight(
  files: ReadonlyMap<string, Uint8Array>,
  limits: readonly SizeLimit[],
): { readonly lines: readonly string[]; readonly faults: readonly string[] } {
  const names = [...files.keys()];
  const kindOf = (name: string) => limits.find((limit) => new RegExp(limit.files).test(basename(name)));
  const weighed = limits.map((limit) => {
    const own = names.filter((name) => kindOf(name) === limit);
    const kb = kilobytes(new Map(own.map((name) => [name, files.get(name)!])));
    const line = `${limit.kind}: ${kb.toFixed(1)} of ${limit.limitKb} KB`;
    return { line, fault: kb > limit.limitKb ? `${line} (${limit.because}): ${own.join(', ')}` : undefined };
  });
  const unknown = names.filter((name) => !kindOf(name)).map((name) => `${name} is of no kind in sizes.json`);
  return {
    lines: weighed.map(({ line }) => line),
    faults: [...weighed.flatMap(({ fault }) => fault ?? []), ...unknown],
  };
}

/** How much an application may load that uses exports of a package, and why that much. */
export interface BundleLimit {
  /** Its folder. */
  readonly package: string;
  /** All exports together, or each by itself. */
  readonly exports: 'all' | 'each';
  /** Sum of the gzip sizes in KB of what loads with the page. */
  readonly limitKb: number;
  /** The same for what loads only when it is called for. */
  readonly laterKb: number;
  readonly because: string;
  /** Exports that are not weighed by themselves, each with its reason. */
  readonly except?: Readonly<Record<string, string>>;
}

/** Says which part of a bundle is over its limit. */
export function overweightBundle(
  name: string,
  { first, later }: Bundle,
  limit: BundleLimit,
): readonly string[] {
  return [
    { part: 'at once', kb: kilobytes(first), limitKb: limit.limitKb },
    { part: 'later', kb: kilobytes(later), limitKb: limit.laterKb },
  ]
    .filter(({ kb, limitKb }) => kb > limitKb)
    .map(
      ({ part, kb, limitKb }) =>
        `${limit.package}, ${name === '*' ? 'all exports' : name}, loads ${kb.toFixed(1)} of ${limitKb} KB ${part} (${limit.because})`,
    );
}

/** The sum of the files' gzip sizes in KB (1000 bytes). */
export function kilobytes(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000;
}
