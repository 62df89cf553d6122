import type { PositionReading } from '../problem/approval.ts';
import type { ActorId, AlternativeId, Id } from '../problem/primitives.ts';
import type { ConflictResult } from './conflict.ts';
import type { SampledShare } from './robustness.ts';

/** How an actor decides: by its stated position, or as a reader supposes. */
export type ActorChoice = 'as-judged' | 'accepts' | 'abstains' | 'refuses';

/** An actor that the reader adds to one step. */
export interface AddedActor {
  readonly id: ActorId;
  /** The step in which it decides too. */
  readonly step: Id;
  /** Seats that it gets, beside those there are. */
  readonly members: number;
  /** Its position on the alternative, −2 strongly against … +2 strongly for; an actor of the problem keeps its own. */
  readonly position?: number;
}

/** What a reader can choose before asking who would agree. */
export interface AgreementSettings {
  /** Actors taken out: their seats are not counted, and a step that they alone decide falls away. Quotas stay. */
  readonly excludedActors?: readonly ActorId[];
  /** Actor to how it decides; by its stated position unless named. */
  readonly choices?: Readonly<Record<ActorId, ActorChoice>>;
  /** Step to another quota; consensus and unanimity become a majority of that many seats. */
  readonly quotas?: Readonly<Record<Id, number>>;
  readonly addedActors?: readonly AddedActor[];
  /** How many draws; 0 leaves out all chances. */
  readonly sampleCount: number;
}

/** What one vote of a step needs, in seats, or in weight where votes are weighted. */
export interface VoteRule {
  readonly kind: 'unanimity' | 'consensus' | 'majority' | 'weightedMajority';
  readonly total: number;
  /** Needed when nobody abstains. */
  readonly needed: number;
  /** Fewest who can carry it, and fewest who can stop it. */
  readonly fewestYes: number;
  readonly fewestNo: number;
  /** What abstaining does: it stops like a no, or lets pass like a yes. */
  readonly abstention: 'stops' | 'passes';
}

/** How a step is decided. */
export interface StepRule {
  /** `single` asks one actor; `all` and `any` join the votes, `nested` joins them in both ways. */
  readonly kind: 'single' | 'all' | 'any' | 'nested' | VoteRule['kind'];
  readonly votes: readonly VoteRule[];
  /** Whether the quota is the reader's and not the problem's. */
  readonly quotaChanged: boolean;
  /** What is odd about it. */
  readonly faults: readonly StepFault[];
}

/** A rule that decides without those who vote. */
export interface StepFault {
  readonly code: 'quota-above-total' | 'quota-not-positive' | 'never-passes' | 'always-passes';
  /** For a single vote. */
  readonly quota?: number;
  readonly total?: number;
}

/** Somebody who decides in a step. */
export interface StepVoter {
  readonly actor: ActorId;
  /** Seats, or weight where votes are weighted. The body itself stands for the seats of nobody else. */
  readonly seats: number;
  readonly choice: ActorChoice;
  /** Its stated position on the alternative; left out where it has none. */
  readonly position?: number;
  /** What follows from that position and choice; left out where it cannot be said. */
  readonly vote?: 'yes' | 'no' | 'abstain';
  /** How likely it is to consent, all its seats together. */
  readonly accepts?: SampledShare;
  /** Whether its refusal alone stops the step. */
  readonly canStop: boolean;
  /** Whether the reader added it. */
  readonly added: boolean;
}

/** The votes of a step, if everybody does as stated. */
export interface StepDecision {
  readonly passes: boolean;
  /** For a step of a single vote. */
  readonly count?: { readonly yes: number; readonly no: number; readonly abstain: number };
}

/** How the chance of a step falls with the chance of each seat, seats deciding apart. */
export interface StepFragility {
  readonly each: number;
  readonly passes: number;
}

/** Power in a step of several voters against their seats. Every column sums to 1. */
export interface StepPower {
  readonly voters: readonly {
    readonly actor: ActorId;
    readonly seats: number;
    readonly seatShare: number;
    /** Banzhaf's and Shapley and Shubik's share, the seats of an actor voting as one. */
    readonly banzhaf: number;
    readonly shapleyShubik: number;
    /** The same, each seat for itself. */
    readonly banzhafBySeat: number;
    readonly shapleyShubikBySeat: number;
  }[];
}

/** Smallest sets of actors that can do something; none contains another. The smallest come first. */
export interface ActorSets {
  readonly sets: readonly (readonly ActorId[])[];
  /** Whether all are listed. */
  readonly complete: boolean;
}

/** One decision on the way to an alternative. */
export interface AgreementStep {
  readonly id: Id;
  readonly body: ActorId;
  readonly rule: StepRule;
  readonly voters: readonly StepVoter[];
  readonly decision?: StepDecision;
  /** How likely this step alone is to pass, each actor's seats deciding as one. */
  readonly chance?: SampledShare;
  /** A second reading: every seat decides for itself with its actor’s chance, so a quota matters here. */
  readonly chanceBySeat?: number;
  readonly winning: ActorSets;
  readonly blocking: ActorSets;
  /** For steps of several seats. */
  readonly fragility: readonly StepFragility[];
  /** For steps of several voters whose votes matter. */
  readonly power?: StepPower;
}

