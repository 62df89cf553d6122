import type {
  Agreement,
  AgreementSettings,
  Analysis,
  AnalysisSettings,
  Problem,
  Robustness,
  RobustnessSettings,
} from '@steelyard/model';
import { AnalysisError } from './errors.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';
import { startWorker, type WorkerPort } from './worker-port.ts';

/** How to ask for one result. */
export interface RequestSettings {
  /** Called as draws are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Cancels the request. */
  readonly signal?: AbortSignal;
}

/** Somebody who analyses in the background, one request at a time: the latest wins. */
export interface Analyst {
  /**
   * Analyse a problem in the worker.
   *
   * @throws DOMException `AbortError` if it is cancelled, or superseded by a later request.
   * @throws AnalysisError if the worker fails or the settings cannot be used.
   */
  analyse(
    problem: Problem,
    settings: AnalysisSettings,
    seed: number,
    request?: RequestSettings,
  ): Promise<Analysis>;
  /**
   * Look at a problem in its scenarios and in random draws, in the worker. It takes the place of an analysis under way,
   * so who wants both at once hires two.
   *
   * @throws DOMException `AbortError` if it is cancelled, or superseded by a later request.
   * @throws AnalysisError if the worker fails or the settings cannot be used.
   */
  robustness(
    problem: Problem,
    settings: RobustnessSettings,
    seed: number,
    request?: RequestSettings,
  ): Promise<Robustness>;
  /**
   * Ask who could agree to what, in the worker. It takes the place of a request under way, as `robustness` does.
   *
   * @throws DOMException `AbortError` if it is cancelled, or superseded by a later request.
   * @throws AnalysisError if the worker fails or the settings cannot be used.
   */
  agreement(
    problem: Problem,
    settings: AgreementSettings,
    seed: number,
    request?: RequestSettings,
  ): Promise<Agreement>;
  /** Stop the worker; requests under way are cancelled. */
  dispose(): void;
}

/**
 * Hire an analyst: a worker that keeps its draws between requests, so that a change of weights costs little.
 *
 * @param createWorker - How to start the worker; the package's own unless given. Bundlers other than Vite may need one.
 */
export function createAnalyst({
  createWorker = startWorker,
}: {
  createWorker?: () => WorkerPort;
} = {}): Analyst {
  let port: WorkerPort | undefined;
  let sent: Problem | undefined;
  let current: Pending | undefined;
  let lastId = 0;

  const settle = (answer: WorkerAnswer) => {
    if (answer.id !== current?.id) return;
    if (answer.kind === 'progress') current.onProgress?.(answer.done, answer.total);
    else {
      const { resolve, reject } = current;
      current = undefined;
      if (answer.kind === 'result') resolve(answer.result);
      else reject(new AnalysisError(answer.code, answer.message));
    }
  };
  const fail = (message: string) => {
    current?.reject(
      new AnalysisError('worker-failed', `The analysis stopped: ${message}. Reload and try again.`),
    );
    current = undefined;
    close();
  };
  const close = () => {
    port?.terminate();
    port = undefined;
    sent = undefined;
  };
  const open = () => {
    port = createWorker();
    port.onAnswer(settle);
    port.onFailure(fail);
    return port;
  };
  const cancel = (reason: string) => {
    if (!current) return;
    port?.post({ kind: 'cancel', id: current.id });
    current.reject(new DOMException(reason, 'AbortError'));
    current = undefined;
  };

  /** Puts a request to the worker; `post` says it with its number. */
  const ask = <Result>(
    problem: Problem,
    post: (id: number) => WorkerRequest,
    { onProgress, signal }: RequestSettings = {},
  ): Promise<Result> => {
    cancel('A later request took its place.');
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new DOMException('Cancelled before it began.', 'AbortError'));
        return;
      }
      const worker = port ?? open();
      if (problem !== sent) worker.post({ kind: 'problem', problem });
      sent = problem;
      const id = ++lastId;
      // The worker answers a request with the kind of result that the request asked for.
      current = { id, resolve: resolve as Pending['resolve'], reject, ...(onProgress && { onProgress }) };
      signal?.addEventListener('abort', () => id === current?.id && cancel('Cancelled.'), { once: true });
      worker.post(post(id));
    });
  };

  return {
    analyse: (problem, settings, seed, request) =>
      ask<Analysis>(problem, (id) => ({ kind: 'analyse', id, settings, seed }), request),
    robustness: (problem, settings, seed, request) =>
      ask<Robustness>(problem, (id) => ({ kind: 'robustness', id, settings, seed }), request),
    agreement: (problem, settings, seed, request) =>
      ask<Agreement>(problem, (id) => ({ kind: 'agreement', id, settings, seed }), request),
    dispose() {
      cancel('The analyst was dismissed.');
      close();
    },
  };
}

interface Pending {
  readonly id: number;
  readonly resolve: (result: Agreement | Analysis | Robustness) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (done: number, total: number) => void;
}
