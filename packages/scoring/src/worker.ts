import type { WorkerAnswer } from './in-workers.ts';
import { runTallyTask, type TallyTask } from './smaa/tally-task.ts';

/** Answers one task after another, in a Web Worker or a thread of Node. */
function answer(task: TallyTask): WorkerAnswer {
  try {
    return { tally: runTallyTask(task) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

if (!('WorkerGlobalScope' in globalThis)) {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  parentPort?.on('message', (task: TallyTask) => parentPort.postMessage(answer(task)));
} else self.addEventListener('message', ({ data }) => self.postMessage(answer(data)));
