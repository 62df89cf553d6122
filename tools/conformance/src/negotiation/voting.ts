import {
  antiPlurality,
  baldwin,
  borda,
  bucklin,
  condorcetLoser,
  condorcetWinner,
  coombs,
  copeland,
  instantRunoff,
  instantRunoffTogether,
  kemeny,
  minimax,
  nanson,
  type Profile,
  plurality,
  pluralityRunoff,
  rankedPairs,
  schulze,
  schwartzSet,
  smithSet,
  splitCycle,
  supportRows,
  tally,
} from '@steelyard/negotiation';
import { lazily, type NegotiationKind, once } from './question.ts';

/** Every rule on one profile. */
export const voting: NegotiationKind = (input) => {
  const { candidates, ballots } = input as Readonly<Record<keyof Profile, never>>;
  const votes = tally({ candidates, ballots });
  const best = once(() => kemeny(votes));
  const paths = once(() => schulze(votes));
  return lazily({
    pairwise: () => supportRows(votes),
    plurality: () => plurality(votes).winners,
    anti_plurality: () => antiPlurality(votes).winners,
    borda_scores: () => borda(votes).scores,
    borda: () => borda(votes).winners,
    copeland_scores: () => copeland(votes).scores,
    copeland: () => copeland(votes).winners,
    condorcet_winner: () => condorcetWinner(votes),
    condorcet_loser: () => condorcetLoser(votes),
    smith_set: () => smithSet(votes),
    schwartz_set: () => schwartzSet(votes),
    minimax_margins: () => minimax(votes).winners,
    schulze: () => paths().winners,
    schulze_paths_margin: () => paths().paths,
    split_cycle: () => splitCycle(votes).winners,
    ranked_pairs_put: () => rankedPairs(votes).winners,
    kemeny_score_agreements: () => best().agreements,
    kemeny_rankings: () => best().rankings,
    kemeny_winners: () => best().winners,
    irv_put: () => instantRunoff(votes).winners,
    irv_simultaneous: () => instantRunoffTogether(votes).winners,
    coombs_put: () => coombs(votes).winners,
    coombs_majority_put: () => coombs(votes, { majorityStops: true }).winners,
    baldwin_put: () => baldwin(votes).winners,
    nanson_strict: () => nanson(votes).winners,
    bucklin: () => bucklin(votes).winners,
    plurality_runoff_put: () => pluralityRunoff(votes).winners,
  });
};
