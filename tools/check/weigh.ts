import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

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
    const kb = own.reduce((sum, name) => sum + gzipSync(files.get(name)!).length, 0) / 1000;
    const line = `${limit.kind}: ${kb.toFixed(1)} of ${limit.limitKb} KB`;
    return { line, fault: kb > limit.limitKb ? `${line} (${limit.because}): ${own.join(', ')}` : undefined };
  });
  const unknown = names.filter((name) => !kindOf(name)).map((name) => `${name} is of no kind in sizes.json`);
  return {
    lines: weighed.map(({ line }) => line),
    faults: [...weighed.flatMap(({ fault }) => fault ?? []), ...unknown],
  };
}
