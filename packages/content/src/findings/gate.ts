import type { OtherFinding, Sentence } from './finding.ts';
import { leaderPointers, leaders, type Telling } from './telling.ts';

/** Tell which options fail the gate, and what the plain sum hides about it. */
export function gate(telling: Telling): OtherFinding | undefined {
  const { gated, ranking } = telling.analysis;
  return gated.outcomes.length === 0 || ranking.alternatives.length === 0
    ? undefined
    : { kind: 'gate', sentences: [passing(telling), ...hidden(telling)] };
}

function passing({ analysis, messages, listed }: Telling): Sentence {
  const { failed, ranking } = analysis.gated;
  const total = analysis.alternatives.length;
  const because = ['/gated/failed'];
  if (failed.length === 0) return { text: messages.gate.noneFailed({ total }), because };
  if (ranking.alternatives.length === 0) return { text: messages.gate.allFailed, because };
  return { text: messages.gate.failed({ n: failed.length, total, names: listed(failed) }), because };
}

function* hidden({ analysis, messages, names, listed }: Telling): Generator<Sentence> {
  const { ranking, gated, alternatives } = analysis;
  if (gated.ranking.alternatives.length === 0) return;
  const plain = leaders(ranking).map(({ id }) => id);
  const passing = leaders(gated.ranking).map(({ id }) => id);
  const because = [
    ...leaderPointers(ranking, '/ranking'),
    ...leaderPointers(gated.ranking, '/gated/ranking'),
  ];
  const same = plain.length === passing.length && plain.every((id) => passing.includes(id));
  if (!same) {
    yield { text: messages.gate.leaderHidden({ plain: listed(plain), gated: listed(passing) }), because };
    return;
  }
  yield { text: messages.gate.leaderSame({ leaders: listed(plain) }), because };
  const place = ranking.alternatives.findIndex(({ id }) => gated.failed.includes(id));
  const best = ranking.alternatives[place];
  if (best)
    yield {
      text: messages.gate.stillRanked({
        name: names.alternative(best.id),
        rank: best.rank,
        total: alternatives.length,
      }),
      because: [`/ranking/alternatives/${place}/rank`, '/gated/failed'],
    };
}
