import type { HeadlineFinding, Verdict } from './finding.ts';
import { firstShare, leaderPointers, leaders, soleLeader, type Telling } from './telling.ts';

/** Tell who is first by plain sum, and how sure that is. */
export function headline(telling: Telling): HeadlineFinding {
  const { analysis, messages, names, listed } = telling;
  const { ranking, gated } = analysis;
  const first = leaders(ranking);
  const places = leaderPointers(ranking, '/ranking');
  const one = first[0];
  const leader = one === undefined ? '' : names.alternative(one.id);
  const finding = (verdict: Verdict, text: string, because: readonly string[]): HeadlineFinding => ({
    kind: 'headline',
    verdict,
    sentences: [{ text, because: [...places, ...because] }],
  });

  if (ranking.alternatives.length === 1) return finding('alone', messages.headline.alone({ leader }), []);
  if (one === undefined || first.length > 1)
    return finding('tie', messages.headline.tie({ leaders: listed(first.map(({ id }) => id)) }), []);
  if (gated.failed.includes(one.id)) {
    return gated.ranking.alternatives.length === 0
      ? finding('nonePass', messages.headline.nonePass({ leader }), ['/gated/failed'])
      : finding('failsGate', messages.headline.failsGate({ leader }), ['/gated/failed']);
  }
  const next = '/ranking/alternatives/1';
  const often = firstShare(analysis, one.id);
  if (!often) return finding('unsampled', messages.headline.unsampled({ leader }), [next]);
  return lead(telling).clear
    ? finding('clear', messages.headline.clear({ leader }), [next, often.pointer])
    : finding('unsure', messages.headline.unsure({ leader }), [next, often.pointer]);
}

/** Whether the sole leader is far enough ahead and often enough first. */
export function lead({ analysis, settings }: Telling): {
  readonly clear: boolean;
  /** Share of draws in which the leader ranks first; undefined without draws. */
  readonly share: number | undefined;
  /** Lead over the next as a share of the leader's score; 0 where that score is 0. */
  readonly margin: number;
} {
  const leader = soleLeader(analysis);
  const next = analysis.ranking.alternatives[1];
  if (!leader || !next) return { clear: false, share: undefined, margin: 0 };
  const share = firstShare(analysis, leader.id)?.share;
  const margin = leader.score > 0 ? (leader.score - next.score) / leader.score : 0;
  const clear = share !== undefined && share >= settings.clearShare && margin >= settings.clearMargin;
  return { clear, share, margin };
}
