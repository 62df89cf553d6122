import type { SmaaKernel } from './kernel.ts';
import { plainColumnSpace } from './plain-columns.ts';
import { plainTallySpace } from './plain-tally.ts';

/** The inner loops of sampling without WebAssembly. */
export const plainKernel: SmaaKernel = {
  kind: 'plain',
  makeTallySpace: plainTallySpace,
  makeColumnSpace: plainColumnSpace,
};
