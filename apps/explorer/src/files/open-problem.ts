import type { Problem } from '@steelyard/model';
import type { Fault } from '@steelyard/model/parse';

/** The part of a file that opening it needs. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What came of opening a file. */
export type Opened =
  | { readonly kind: 'problem'; readonly problem: Problem; readonly warnings: readonly Fault[] }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'tooBig' | 'unreadable' };

/** The largest file that is read, in megabytes. */
export const mostMegabytes = 5;

/** Open a problem file; the parser is loaded only now. Nothing leaves the device. */
export async function openProblem(file: ReadableFile): Promise<Opened> {
  if (file.size > mostMegabytes * 1_000_000) return { kind: 'tooBig' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  if (text.includes('\u0000') || text.includes('\uFFFD')) return { kind: 'unreadable' };
  const { parseProblem } = await import('@steelyard/model/parse');
  const result = parseProblem(text, { file: file.name });
  return result.ok
    ? { kind: 'problem', problem: result.problem, warnings: result.warnings }
    : { kind: 'faults', faults: result.faults };
}
