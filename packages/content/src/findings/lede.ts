import type { RankedAlternative } from '@steelyard/model';
import type { OtherFinding, Sentence } from './finding.ts';
import { lead } from './headline.ts';
import { distinctShares, firstShare, leaderPointers, leaders, soleLeader, type Telling } from './telling.ts';

/** Tell how often the leader is first, who comes next, who overtakes it, and why the lead is not called clear. */
export function lede(telling: Telling): OtherFinding | undefined {
  const leader = soleLeader(telling.analysis);
  if (!leader) return undefined;
  const passes = !telling.analysis.gated.failed.includes(leader.id);
  const who = passes ? 'it' : 'other';
  const sentences = [
    ...(passes ? [] : passing(telling)),
    ...chance(telling, leader, who),
    ...next(telling, leader),
    ...overtaking(telling, leader, who),
    ...(passes ? reasons(telling, leader) : []),
  ];
  return { kind: 'lede', sentences };
}

type Who = 'it' | 'other';

function* passing({ analysis, messages, listed }: Telling): Generator<Sentence> {
  const { ranking } = analysis.gated;
  const first = leaders(ranking).map(({ id }) => id);
  if (first.length > 0)
    yield {
      text: messages.lede.passing({ passing: listed(first) }),
      because: leaderPointers(ranking, '/gated/ranking'),
    };
}

function* chance(
  { analysis, messages, names, format }: Telling,
  { id }: RankedAlternative,
  who: Who,
): Generator<Sentence> {
  const own = firstShare(analysis, id);
  if (!own) return;
  const rival = analysis.alternatives
    .flatMap((other) => {
      const often = firstShare(analysis, other);
      return often && often.share > own.share ? [{ id: other, ...often }] : [];
    })
    .reduce<{ id: string; share: number; pointer: string } | undefined>(
      (best, each) => (best && best.share >= each.share ? best : each),
      undefined,
    );
  const [share, rivalShare] = distinctShares(format, own.share, rival?.share ?? own.share);
  yield {
    text: messages.lede.first({ who, leader: names.alternative(id), share }),
    because: [own.pointer],
  };
  if (rival)
    yield {
      text: messages.lede.moreOften({ name: names.alternative(rival.id), share: rivalShare }),
      because: [rival.pointer, own.pointer],
    };
}

function* next(
  { analysis, messages, names, format }: Telling,
  leader: RankedAlternative,
): Generator<Sentence> {
  const second = analysis.ranking.alternatives[1];
  if (!second) return;
  const [leaderScore, score] = format.distinctScores(leader.score, second.score);
  const name = names.alternative(second.id);
  yield {
    text: messages.lede.next({ name, score, leaderScore }),
    because: ['/ranking/alternatives/0/score', '/ranking/alternatives/1/score'],
  };
}

function* overtaking(
  { analysis, messages, names, format }: Telling,
  { id }: RankedAlternative,
  who: Who,
): Generator<Sentence> {
  const [flip] = analysis.weightFlips;
  if (!flip) return;
  const [from, to] = format.distinctPercents(flip.from, flip.to);
  const about = {
    who,
    leader: names.alternative(id),
    name: names.alternative(flip.newLeader),
    criterion: names.criterion(flip.criterion),
    from,
    to,
  } as const;
  yield {
    text: flip.to < flip.from ? messages.lede.overtakenBelow(about) : messages.lede.overtakenAbove(about),
    because: ['/weightFlips/0'],
  };
}

function* reasons(telling: Telling, leader: RankedAlternative): Generator<Sentence> {
  const { analysis, messages, format, settings } = telling;
  const { share, margin } = lead(telling);
  const often = firstShare(analysis, leader.id);
  if (share === undefined || !often) return;
  const [threshold, stated] = distinctShares(format, settings.clearShare, share);
  const [least, ahead] = format.distinctPercents(settings.clearMargin, margin);
  const scores = ['/ranking/alternatives/0/score', '/ranking/alternatives/1/score'];
  const [rare, close] = [share < settings.clearShare, margin < settings.clearMargin];
  if (rare && close)
    yield {
      text: messages.lede.whyBoth({ threshold, share: stated, least, margin: ahead }),
      because: [often.pointer, ...scores],
    };
  else if (rare)
    yield { text: messages.lede.whyChance({ threshold, share: stated }), because: [often.pointer] };
  else if (close)
    yield { text: messages.lede.whyMargin({ threshold: least, margin: ahead }), because: scores };
}
