import type { SmaaKernel } from './kernel.ts';
import { plainKernel } from './plain-kernel.ts';

let compiled: SmaaKernel | undefined;

/**
 * Load the fastest inner loops that this machine can run: WebAssembly with vectors, or the plain ones.
 *
 * Figures have the same bits with either, so this only makes sampling quicker: about three times. It is a file of its
 * own, and who draws little need not load it. Once it is there, all sampling on this thread uses it.
 *
 * @example
 * ```ts
 * import { fastestKernel, loadKernel } from '@steelyard/scoring';
 *
 * const kernel = await loadKernel();
 * fastestKernel() === kernel; // → true
 * ```
 */
export async function loadKernel(): Promise<SmaaKernel> {
  try {
    const { compileKernel } = await import('./wasm-kernel.ts');
    compiled ??= compileKernel();
  } catch {
    // no WebAssembly, no vectors, a policy that forbids compiling, or no way to the file: the plain loops serve
  }
  return fastestKernel();
}

/**
 * Get the fastest inner loops that are loaded: what {@link loadKernel} gave, or the plain ones before it was called.
 */
export function fastestKernel(): SmaaKernel {
  return loadedKernel() ?? plainKernel;
}

/** What was loaded, for callers that bring only the plain loops that they need. */
export function loadedKernel(): SmaaKernel | undefined {
  return compiled;
}