/** Refusals that would have to end, and how far the positions would have to move. */
export interface PersuasionSet {
  readonly moves: readonly { readonly actor: ActorId; readonly from: number; readonly to: number }[];
}

/** The least movement of positions that opens an alternative. */
export interface AgreementPersuasion {
  /** In steps of the scale of positions, all actors together. */
  readonly distance: number;
  /** All sets that tie; a single set without moves where it is open already. */
  readonly sets: readonly PersuasionSet[];
  readonly complete: boolean;
}

/** Who must agree to an alternative, and whether they would. */
export interface AgreementOption {
  readonly alternative: AlternativeId;
  /** The judgement behind the steps. */
  readonly judgement: Id;
  /** `in-force` needs no decision; `nobody-decides` has lost everybody who would decide. */
  readonly status: 'to-decide' | 'in-force' | 'nobody-decides';
  readonly steps: readonly AgreementStep[];
  /** Steps that fell away with the actors taken out. */
  readonly droppedSteps: readonly Id[];
  /** Whether every step passes if everybody does as stated; left out where that cannot be said. */
  readonly passes?: boolean;
  /** How likely every step is to pass. An actor in several steps decides alike in all of them. */
  readonly adopted?: SampledShare;
  /** Steps with the lowest chance, all that tie. */
  readonly leastLikely: readonly Id[];
  /** Actors whose refusal alone stops it. */
  readonly vetoes: readonly ActorId[];
  /** Actors who by changing sides alone would change what follows from stated positions. */
  readonly pivotal: readonly ActorId[];
  /** How likely it is that it fails and this actor's consent alone would have carried it; the likeliest first, none at 0. */
  readonly standsAlone: readonly { readonly actor: ActorId; readonly chance: SampledShare }[];
  readonly winning: ActorSets;
  readonly blocking: ActorSets;
  /** Left out where it cannot be said; `null` where no movement of positions opens it. */
  readonly persuasion?: AgreementPersuasion | null;
}

/** What can be agreed if everybody does as stated. */
export interface AgreementZone {
  /** Alternatives all of whose steps pass. */
  readonly alternatives: readonly AlternativeId[];
  /** Those that need no decision. */
  readonly inForce: readonly AlternativeId[];
  /** Those of which it cannot be said. */
  readonly unknown: readonly AlternativeId[];
  /** For each actor with a position on everything: what it likes best, and best among those that can be agreed. */
  readonly closest: readonly {
    readonly actor: ActorId;
    readonly best: readonly AlternativeId[];
    /** All that tie; empty where nothing can be agreed. */
    readonly agreements: readonly AlternativeId[];
    /** Given up between the two, in steps of the scale of positions; `null` where nothing can be agreed. */
    readonly loss: number | null;
  }[];
}

/** An actor and what it has said. */
export interface ActorPositions {
  readonly actor: ActorId;
  readonly choice: ActorChoice;
  readonly excluded: boolean;
  readonly positions: Readonly<Record<AlternativeId, number>>;
  /** Alternatives on the way to which it decides. */
  readonly decidesOn: readonly AlternativeId[];
}

/** Something that could not be computed, and why. */
export type AgreementRefusal =
  | { readonly about: 'chances'; readonly reason: 'no-position-reading' | 'no-draws' }
  | {
      readonly about: 'alternative';
      readonly alternative: AlternativeId;
      readonly reason: 'no-approval' | 'nobody-decides' | 'too-many-actors';
    }
  | {
      readonly about: 'alternative';
      readonly alternative: AlternativeId;
      readonly reason: 'no-position';
      readonly actors: readonly ActorId[];
    }
  | { readonly about: 'power'; readonly step: Id; readonly reason: 'votes-do-not-matter' | 'too-large' }
  | {
      readonly about: 'conflict';
      readonly conflict: Id;
      readonly reason: 'start-infeasible' | 'no-feasible-state' | 'too-many-states';
    }
  /** Where an issue may settle is told from positions, capabilities and saliences. */
  | {
      readonly about: 'forecast';
      readonly reason: 'missing-inputs';
      readonly missing: readonly ('capability' | 'salience')[];
    };

/** Who could agree to what, who can stop it, and what would follow. */
export interface Agreement {
  /** How stated positions were read; left out where the problem does not say. */
  readonly reading?: PositionReading;
  /** Alternatives with an approval, in the order of the problem. */
  readonly options: readonly AgreementOption[];
  readonly zone: AgreementZone;
  /** Every actor of the problem. */
  readonly actors: readonly ActorPositions[];
  /** One for each conflict and alternative. */
  readonly conflicts: readonly ConflictResult[];
  readonly refused: readonly AgreementRefusal[];
  readonly provenance: {
    /** SHA-256 of the problem in canonical JSON, as hex. */
    readonly problemHash: string;
    /** Package name to version. */
    readonly packages: Readonly<Record<string, string>>;
    readonly settings: AgreementSettings;
    readonly seed: number;
  };
}
