import type { RankTally } from './smaa/tally.ts';
import { splitTallyTask, type TallyTask } from './smaa/tally-task.ts';

/** A thread that runs this package's worker file. */
export interface TallyWorker {
  readonly post: (task: TallyTask) => void;
  /** Called once with the answer, or with what went wrong. */
  readonly onAnswer: (listener: (answer: WorkerAnswer) => void) => void;
  readonly terminate: () => void;
}

/** What a worker sends back. */
export type WorkerAnswer = { readonly tally: RankTally } | { readonly fault: string };

/** How work is shared out. */
export interface InWorkersSettings {
  /** How many threads; 2 unless given. */
  readonly workers?: number;
  /** Starts one; unless given, a Web Worker, or a thread of Node where there are none. */
  readonly createWorker?: () => TallyWorker;
}

/**
 * Draw and count a task on several threads at once.
 *
 * Draws depend on their number alone and counts are of whole numbers, so what comes out is the same to the last bit for
 * any number of threads.
 *
 * @returns Tallies for `rankAcceptability` and `scoreRanges`.
 * @throws Error if a thread fails, with what it said.
 */
export async function tallyInWorkers(
  task: TallyTask,
  { workers = 2, createWorker = startWorker }: InWorkersSettings = {},
): Promise<readonly RankTally[]> {
  return Promise.all(splitTallyTask(task, workers).map((part) => runIn(createWorker(), part)));
}

function runIn(worker: TallyWorker, task: TallyTask): Promise<RankTally> {
  return new Promise<RankTally>((resolve, reject) => {
    worker.onAnswer((answer) => {
      if ('tally' in answer) resolve(answer.tally);
      else reject(new Error(`tallyInWorkers: ${answer.fault}`));
    });
    worker.post(task);
  }).finally(worker.terminate);
}

/** Starts this package's worker file as it stands beside the built index; bundlers look for just this expression. */
function startWorker(): TallyWorker {
  if (typeof Worker !== 'undefined')
    return browserWorker(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));
  const { Worker: NodeThread } = process.getBuiltinModule('node:worker_threads');
  return nodeWorker(new NodeThread(new URL('./worker.js', import.meta.url)));
}

/** Wrap a Web Worker that runs this package's worker file. */
export function browserWorker(worker: Worker): TallyWorker {
  return {
    post: (task) => worker.postMessage(task),
    onAnswer: (listener) => {
      worker.addEventListener('message', ({ data }) => listener(data));
      worker.addEventListener('error', ({ message = 'its file could not be loaded' }) =>
        listener({ fault: message }),
      );
    },
    terminate: () => worker.terminate(),
  };
}

/** What is needed of a worker thread of Node. */
export interface NodeThread {
  postMessage(task: TallyTask): void;
  on(event: 'message', listener: (answer: WorkerAnswer) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  terminate(): unknown;
}

/** Wrap a worker thread of Node that runs this package's worker file. */
export function nodeWorker(thread: NodeThread): TallyWorker {
  return {
    post: (task) => thread.postMessage(task),
    onAnswer: (listener) => {
      thread.on('message', listener);
      thread.on('error', ({ message }) => listener({ fault: message }));
    },
    terminate: () => {
      thread.terminate();
    },
  };
}
