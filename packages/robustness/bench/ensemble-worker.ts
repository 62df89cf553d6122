import { parentPort } from 'node:worker_threads';
import { drawAdditiveEnsemble, loadKernel } from '@steelyard/robustness';
import { twelveByTen } from './problems.ts';

/** Draws the blocks it is asked for. */
parentPort?.on('message', async ({ firstBlock, blocks }: { firstBlock: number; blocks: number }) => {
  const kernel = await loadKernel();
  parentPort?.postMessage(drawAdditiveEnsemble(twelveByTen, 7, { firstBlock, blocks, kernel }));
});
