import type { WorkerAnswer, WorkerRequest } from './messages.ts';

/** A worker as an analyst sees it, whether it runs in a browser or in Node. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  /** Called for each answer. */
  onAnswer(listener: (answer: WorkerAnswer) => void): void;
  /** Called when the worker itself fails, with what it said. */
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
}

/** Start the package's own worker: a Web Worker where there are any, else a thread of Node. */
export function startWorker(): WorkerPort {
  return typeof Worker === 'undefined'
    ? startNodeWorker()
    : browserPort(new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));
}

/** Wrap a Web Worker that runs this package's worker entry. */
export function browserPort(worker: Worker): WorkerPort {
  return {
    post: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => {
      worker.addEventListener('error', ({ message }) => listener(message));
      worker.addEventListener('messageerror', () => listener('an answer could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}

/** What this package needs of a worker thread of Node. */
export interface NodeWorker {
  postMessage(request: WorkerRequest): void;
  on(event: 'message', listener: (answer: WorkerAnswer) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  terminate(): unknown;
  unref(): void;
}

/** Wrap a worker thread of Node that runs this package's worker entry. */
export function nodePort(worker: NodeWorker): WorkerPort {
  return {
    post: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.on('message', listener),
    onFailure: (listener) => worker.on('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
}

function startNodeWorker(): WorkerPort {
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  return nodePort(new Thread(new URL('./worker.js', import.meta.url)));
}
