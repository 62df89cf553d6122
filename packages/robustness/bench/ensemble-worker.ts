import { parentPort } from 'node:worker_threads';
import { drawAdditiveEnsemble, loadKernel } from '@steelyard/robustness';
import { twelveByTen } from './problems.ts';

/** Draws the blocks it is asked for. */
parentPort?.on('message', (range: { readonly firstBlock: number; readonly blocks: number }) => {
  void loadKernel().then((kernel) => {
    parentPort?.postMessage(drawAdditiveEnsemble(twelveByTen, 7, { ...range, kernel }));
  });
});
