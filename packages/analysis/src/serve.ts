import type { Agreement, Analysis, Problem, Robustness } from '@steelyard/model';
import { loadKernel } from '@steelyard/scoring';
import { AnalysisError } from './errors.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';
import { createSession, type Progress, type Session } from './session.ts';

/**
 * Answer an analyst's requests; the worker entry connects it to whatever carries the messages.
 *
 * Between two portions of draws it lets waiting messages in, so that a later request or a cancellation takes effect at
 * once.
 */
export function serve(answer: (answer: WorkerAnswer) => void): (request: WorkerRequest) => void {
  let problem: Problem | undefined;
  let session: Session | undefined;
  let current = 0;

  const work = async (request: Job) => {
    const { id } = request;
    try {
      await loadKernel();
      if (problem === undefined)
        throw new AnalysisError('worker-failed', 'No problem was sent before the request.');
      const steps = await stepsOf(problem, request);
      for (let step = steps.next(); current === id; step = steps.next()) {
        if (step.done) {
          answer({ kind: 'result', id, result: step.value });
          return;
        }
        answer({ kind: 'progress', id, ...step.value });
        await nextMessage();
      }
    } catch (error) {
      const code = error instanceof AnalysisError ? error.code : 'worker-failed';
      answer({ kind: 'failed', id, code, message: error instanceof Error ? error.message : String(error) });
    }
  };

  const stepsOf = async (
    about: Problem,
    request: Job,
  ): Promise<Generator<Progress, Agreement | Analysis | Robustness, void>> => {
    if (request.kind === 'robustness') {
      const { robustnessSteps } = await import('./robustness/robustness.ts');
      return robustnessSteps(about, request.settings, request.seed);
    }
    if (request.kind === 'agreement') {
      const { agreementSteps } = await import('./agreement/agreement.ts');
      return agreementSteps(about, request.settings, request.seed);
    }
    session ??= createSession(about);
    return session.steps(request.settings, request.seed);
  };

  return (request) => {
    switch (request.kind) {
      case 'problem':
        problem = request.problem;
        session = undefined;
        break;
      case 'analyse':
      case 'robustness':
      case 'agreement':
        current = request.id;
        void work(request);
        break;
      case 'cancel':
        if (current === request.id) current = 0;
        break;
    }
  };
}

/** A request that gets a result. */
type Job = Exclude<WorkerRequest, { kind: 'problem' | 'cancel' }>;

/** Wait until messages that have come in were handled. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
