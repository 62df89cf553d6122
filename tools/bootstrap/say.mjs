/** Ends the run with a sentence on what went wrong and one on what to do about it. */
export class Stop extends Error {
  constructor(problem, remedy) {
    super(`${problem}\n  ${remedy}`);
    this.name = 'Stop';
  }
}

/** Tells the reader what is being done. Goes to stderr, so that stdout carries results only. */
export function say(sentence) {
  process.stderr.write(`steelyard: ${sentence}\n`);
}

/** Does a silent, long step: says what it is, and every 15 seconds that it is still at it. */
export async function step(sentence, work) {
  say(sentence);
  const start = Date.now();
  const heartbeat = setInterval(
    () => say(`  still at it (${Math.round((Date.now() - start) / 1000)} s)`),
    15_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}
