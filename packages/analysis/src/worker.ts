import type { WorkerRequest } from './messages.ts';
import { serve } from './serve.ts';

if ('WorkerGlobalScope' in globalThis) {
  const handle = serve((answer) => self.postMessage(answer));
  self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => handle(data));
} else {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  parentPort?.on(
    'message',
    serve((answer) => parentPort.postMessage(answer)),
  );
}
