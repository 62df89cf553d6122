// Who could agree
export { agreement } from './agreement/agreement.ts';
// One call
export { analyse } from './analyse.ts';
// In the background
export { type Analyst, createAnalyst, type RequestSettings } from './analyst.ts';
export { AnalysisError, type AnalysisErrorCode } from './errors.ts';
export { problemHash } from './problem-hash.ts';
// Whatever happens
export { robustness } from './robustness/robustness.ts';
// Again and again, with draws kept
export { createSession, type Progress, type Session } from './session.ts';
export { browserPort, type NodeWorker, nodePort, type WorkerPort } from './worker-port.ts';
