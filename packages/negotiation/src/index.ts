// Voting: count a profile once, then ask any rule.

// What can go wrong.
export { NegotiationError, type NegotiationFault } from './error.ts';
export { baldwin, nanson } from './voting/baldwin-nanson.ts';
export { type BordaCount, borda } from './voting/borda.ts';
export { type BucklinResult, bucklin } from './voting/bucklin.ts';
export { condorcetLoser, condorcetWinner } from './voting/condorcet.ts';
export { type CoombsSettings, coombs } from './voting/coombs.ts';
export { type CopelandCount, copeland } from './voting/copeland.ts';
export { instantRunoff, instantRunoffTogether } from './voting/instant-runoff.ts';
export { type KemenyResult, kemeny } from './voting/kemeny.ts';
export { type MinimaxCount, minimax } from './voting/minimax.ts';
export { antiPlurality, type PlaceVotes, plurality } from './voting/plurality.ts';
export { pluralityRunoff } from './voting/plurality-runoff.ts';
export { rankedPairs } from './voting/ranked-pairs.ts';
export { type SchulzeResult, schulze } from './voting/schulze.ts';
export { schwartzSet, smithSet } from './voting/smith-schwartz.ts';
export { splitCycle } from './voting/split-cycle.ts';
export type { VictoryStrength } from './voting/strongest-paths.ts';
export {
  type Ballot,
  margin,
  type Pairwise,
  type Profile,
  supportRows,
  type Tally,
  tally,
} from './voting/tally.ts';
export type { TieConvention, Winners } from './voting/winners.ts';
