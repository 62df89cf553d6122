import type { WorkerAnswer } from './in-workers.ts';
import { loadKernel } from './smaa/load-kernel.ts';
import { runTallyTask, type TallyTask } from './smaa/tally-task.ts';

/** Answers one task after another, in a Web Worker or a thread of Node. */
async function answer(task: TallyTask, post: (answer: WorkerAnswer) => void): Promise<void> {
  await loadKernel();
  try {
    post({ tally: runTallyTask(task) });
  } catch (error) {
    post({ fault: error instanceof Error ? error.message : String(error) });
  }
}

if (!('WorkerGlobalScope' in globalThis)) {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  parentPort?.on('message', (task: TallyTask) => void answer(task, (told) => parentPort.postMessage(told)));
} else self.addEventListener('message', ({ data }) => void answer(data, (told) => self.postMessage(told)));
