// Made by tools/compile.ts from messages/*.yaml. Change those and run `pnpm generate`.
import type { IsoDate } from '@steelyard/model';
import type { Locale } from '../locale.ts';

/** Every message of one language, by group and name: a text, or a function of what it speaks about. */
export interface Messages {
  readonly locale: Locale;
  readonly app: {
    /** Guarantee options */
    readonly title: string;
    /** Views */
    readonly views: string;
    /** Skip to the ranking */
    readonly skip: string;
    /** Skip to the content */
    readonly skipToContent: string;
    /** Which security guarantee for Ukraine, and how sure can anyone be? */
    readonly question: string;
    /** Set what matters to you and watch the order change. Every figure opens its reason and its sources. */
    readonly intro: string;
    /** {options, plural, one {# option} other {# options}}, {criteria, plural, one {# criterion} other {# criteria}} */
    readonly problemSize: (about: { readonly criteria: number; readonly options: number }) => string;
    /** Loading… */
    readonly loading: string;
    /** Your own problem */
    readonly ownProblem: string;
    /** Back to the Ukraine case */
    readonly backToCase: string;
    /** {headline} · {title} */
    readonly pageTitle: (about: { readonly headline: string; readonly title: string }) => string;
  };
  readonly banner: {
    /** All performances and weights are illustrative judgements, not forecasts. The record of facts ends on {date, date}. */
    readonly illustrative: (about: { readonly date: IsoDate }) => string;
    /** All performances and weights are judgements, not forecasts. */
    readonly illustrativeUndated: string;
    /** The Ukrainian texts are a draft that no native reader has reviewed yet. */
    readonly draft: string;
    /** Put this note away */
    readonly dismiss: string;
  };
  readonly action: {
    /** Undo */
    readonly undo: string;
    /** Redo */
    readonly redo: string;
    /** Start again */
    readonly reset: string;
    /** Copy link to this view */
    readonly share: string;
    /** Link copied */
    readonly shared: string;
    /** The link could not be copied. It is in the address bar. */
    readonly shareFailed: string;
    /** Print */
    readonly print: string;
    /** Close */
    readonly close: string;
    /** More */
    readonly more: string;
    /** Less */
    readonly less: string;
    /** Show */
    readonly show: string;
    /** Hide */
    readonly hide: string;
    /** Try it */
    readonly apply: string;
    /** Cancel */
    readonly cancel: string;
    /** Try again */
    readonly retry: string;
    /** Compare */
    readonly compare: string;
    /** Back */
    readonly back: string;
    /** Undone */
    readonly undone: string;
    /** Redone */
    readonly redone: string;
    /** Everything is as it was at the start. */
    readonly wasReset: string;
    /** There is nothing to undo. */
    readonly nothingToUndo: string;
  };
  readonly language: {
    /** Language */
    readonly label: string;
    /** English */
    readonly en: string;
    /** Українська */
    readonly uk: string;
  };
  readonly theme: {
    /** Colours */
    readonly label: string;
    /** As the device */
    readonly system: string;
    /** Light */
    readonly light: string;
    /** Dark */
    readonly dark: string;
  };
  readonly weights: {
    /** What matters, and how much */
    readonly heading: string;
    /** Move one weight and the others share the rest. Lock a weight to keep it. */
    readonly help: string;
    /** Weights */
    readonly open: string;
    /** Reset weights */
    readonly reset: string;
    /** Equal weights */
    readonly equal: string;
    /** Lock {criterion} */
    readonly lock: (about: { readonly criterion: string }) => string;
    /** Unlock {criterion} */
    readonly unlock: (about: { readonly criterion: string }) => string;
    /** locked */
    readonly locked: string;
    /** Weight of {criterion} in percent */
    readonly typed: (about: { readonly criterion: string }) => string;
    /** {share, number, percent} */
    readonly value: (about: { readonly share: number }) => string;
    /** {share, number, percent} at the start */
    readonly from: (about: { readonly share: number }) => string;
    /** Sets of weights */
    readonly sets: string;
    /** Weights that planners might choose. Each set is an illustration; nobody was asked. */
    readonly setHelp: string;
    /** Use the weights “{set}” */
    readonly useSet: (about: { readonly set: string }) => string;
    /** My own */
    readonly own: string;
    /** {criterion} now counts for {share, number, percent}. */
    readonly summary: (about: { readonly criterion: string; readonly share: number }) => string;
    /** Weights now: {weights}. */
    readonly summaryAll: (about: { readonly weights: string }) => string;
    /** All other weights are locked. Unlock one to make room. */
    readonly allLocked: string;
    /** Arrow keys move a weight by 1, Page Up and Page Down by 5. L locks it. */
    readonly keys: string;
    /** Why these weights */
    readonly basis: string;
    /** Count the step from worst to best on each criterion, not the criterion in general. */
    readonly swing: string;
    /** {criterion}: {share, number, percent} of the total */
    readonly worth: (about: { readonly criterion: string; readonly share: number }) => string;
  };
  readonly spread: {
    /** How much weights may vary from draw to draw */
    readonly label: string;
    /** Exactly these */
    readonly fixed: string;
    /** Around these */
    readonly around: string;
    /** Any weights at all */
    readonly any: string;
    /** Only the performances vary from draw to draw. */
    readonly fixedHelp: string;
    /** Each weight is multiplied by a random factor; in nine draws of ten it lies between 0.6 and 1.6. */
    readonly aroundHelp: string;
    /** Every set of weights is as likely as any other. Your own are set aside. */
    readonly anyHelp: string;
  };
  readonly ledger: {
    /** Options from best to worst, with what each score is made of */
    readonly caption: string;
    /** Rank */
    readonly rank: string;
    /** {rank, number}= */
    readonly tiedRank: (about: { readonly rank: number }) => string;
    /** shared */
    readonly tied: string;
    /** Option */
    readonly option: string;
    /** Score */
    readonly score: string;
    /** Out of 100; higher is better. */
    readonly scoreHelp: string;
    /** What the score is made of */
    readonly parts: string;
    /** 5 to 95% range */
    readonly range: string;
    /** In nine draws of ten the score lies in this range. */
    readonly rangeHelp: string;
    /** {low} to {high}, median {median} */
    readonly rangeValue: (about: { readonly high: string; readonly low: string; readonly median: string }) => string;
    /** Chance of ranking first */
    readonly chance: string;
    /** In how many of 100 draws the option ranks first. Each dot stands for five. */
    readonly chanceHelp: string;
    /** {share, number, outOf100} in 100 */
    readonly chanceValue: (about: { readonly share: number }) => string;
    /** Show {criterion} in every bar */
    readonly highlight: (about: { readonly criterion: string }) => string;
    /** {criterion}: {points} of {score} points */
    readonly contribution: (about: { readonly criterion: string; readonly points: string; readonly score: string }) => string;
    /** {n, plural, one {# mechanism} other {# mechanisms}} */
    readonly mechanisms: (about: { readonly n: number }) => string;
    /** no mechanisms */
    readonly noMechanisms: string;
    /** fails the gate */
    readonly failsGate: string;
    /** today */
    readonly baseline: string;
    /** on offer */
    readonly candidate: string;
    /** for comparison only */
    readonly reference: string;
    /** drawing… */
    readonly pending: string;
    /** not drawn */
    readonly notDrawn: string;
    /** Criteria */
    readonly legend: string;
    /** One bar */
    readonly coupled: string;
    /** A bar for each criterion */
    readonly decoupled: string;
    /** How bars are drawn */
    readonly view: string;
    /** other criteria */
    readonly others: string;
  };
  readonly ranking: {
    /** Ranking */
    readonly heading: string;
    /** Plain sum */
    readonly plain: string;
    /** With the gate */
    readonly gated: string;
    /** Which ranking */
    readonly view: string;
    /** {name}: from {from, number} to {to, number} */
    readonly moved: (about: { readonly from: number; readonly name: string; readonly to: number }) => string;
    /** The order has changed. */
    readonly orderChanged: string;
    /** The order is the same. */
    readonly orderSame: string;
  };
  readonly headline: {
    /** {leader} leads clearly */
    readonly clear: (about: { readonly leader: string }) => string;
    /** {leader} leads, but not by enough to be sure */
    readonly unsure: (about: { readonly leader: string }) => string;
    /** {leader} leads on best estimates */
    readonly unsampled: (about: { readonly leader: string }) => string;
    /** {leaders} share first place */
    readonly tie: (about: { readonly leaders: string }) => string;
    /** {leader} is the only option */
    readonly alone: (about: { readonly leader: string }) => string;
    /** {leader} has the highest sum but fails the gate */
    readonly failsGate: (about: { readonly leader: string }) => string;
    /** {leader} has the highest sum, but no option passes the gate */
    readonly nonePass: (about: { readonly leader: string }) => string;
  };
  readonly lede: {
    /** {who, select, it {It} other {{leader}}} ranks first in {share} of 100 draws. */
    readonly first: (about: { readonly leader: string; readonly share: string; readonly who: 'it' | 'other' }) => string;
    /** First among the options that pass: {passing}. */
    readonly passing: (about: { readonly passing: string }) => string;
    /** {name} ranks first more often: in {share} of 100. */
    readonly moreOften: (about: { readonly name: string; readonly share: string }) => string;
    /** Next comes {name}, with a score of {score} against {leaderScore}. */
    readonly next: (about: { readonly leaderScore: string; readonly name: string; readonly score: string }) => string;
    /** To lead clearly, an option must rank first in at least {threshold} of 100 draws; here it is {share}. */
    readonly whyChance: (about: { readonly share: string; readonly threshold: string }) => string;
    /** To lead clearly, an option must be ahead by at least {threshold} of its score; here it is {margin}. */
    readonly whyMargin: (about: { readonly margin: string; readonly threshold: string }) => string;
    /** To lead clearly, an option must rank first in at least {threshold} of 100 draws and be ahead by at least {least} of its score; here it is {share} and {margin}. */
    readonly whyBoth: (about: { readonly least: string; readonly margin: string; readonly share: string; readonly threshold: string }) => string;
    /** {name} overtakes {who, select, it {it} other {{leader}}} if the weight of {criterion} falls from {from} to about {to}. */
    readonly overtakenBelow: (about: { readonly criterion: string; readonly from: string; readonly leader: string; readonly name: string; readonly to: string; readonly who: 'it' | 'other' }) => string;
    /** {name} overtakes {who, select, it {it} other {{leader}}} if the weight of {criterion} rises from {from} to about {to}. */
    readonly overtakenAbove: (about: { readonly criterion: string; readonly from: string; readonly leader: string; readonly name: string; readonly to: string; readonly who: 'it' | 'other' }) => string;
  };
  readonly change: {
    /** What would change this */
    readonly heading: string;
    /** Lower the weight of {criterion} from {from} to about {to}, and {name} takes the lead. */
    readonly below: (about: { readonly criterion: string; readonly from: string; readonly name: string; readonly to: string }) => string;
    /** Raise the weight of {criterion} from {from} to about {to}, and {name} takes the lead. */
    readonly above: (about: { readonly criterion: string; readonly from: string; readonly name: string; readonly to: string }) => string;
    /** No change of a single weight puts another option first. */
    readonly none: string;
    /** Try it */
    readonly apply: string;
  };
  readonly gate: {
    /** Gate and plain sum */
    readonly heading: string;
    /** A sum lets strengths make up for any weakness. A gate does not: an option must reach the minimum, whatever its total. */
    readonly explain: string;
    /** Gate: at least {minimum, number} on every part of “{criterion}”, by the best estimate. */
    readonly rule: (about: { readonly criterion: string; readonly minimum: number }) => string;
    /** Gate: at least {minimum, number} on every part of “{criterion}”, by the most that anyone expects. */
    readonly ruleHigh: (about: { readonly criterion: string; readonly minimum: number }) => string;
    /** {n, plural, one {# of {total, number} options fails the gate} other {# of {total, number} options fail the gate}}: {names}. */
    readonly failed: (about: { readonly n: number; readonly names: string; readonly total: number }) => string;
    /** {total, plural, one {The only option passes the gate.} other {All # options pass the gate.}} */
    readonly noneFailed: (about: { readonly total: number }) => string;
    /** No option passes the gate. */
    readonly allFailed: string;
    /** First with and without the gate: {leaders}. */
    readonly leaderSame: (about: { readonly leaders: string }) => string;
    /** The plain sum hides this: it puts {plain} first. With the gate, first place goes to {gated}. */
    readonly leaderHidden: (about: { readonly gated: string; readonly plain: string }) => string;
    /** The plain sum does not show this: it ranks {name} number {rank, number} of {total, number}. */
    readonly stillRanked: (about: { readonly name: string; readonly rank: number; readonly total: number }) => string;
    /** {criterion}: {performance, number}, needed {minimum, number} */
    readonly outcome: (about: { readonly criterion: string; readonly minimum: number; readonly performance: number }) => string;
    /** passes */
    readonly passes: string;
    /** fails */
    readonly fails: string;
    /** Who passes and who does not */
    readonly outcomes: string;
    /** Why this gate */
    readonly why: string;
    /** This problem has no gate. */
    readonly noGates: string;
  };
  readonly sets: {
    /** Who leads under which weights */
    readonly heading: string;
    /** {n, plural, one {First under the one set of weights given} other {First under all # sets of weights}}: {leaders}. */
    readonly same: (about: { readonly leaders: string; readonly n: number }) => string;
    /** Who comes first depends on whose weights count. */
    readonly differs: string;
    /** First with the weights {sets}: {leaders}. */
    readonly under: (about: { readonly leaders: string; readonly sets: string }) => string;
    /** The sets are illustrations written by the analysts. Nobody was asked. */
    readonly note: string;
    /** Set of weights */
    readonly set: string;
    /** First */
    readonly leader: string;
  };
  readonly method: {
    /** Does the method matter? */
    readonly heading: string;
    /** {n, plural, one {First by the one method that applies} other {First by all # methods}} ({methods}): {leaders}. */
    readonly same: (about: { readonly leaders: string; readonly methods: string; readonly n: number }) => string;
    /** The methods differ on who comes first. */
    readonly differs: string;
    /** First by {methods}: {leaders}. */
    readonly by: (about: { readonly leaders: string; readonly methods: string }) => string;
    /** Not used, as the problem does not allow it: {methods}. */
    readonly notApplicable: (about: { readonly methods: string }) => string;
    /** weighted sum */
    readonly additiveValue: string;
    /** weighted product */
    readonly weightedProduct: string;
    /** closeness to the ideal */
    readonly topsis: string;
    /** Adds up what each criterion gives. A strength makes up for a weakness. */
    readonly additiveValueHelp: string;
    /** Multiplies instead of adding. A very bad performance weighs more. */
    readonly weightedProductHelp: string;
    /** TOPSIS: measures how close an option is to the best of everything. It can reorder when options are added. */
    readonly topsisHelp: string;
    /** Method */
    readonly label: string;
  };
  readonly portfolio: {
    /** Gaps in the options */
    readonly heading: string;
    /** {option} asks for {to}, which {from} requires, but does not contain it. */
    readonly requiresMissing: (about: { readonly from: string; readonly option: string; readonly to: string }) => string;
    /** {option} asks for more of {to}, which {from} requires, than it contains: level {level, number}. */
    readonly requiresLow: (about: { readonly from: string; readonly level: number; readonly option: string; readonly to: string }) => string;
    /** {option} contains both {from} and {to}, which exclude each other. */
    readonly excludes: (about: { readonly from: string; readonly option: string; readonly to: string }) => string;
    /** {option} contains both {from} and {to}, which pull against each other. */
    readonly conflicts: (about: { readonly from: string; readonly option: string; readonly to: string }) => string;
    /** No option has a gap in its requirements. */
    readonly none: string;
    /** What it contains */
    readonly contains: string;
    /** level {level, number} of {highest, number} */
    readonly level: (about: { readonly highest: number; readonly level: number }) => string;
    /** Mechanism */
    readonly mechanism: string;
    /** Relation */
    readonly relation: string;
  };
  readonly precision: {
    /** How exact this is */
    readonly heading: string;
    /** {n, plural, one {# draw} other {# draws}} with seed {seed}. */
    readonly draws: (about: { readonly n: number; readonly seed: string }) => string;
    /** The standard error of a chance of ranking first is at most {points} in 100. */
    readonly error: (about: { readonly points: string }) => string;
    /** In every draw the same option ranked first. */
    readonly always: string;
    /** Nothing was drawn at random, so chances and ranges are left out. */
    readonly none: string;
  };
  readonly consequences: {
    /** What each option would do */
    readonly heading: string;
    /** Each cell is a judgement: the best estimate and its range, on a scale from {low, number} to {high, number}. Open one to see why. */
    readonly caption: (about: { readonly high: number; readonly low: number }) => string;
    /** Each cell is a judgement: the best estimate and its range, in the unit of its criterion. Open one to see why. */
    readonly captionMixed: string;
    /** Option */
    readonly option: string;
    /** Criterion */
    readonly criterion: string;
    /** Performance */
    readonly performance: string;
    /** Unit */
    readonly unit: string;
    /** Range */
    readonly range: string;
    /** Scale */
    readonly scale: string;
    /** {option}, {criterion}: {value}. Show why */
    readonly openCell: (about: { readonly criterion: string; readonly option: string; readonly value: string }) => string;
    /** Sort by {criterion} */
    readonly sort: (about: { readonly criterion: string }) => string;
    /** Sorted by {criterion} */
    readonly sorted: (about: { readonly criterion: string }) => string;
    /** best first */
    readonly sortBest: string;
    /** worst first */
    readonly sortWorst: string;
    /** in the problem’s order */
    readonly inOrder: string;
    /** no judgement */
    readonly missing: string;
    /** higher is better */
    readonly better: string;
    /** lower is better */
    readonly worse: string;
    /** Show the parts of {criterion} */
    readonly expand: (about: { readonly criterion: string }) => string;
    /** Hide the parts of {criterion} */
    readonly collapse: (about: { readonly criterion: string }) => string;
    /** Show all parts */
    readonly expandAll: string;
    /** Hide all parts */
    readonly collapseAll: string;
    /** value out of 100 */
    readonly groupValue: string;
    /** best here */
    readonly bestHere: string;
    /** worst here */
    readonly worstHere: string;
    /** Shade the cells */
    readonly heat: string;
    /** Swap rows and columns */
    readonly transpose: string;
    /** low confidence */
    readonly lowConfidence: string;
  };
  readonly judgement: {
    /** Why this figure */
    readonly heading: string;
    /** Judgement */
    readonly label: string;
    /** Fact */
    readonly fact: string;
    /** Reason */
    readonly reason: string;
    /** No reason was written down. */
    readonly noReason: string;
    /** Best estimate */
    readonly estimate: string;
    /** Range */
    readonly range: string;
    /** {low, number} to {high, number} */
    readonly rangeValue: (about: { readonly high: number; readonly low: number }) => string;
    /** exact */
    readonly exact: string;
    /** Level {level, number} */
    readonly anchor: (about: { readonly level: number }) => string;
    /** Between “{low}” and “{high}” */
    readonly between: (about: { readonly high: string; readonly low: string }) => string;
    /** Judged by {author} on {date, date} */
    readonly by: (about: { readonly author: string; readonly date: IsoDate }) => string;
    /** Judged by {author} */
    readonly byUndated: (about: { readonly author: string }) => string;
    /** Evidence */
    readonly evidence: string;
    /** No evidence is cited. This rests on judgement alone. */
    readonly noEvidence: string;
    /** Confidence in the evidence */
    readonly confidence: string;
    /** Shape of the range */
    readonly distribution: string;
    /** anything in the range, equally likely */
    readonly interval: string;
    /** rising to the best estimate and falling after it */
    readonly triangular: string;
    /** a smooth curve around the best estimate */
    readonly pert: string;
    /** a bell curve */
    readonly normal: string;
    /** separate values */
    readonly discrete: string;
  };
  readonly evidence: {
    /** Evidence */
    readonly heading: string;
    /** Show the evidence */
    readonly open: string;
    /** {n, plural, one {# item of evidence} other {# items of evidence}} */
    readonly count: (about: { readonly n: number }) => string;
    /** As of {date, date} */
    readonly asOf: (about: { readonly date: IsoDate }) => string;
    /** no date */
    readonly undated: string;
    /** Figures */
    readonly figures: string;
    /** Note */
    readonly note: string;
    /** Sources */
    readonly sources: string;
    /** Source */
    readonly source: string;
    /** {n, plural, one {# source} other {# sources}} */
    readonly sourceCount: (about: { readonly n: number }) => string;
    /** published {date, date} */
    readonly published: (about: { readonly date: IsoDate }) => string;
    /** accessed {date, date} */
    readonly accessed: (about: { readonly date: IsoDate }) => string;
    /** reliability {tier, number} of 4 */
    readonly tier: (about: { readonly tier: number }) => string;
    /** Reliability 1 is an official or primary text, 4 an aggregator or state medium. */
    readonly tierHelp: string;
    /** {n, plural, one {stated on # page} other {stated on # pages}} */
    readonly pages: (about: { readonly n: number }) => string;
    /** opens another site */
    readonly opensElsewhere: string;
    /** Fetching the evidence… */
    readonly loading: string;
    /** The evidence could not be loaded. Check the connection and try again. */
    readonly failed: string;
    /** This problem came without evidence. */
    readonly none: string;
    /** Untitled page */
    readonly untitled: string;
    /** Topic */
    readonly topic: string;
    /** Unit */
    readonly unit: string;
  };
  readonly confidence: {
    /** Confidence */
    readonly label: string;
    /** low */
    readonly low: string;
    /** moderate */
    readonly moderate: string;
    /** high */
    readonly high: string;
    /** Confidence: {level, select, low {low} moderate {moderate} high {high} other {not stated}} */
    readonly value: (about: { readonly level: 'low' | 'moderate' | 'high' | 'other' }) => string;
    /** Only weak or single sources, or the analysts doubt them. */
    readonly lowHelp: string;
    /** One press or secondary page, or several that repeat one report. */
    readonly moderateHelp: string;
    /** Official, primary or academic text, or independent sources that agree. */
    readonly highHelp: string;
  };
  readonly scenario: {
    /** Scenarios */
    readonly heading: string;
    /** Scenario */
    readonly label: string;
    /** Today */
    readonly today: string;
    /** {term} ({range}) */
    readonly likelihood: (about: { readonly range: string; readonly term: string }) => string;
    /** Likelihood */
    readonly likelihoodLabel: string;
    /** What is different */
    readonly differs: string;
    /** How options fare */
    readonly fit: string;
    /** What to watch */
    readonly watch: string;
    /** Scenarios may overlap, so their likelihoods need not add up to 100%. */
    readonly overlap: string;
    /** This problem has no scenarios. */
    readonly none: string;
  };
  readonly agreement: {
    /** Who must agree */
    readonly open: string;
    /** Who must agree */
    readonly heading: string;
    /** An option needs decisions. Here each decision is listed with who takes it, how likely consent is, and what would bring the others on board. */
    readonly intro: string;
    /** Read from stated positions and written rules. Positions, steps and wishes are judgements; the record of facts ends on {date, date}. */
    readonly basis: (about: { readonly date: IsoDate }) => string;
    /** Read from stated positions and written rules. Positions, steps and wishes are judgements. */
    readonly basisUndated: string;
    /** A position of {from, number} or more, on a scale from −2 to +2, is read as consent; the true one may lie up to {spread, number} away, and the further, the less likely. */
    readonly reading: (about: { readonly from: number; readonly spread: number }) => string;
    /** {n, plural, one {# draw} other {# draws}} with seed {seed}. Doubts of different actors are drawn apart. */
    readonly drawn: (about: { readonly n: number; readonly seed: string }) => string;
    /** Consent is to the decision. Preconditions, such as a ceasefire, are not decided here. */
    readonly consentOnly: string;
  };
  readonly agreementView: {
    /** Which option */
    readonly option: string;
    /** Decisions that it needs */
    readonly whoMust: string;
    /** All decisions together */
    readonly overall: string;
    /** {share} in 100 */
    readonly inHundred: (about: { readonly share: string }) => string;
    /** {share} in 100 (± {error}) */
    readonly withError: (about: { readonly error: string; readonly share: string }) => string;
    /** no chance given */
    readonly noChance: string;
    /** likely */
    readonly likely: string;
    /** open */
    readonly openState: string;
    /** unlikely */
    readonly unlikely: string;
    /** cannot be said */
    readonly unknown: string;
    /** Votes */
    readonly votes: string;
    /** {accepting, number} of {total, number} as stated; {needed, number} needed */
    readonly votesValue: (about: { readonly accepting: number; readonly needed: number; readonly total: number }) => string;
    /** {needed, number} of {total, number} needed */
    readonly votesNeeded: (about: { readonly needed: number; readonly total: number }) => string;
    /** Can stop it alone */
    readonly stoppers: string;
    /** Nobody can stop it alone */
    readonly noStopper: string;
    /** {n, plural, =0 {What if …} one {What if … (# changed)} other {What if … (# changed)}} */
    readonly suppose: (about: { readonly n: number }) => string;
    /** as judged */
    readonly asJudged: string;
    /** accepts */
    readonly accepts: string;
    /** abstains */
    readonly abstains: string;
    /** refuses */
    readonly refuses: string;
    /** {n, plural, one {# seat} other {# seats}} */
    readonly seats: (about: { readonly n: number }) => string;
    /** Votes needed */
    readonly quota: string;
    /** from {min, number} to {max, number} */
    readonly quotaRange: (about: { readonly max: number; readonly min: number }) => string;
    /** Leave out {name} */
    readonly remove: (about: { readonly name: string }) => string;
    /** Put back {name} */
    readonly putBack: (about: { readonly name: string }) => string;
    /** Left out */
    readonly left: string;
    /** Take all suppositions back */
    readonly reset: string;
    /** These are your suppositions, not judgements of the case. */
    readonly supposedNote: string;
    /** Add an actor */
    readonly add: string;
    /** Name */
    readonly addName: string;
    /** In which decision */
    readonly addStep: string;
    /** Seats */
    readonly addSeats: string;
    /** Position, from −2 to +2 */
    readonly addPosition: string;
    /** Add */
    readonly addButton: string;
    /** Choose a name that no actor has. */
    readonly addNameTaken: string;
    /** If every seat decided for itself: {share} in 100. */
    readonly bySeat: (about: { readonly share: string }) => string;
    /** If each seat consents with {each} in 100, the body consents in {passes} of 100. */
    readonly fragility: (about: { readonly each: string; readonly passes: string }) => string;
    /** What would bring it about */
    readonly persuasion: string;
    /** Way {n, number} of {total, number} */
    readonly way: (about: { readonly n: number; readonly total: number }) => string;
    /** Actor */
    readonly actor: string;
    /** Position now */
    readonly from: string;
    /** Needed */
    readonly to: string;
    /** Opens */
    readonly opens: string;
    /** As stated, nothing more is needed. */
    readonly nothingNeeded: string;
    /** No movement of positions is enough. */
    readonly notEnough: string;
    /** The least movement of positions, all actors together. Positions are judgements. */
    readonly persuasionNote: string;
    /** Chance of each option that every decision is taken */
    readonly zoneCaption: string;
    /** can be agreed as stated */
    readonly inZone: string;
    /** cannot be agreed as stated */
    readonly outside: string;
    /** All decisions taken */
    readonly adopted: string;
    /** All who decide consent */
    readonly accepted: string;
    /** Most likely to refuse */
    readonly refusing: string;
    /** nobody */
    readonly nobody: string;
    /** Closest: */
    readonly closest: string;
    /** {option}: {actors} */
    readonly short: (about: { readonly actors: string; readonly option: string }) => string;
    /** Where actors stand */
    readonly positions: string;
    /** Stated positions, from −2 strongly against to +2 strongly for. Judgements, not statements by the actors. */
    readonly positionsCaption: string;
    /** Where actors stand on {option} */
    readonly positionsLine: (about: { readonly option: string }) => string;
    /** no stated position */
    readonly noPosition: string;
    /** can stop it */
    readonly veto: string;
    /** consents from {position} */
    readonly acceptsFrom: (about: { readonly position: string }) => string;
    /** strongly against */
    readonly stronglyAgainst: string;
    /** against */
    readonly against: string;
    /** neither */
    readonly neutral: string;
    /** for */
    readonly for: string;
    /** strongly for */
    readonly stronglyFor: string;
    /** Power against votes */
    readonly power: string;
    /** {step}: share of the votes and share of the power */
    readonly powerCaption: (about: { readonly step: string }) => string;
    /** Power */
    readonly powerShare: string;
    /** Shares */
    readonly share: string;
    /** Banzhaf */
    readonly banzhaf: string;
    /** Shapley–Shubik */
    readonly shapleyShubik: string;
    /** Banzhaf, seat by seat */
    readonly banzhafBySeat: string;
    /** Shapley–Shubik, seat by seat */
    readonly shapleyShubikBySeat: string;
    /** Out of all coalitions, in how many would the actor’s change of side decide? An actor’s seats vote as one. */
    readonly banzhafHelp: string;
    /** If actors came to agree one after another, how often would this one decide? An actor’s seats vote as one. */
    readonly shapleyShubikHelp: string;
    /** The same count, each seat deciding for itself. */
    readonly banzhafBySeatHelp: string;
    /** The same orders, each seat deciding for itself. */
    readonly shapleyShubikBySeatHelp: string;
    /** no votes are counted */
    readonly noVotes: string;
    /** never decides */
    readonly dummy: string;
    /** Never decide: {names}. */
    readonly dummies: (about: { readonly names: string }) => string;
    /** Sum */
    readonly sum: string;
    /** Index of power */
    readonly index: string;
    /** No decision on this option has several voters whose votes differ. */
    readonly powerNone: string;
    /** States and moves */
    readonly graph: string;
    /** nothing of this */
    readonly stateNothing: string;
    /** When a state lasts */
    readonly concept: string;
    /** Nash */
    readonly nashName: string;
    /** SEQ */
    readonly seqName: string;
    /** GMR */
    readonly gmrName: string;
    /** SMR */
    readonly smrName: string;
    /** SSEQ */
    readonly sseqName: string;
    /** States */
    readonly states: string;
    /** today */
    readonly today: string;
    /** lasting */
    readonly lasting: string;
    /** What is done */
    readonly taken: string;
    /** What each would do */
    readonly reason: string;
    /** stays */
    readonly stays: string;
    /** leaves */
    readonly leaves: string;
    /** Moves from here */
    readonly moves: string;
    /** Nobody can move from here. */
    readonly noMove: string;
    /** Rungs, from the calmest to the worst */
    readonly rungs: string;
    /** calmest */
    readonly calmest: string;
    /** worst */
    readonly worst: string;
    /** Can climb */
    readonly climbers: string;
    /** Nobody can climb from here. */
    readonly nobodyClimbs: string;
    /** Lasting here */
    readonly lastingHere: string;
    /** What each side is taken to want, in order */
    readonly wishes: string;
    /** What is not told */
    readonly notTold: string;
    /** Why these decisions */
    readonly why: string;
    /** Those who decide, one by one */
    readonly each: string;
    /** Seats */
    readonly eachSeats: string;
    /** Stated position */
    readonly eachPosition: string;
    /** Left out with those who would decide: {steps}. */
    readonly dropped: (about: { readonly steps: string }) => string;
    /** How near that is to what each actor likes best */
    readonly nearest: string;
    /** Why the conflict is drawn so */
    readonly whyConflict: string;
    /** Why positions are read so */
    readonly whyReading: string;
    /** Asking … */
    readonly loading: string;
    /** Read the decisions, positions and conflict for one option. */
    readonly choose: string;
  };
  readonly zone: {
    /** What can be agreed */
    readonly heading: string;
    /** As stated, no option finds the consent that it needs. */
    readonly empty: string;
    /** {n, plural, one {As stated, one option finds the consent that it needs} other {As stated, # options find the consent that they need}}: {names}. */
    readonly some: (about: { readonly n: number; readonly names: string }) => string;
    /** In force, so no decision is needed: {names}. */
    readonly inForce: (about: { readonly names: string }) => string;
    /** Of these it cannot be said: {names}. */
    readonly unknown: (about: { readonly names: string }) => string;
    /** {actor} likes best: {best}. Best for it among what can be agreed: {agreements}. */
    readonly closest: (about: { readonly actor: string; readonly agreements: string; readonly best: string }) => string;
    /** {actor} likes best: {best}. Nothing can be agreed. */
    readonly closestNone: (about: { readonly actor: string; readonly best: string }) => string;
  };
  readonly approval: {
    /** {option} needs {n, plural, one {# decision} other {# decisions}}; the least likely is “{step}”, at {share} in 100. */
    readonly needs: (about: { readonly n: number; readonly option: string; readonly share: string; readonly step: string }) => string;
    /** {option} needs one decision, “{step}”, at {share} in 100. */
    readonly needsOne: (about: { readonly option: string; readonly share: string; readonly step: string }) => string;
    /** {option} needs {n, plural, one {# decision} other {# decisions}}; the least likely, at {share} in 100 each, are {steps}. */
    readonly needsTied: (about: { readonly n: number; readonly option: string; readonly share: string; readonly steps: string }) => string;
    /** {option} needs {n, plural, one {# decision} other {# decisions}}; as judged, every one would be taken. */
    readonly needsCertain: (about: { readonly n: number; readonly option: string }) => string;
    /** {option} needs {n, plural, one {# decision} other {# decisions}}; how likely they are cannot be said. */
    readonly needsUnknown: (about: { readonly n: number; readonly option: string }) => string;
    /** {option} is in force and needs no decision. */
    readonly inForce: (about: { readonly option: string }) => string;
    /** Nobody is left to decide on {option}. */
    readonly nobody: (about: { readonly option: string }) => string;
    /** All decisions together are taken in {share} of 100 draws. */
    readonly all: (about: { readonly share: string }) => string;
    /** {n, plural, one {One actor can stop it alone} other {# actors can stop it alone}}: {actors}. */
    readonly vetoes: (about: { readonly actors: string; readonly n: number }) => string;
    /** No single actor can stop it. */
    readonly noVeto: string;
    /** As stated it fails, and consent of {actors} alone would carry it. */
    readonly pivotal: (about: { readonly actors: string }) => string;
    /** The one that most often stands alone in its way is {actor}: in {share} of 100 draws. */
    readonly standsAlone: (about: { readonly actor: string; readonly share: string }) => string;
    /** What would open it: {moves}. */
    readonly persuade: (about: { readonly moves: string }) => string;
    /** Any one of these would open it: {sets}. */
    readonly persuadeAny: (about: { readonly sets: string }) => string;
    /** No movement of positions opens it, as somebody refuses whatever is offered. */
    readonly persuadeNone: string;
    /** {actor} from {from} to {to} */
    readonly persuadeMove: (about: { readonly actor: string; readonly from: string; readonly to: string }) => string;
    /** Decision */
    readonly step: string;
    /** Who decides */
    readonly body: string;
    /** Chance of consent */
    readonly chance: string;
    /** If every seat decided for itself */
    readonly bySeat: string;
    /** can stop it alone */
    readonly canStop: string;
    /** As stated */
    readonly stated: string;
  };
  readonly decisionRule: {
    /** One actor decides. */
    readonly single: string;
    /** Consensus of {total, number}: nobody may object. Abstaining lets it pass. */
    readonly consensus: (about: { readonly total: number }) => string;
    /** Unanimity of {total, number}: all must say yes. Abstaining stops it. */
    readonly unanimity: (about: { readonly total: number }) => string;
    /** At least {needed, number} of {total, number} votes. Abstaining counts as not saying yes; {stop, number} can stop it. */
    readonly majority: (about: { readonly needed: number; readonly stop: number; readonly total: number }) => string;
    /** At least {needed, number} of {total, number} in weighted votes. Abstaining counts as not saying yes; {stop, number} can stop it. */
    readonly weighted: (about: { readonly needed: number; readonly stop: number; readonly total: number }) => string;
    /** All of this is needed: {votes} */
    readonly all: (about: { readonly votes: string }) => string;
    /** Any of this is enough: {votes} */
    readonly any: (about: { readonly votes: string }) => string;
    /** Some of these votes are needed, and some can stand in for others: {votes} */
    readonly nested: (about: { readonly votes: string }) => string;
    /** The quota is yours. */
    readonly quotaChanged: string;
    /** It can never pass, whatever anybody says. */
    readonly never: string;
    /** It passes, whatever anybody says. */
    readonly always: string;
    /** The quota of {quota, number} is above the total of {total, number}. */
    readonly above: (about: { readonly quota: number; readonly total: number }) => string;
  };
  readonly notTold: {
    /** Where positions will settle is not forecast. That takes the capability of each actor and how much the issue matters to it, and neither is recorded. */
    readonly forecast: string;
    /** No chances are given, as the problem does not say how positions are read. */
    readonly reading: string;
    /** No chances are given, as nothing was drawn. */
    readonly draws: string;
    /** What it takes to adopt {option} is not recorded. */
    readonly approval: (about: { readonly option: string }) => string;
    /** No chance is given for {option}, as no position is recorded: {actors}. */
    readonly position: (about: { readonly actors: string; readonly option: string }) => string;
    /** No chance is given for {option}, as it asks more actors than can be drawn together. */
    readonly tooMany: (about: { readonly option: string }) => string;
    /** No power is given for “{step}”, as votes do not decide there. */
    readonly power: (about: { readonly step: string }) => string;
    /** No power is given for “{step}”, as it has too many voters to count exactly. */
    readonly powerLarge: (about: { readonly step: string }) => string;
    /** The state of today is not among the states of the conflict. */
    readonly conflictStart: string;
    /** No state of the conflict is possible. */
    readonly conflictStates: string;
    /** The conflict has more states than can be shown. */
    readonly conflictLarge: string;
  };
  readonly escalation: {
    /** It has no better move. */
    readonly noBetter: string;
    /** Its better move: {choice}. */
    readonly better: (about: { readonly choice: string }) => string;
    /** Its better move: {choice}. The answer: {answerer}, {answer}. */
    readonly answered: (about: { readonly answer: string; readonly answerer: string; readonly choice: string }) => string;
    /** {rung} ({n, number}) */
    readonly state: (about: { readonly n: number; readonly rung: string }) => string;
    /** Would a peace hold? */
    readonly heading: string;
    /** States of the conflict under one option */
    readonly caption: string;
    /** Today’s state, “{rung}”, would last: nobody gains by leaving it. */
    readonly todayStays: (about: { readonly rung: string }) => string;
    /** Today’s state, “{rung}”, would not last: {conflictActor} would choose {choice}. */
    readonly todayLeft: (about: { readonly choice: string; readonly conflictActor: string; readonly rung: string }) => string;
    /** Today’s state, “{rung}”, lasts only through the answer expected: {conflictActor} would otherwise choose {choice}; {answerer} would then choose {answer}. */
    readonly todayAnswered: (about: { readonly answer: string; readonly answerer: string; readonly choice: string; readonly conflictActor: string; readonly rung: string }) => string;
    /** “{rung}” would last: nobody gains by leaving it. */
    readonly lasts: (about: { readonly rung: string }) => string;
    /** “{rung}” would last through the answer expected: {conflictActor} would otherwise choose {choice}; {answerer} would then choose {answer}. */
    readonly lastsAnswered: (about: { readonly answer: string; readonly answerer: string; readonly choice: string; readonly conflictActor: string; readonly rung: string }) => string;
    /** “{rung}” would not last: {conflictActor} would choose {choice}, and no answer makes that worse for it. */
    readonly fails: (about: { readonly choice: string; readonly conflictActor: string; readonly rung: string }) => string;
    /** Also lasting if everyone thinks of the answers: {rungs}. */
    readonly also: (about: { readonly rungs: string }) => string;
    /** No state would last. */
    readonly none: string;
    /** The order of wishes is a judgement. Nobody was asked. */
    readonly wishes: string;
    /** {options} */
    readonly take: (about: { readonly options: string }) => string;
    /** to stop {options} */
    readonly leave: (about: { readonly options: string }) => string;
    /** {taken}, and to stop {left} */
    readonly both: (about: { readonly left: string; readonly taken: string }) => string;
    /** Nobody gains by moving alone */
    readonly nash: string;
    /** No better move once answers that pay are expected */
    readonly seq: string;
    /** No better move once any answer is feared */
    readonly gmr: string;
    /** The same, with no way back out */
    readonly smr: string;
    /** Answers that pay, with no way back out */
    readonly sseq: string;
  };
  readonly robustness: {
    /** Whatever happens */
    readonly open: string;
    /** What holds whatever happens */
    readonly heading: string;
    /** The choice depends on things that nobody controls. Here every option is scored again in each scenario, and in many random draws. */
    readonly intro: string;
    /** {n, plural, one {First in the one scenario} other {First in all # scenarios}}: {leaders}. */
    readonly firstAll: (about: { readonly leaders: string; readonly n: number }) => string;
    /** Who comes first depends on the scenario. */
    readonly firstDiffers: string;
    /** First in {scenarios}: {leaders}. */
    readonly firstIn: (about: { readonly leaders: string; readonly scenarios: string }) => string;
    /** Least to regret: {leaders}, at most {points} points of 100 behind the best in any scenario. */
    readonly leastRegret: (about: { readonly leaders: string; readonly points: string }) => string;
    /** This problem has no scenarios, so only the judgements vary here. */
    readonly noScenarios: string;
    /** No level of a factor changes a performance in this problem, so every scenario gives the same ranking. */
    readonly noAdjustments: string;
    /** In {n, plural, one {# draw} other {# draws}} of scenario and judgements, {name} ranks first most often: in {share} of 100. */
    readonly drawn: (about: { readonly n: number; readonly name: string; readonly share: string }) => string;
    /** In at least one scenario these fail the gate: {names}. */
    readonly gateFails: (about: { readonly names: string }) => string;
    /** The weights are yours and stay as they are. */
    readonly weightsFixed: string;
    /** Without a scenario */
    readonly today: string;
  };
  readonly scenarioRanks: {
    /** The ranking in each scenario */
    readonly heading: string;
    /** Rank of each option in each scenario */
    readonly caption: string;
    /** fails the gate */
    readonly failsGate: string;
    /** {n, plural, one {# adjustment} other {# adjustments}} in this scenario */
    readonly moved: (about: { readonly n: number }) => string;
    /** Why performances change in this scenario */
    readonly why: string;
    /** {option}, {criterion}: {shift} */
    readonly shift: (about: { readonly criterion: string; readonly option: string; readonly shift: string }) => string;
    /** Options with {mechanism} from level {level, number}, {criterion}: {shift} */
    readonly shiftMechanism: (about: { readonly criterion: string; readonly level: number; readonly mechanism: string; readonly shift: string }) => string;
    /** no source, judgement alone */
    readonly noSource: string;
  };
  readonly regret: {
    /** What each choice could cost */
    readonly heading: string;
    /** Regret: how many points of 100 an option falls behind the best one in each scenario */
    readonly caption: string;
    /** Largest */
    readonly largest: string;
    /** best here */
    readonly bestHere: string;
    /** smallest largest regret */
    readonly least: string;
    /** Least to regret first */
    readonly sort: string;
    /** Regret compares with hindsight. Zero means that no other option would have done better in that scenario. */
    readonly note: string;
  };
  readonly attitude: {
    /** Who wins under which attitude to risk */
    readonly heading: string;
    /** One attitude a row, with the option that it would choose */
    readonly caption: string;
    /** Attitude */
    readonly measure: string;
    /** Would choose */
    readonly winner: string;
    /** How many attitudes would choose it */
    readonly count: string;
    /** {n, number} of {total, number} */
    readonly wins: (about: { readonly n: number; readonly total: number }) => string;
    /** tied */
    readonly tied: string;
    /** cannot be measured here */
    readonly noWinner: string;
    /** Agreement of the attitudes: {value} of 1 (Kendall’s W). */
    readonly agreement: (about: { readonly value: string }) => string;
    /** The attitudes differ by design. None of them is right for everyone. */
    readonly differs: string;
    /** Likelihoods are the middles of the stated ranges, made to add up to 100%. */
    readonly likelihoods: string;
    /** Not every scenario has a likelihood, so all count alike. */
    readonly equal: string;
  };
  readonly measure: {
    /** Weigh scenarios by likelihood */
    readonly expectedValue: string;
    /** The average score, more likely scenarios counting more. */
    readonly expectedValueHelp: string;
    /** All scenarios alike */
    readonly laplace: string;
    /** The average score, as nobody knows which scenario comes. */
    readonly laplaceHelp: string;
    /** Expect the worst */
    readonly maximin: string;
    /** The best score in the worst scenario. */
    readonly maximinHelp: string;
    /** Expect the best */
    readonly maximax: string;
    /** The best score in the best scenario. */
    readonly maximaxHelp: string;
    /** Halfway between worst and best */
    readonly hurwicz: string;
    /** The middle of an option’s worst and best score. */
    readonly hurwiczHelp: string;
    /** Avoid the largest regret */
    readonly minimaxRegret: string;
    /** The smallest shortfall behind the best option, at its worst. */
    readonly minimaxRegretHelp: string;
    /** Keep regret low on average */
    readonly meanRegret: string;
    /** The smallest average shortfall behind the best option. */
    readonly meanRegretHelp: string;
    /** Avoid regret in nine of ten scenarios */
    readonly percentileRegret: string;
    /** Like the largest regret, but one far-fetched scenario counts less. */
    readonly percentileRegretHelp: string;
    /** Be good enough as often as possible */
    readonly satisficing: string;
    /** The share of scenarios in which the score is good enough. */
    readonly satisficingHelp: string;
    /** High on average and steady */
    readonly meanVariance: string;
    /** The average score against how much it varies. */
    readonly meanVarianceHelp: string;
    /** Guard against the worst tenth */
    readonly conditionalValueAtRisk: string;
    /** The average score in the worst tenth of the likelihood. */
    readonly conditionalValueAtRiskHelp: string;
    /** Least below its own middle */
    readonly undesirableDeviations: string;
    /** How far scores fall below the option’s own median. It looks at steadiness alone, so a steadily bad option can win. */
    readonly undesirableDeviationsHelp: string;
  };
  readonly fails: {
    /** Where each option falls short */
    readonly heading: string;
    /** Falls short when behind the best by more than */
    readonly limit: string;
    /** {points} points */
    readonly points: (about: { readonly points: string }) => string;
    /** An option falls short in a draw where it is more than {points} points of 100 behind the best one. */
    readonly intro: (about: { readonly points: string }) => string;
    /** {name} never fell short in {n, plural, one {# draw} other {# draws}}. */
    readonly never: (about: { readonly n: number; readonly name: string }) => string;
    /** {name} fell short in every draw. */
    readonly always: (about: { readonly name: string }) => string;
    /** {name} fell short in {share} of 100 draws, and the factors do not say where. */
    readonly scattered: (about: { readonly name: string; readonly share: string }) => string;
    /** {name} falls short mostly where {where}: in {density} of 100 such draws, against {share} of 100 in all. */
    readonly boxes: (about: { readonly density: string; readonly name: string; readonly share: string; readonly where: string }) => string;
    /** {factor}: {levels} */
    readonly levels: (about: { readonly factor: string; readonly levels: string }) => string;
    /** Share of its shortfalls found here */
    readonly coverage: string;
    /** Share of draws here in which it falls short */
    readonly density: string;
    /** Share of all draws that lie here */
    readonly mass: string;
    /** Place {n, number} of {total, number} */
    readonly box: (about: { readonly n: number; readonly total: number }) => string;
    /** and */
    readonly and: string;
    /** belongs here */
    readonly inside: string;
    /** does not belong here */
    readonly outside: string;
    /** {name} falls short where */
    readonly title: (about: { readonly name: string }) => string;
    /** There are too few draws to say where. */
    readonly tooFew: string;
    /** In all, it falls short in {share} of 100 draws. */
    readonly inAll: (about: { readonly share: string }) => string;
    /** how much of the problem this explains */
    readonly coverageHelp: string;
    /** how surely it falls short here */
    readonly densityHelp: string;
    /** how common this is */
    readonly massHelp: string;
    /** Option */
    readonly option: string;
    /** Factors */
    readonly factors: string;
    /** any */
    readonly all: string;
  };
  readonly influence: {
    /** What moves the lead */
    readonly heading: string;
    /** Chance that drawing one thing again, all else equal, puts another option first. The larger, the more it is worth asking again. */
    readonly intro: string;
    /** Judgements and factors by how often they change who leads */
    readonly caption: string;
    /** factor */
    readonly factor: string;
    /** judgement */
    readonly judgement: string;
    /** {option}: {criterion} */
    readonly label: (about: { readonly criterion: string; readonly option: string }) => string;
    /** Judgement or factor */
    readonly input: string;
    /** Changes who leads */
    readonly share: string;
    /** {share} in 100 (± {error}) */
    readonly shareValue: (about: { readonly error: string; readonly share: string }) => string;
    /** About {name} */
    readonly about: (about: { readonly name: string }) => string;
    /** Show fewer */
    readonly fewer: string;
    /** low */
    readonly low: string;
    /** high */
    readonly high: string;
    /** as judged */
    readonly base: string;
    /** Nothing that was drawn changes who leads. */
    readonly none: string;
    /** What moves the lead most is {name}: drawn again, it changes who leads in {share} of 100 draws. */
    readonly top: (about: { readonly name: string; readonly share: string }) => string;
    /** Show all {n, number} */
    readonly showAll: (about: { readonly n: number }) => string;
    /** To know the scenario before choosing would be worth {points} points of 100 on average. */
    readonly information: (about: { readonly points: string }) => string;
    /** The factor most worth knowing is {factor}: {points} points. */
    readonly informationFactor: (about: { readonly factor: string; readonly points: string }) => string;
    /** Knowing the scenario in advance would not change the choice, on best estimates. */
    readonly informationNone: string;
  };
  readonly methods: {
    /** Does the method matter? */
    readonly heading: string;
    /** The same best estimates and weights under {n, plural, one {# method} other {# methods}} of the field. Where they agree, the order does not hang on the method; where they differ, the choice of method is itself a judgement. */
    readonly intro: (about: { readonly n: number }) => string;
    /** Rank of each option under each method */
    readonly caption: string;
    /** Value */
    readonly value: string;
    /** Distance */
    readonly distance: string;
    /** Outranking */
    readonly outranking: string;
    /** Rank */
    readonly rank: string;
    /** first */
    readonly first: string;
    /** shared */
    readonly tied: string;
    /** not ranked */
    readonly unranked: string;
    /** Takes for granted what is not so here */
    readonly broken: string;
    /** What {method} takes for granted ({n, number}) */
    readonly aboutBroken: (about: { readonly method: string; readonly n: number }) => string;
    /** Cannot be used here */
    readonly notApplicable: string;
    /** It cannot take these performances, such as a negative figure or a column without any difference. */
    readonly unsuited: string;
    /** No method applies. */
    readonly empty: string;
    /** That a strength makes up for any weakness. Here a gate says otherwise. */
    readonly fullCompensation: string;
    /** That zero means none. Here scales are constructed, so ratios mean little. */
    readonly trueZero: string;
    /** That a weight is worth the range between the best and worst option. Here it is worth the whole scale. */
    readonly rangeOfTheSet: string;
    /** That any difference counts. Here performances are ranges, so small differences say little. */
    readonly noThresholds: string;
    /** {n, plural, one {# pair of options changes its order} other {# pairs of options change their order}} when another option is taken away. */
    readonly reversals: (about: { readonly n: number }) => string;
    /** These run along with each other, so every method counts them twice: {pairs}. */
    readonly correlated: (about: { readonly pairs: string }) => string;
    /** weighted sum */
    readonly weightedSum: string;
    /** weighted product */
    readonly weightedProduct: string;
    /** sum and product */
    readonly waspas: string;
    /** TOPSIS */
    readonly topsis: string;
    /** VIKOR */
    readonly vikor: string;
    /** CODAS */
    readonly codas: string;
    /** EDAS */
    readonly edas: string;
    /** COPRAS */
    readonly copras: string;
    /** MARCOS */
    readonly marcos: string;
    /** MABAC */
    readonly mabac: string;
    /** ARAS */
    readonly aras: string;
    /** CoCoSo */
    readonly cocoso: string;
    /** PROMETHEE II */
    readonly promethee: string;
  };
  readonly flips: {
    /** How far a weight can move */
    readonly heading: string;
    /** The weight of each criterion at which another option takes the lead, the others keeping their proportions */
    readonly caption: string;
    /** Criterion */
    readonly criterion: string;
    /** Weight now */
    readonly weight: string;
    /** Changes the lead at */
    readonly flip: string;
    /** then {name} leads */
    readonly leader: (about: { readonly name: string }) => string;
    /** From 0 to 100% */
    readonly scale: string;
    /** {n, plural, one {# point more} other {# points more}} */
    readonly more: (about: { readonly n: number }) => string;
    /** {n, plural, one {# point less} other {# points less}} */
    readonly less: (about: { readonly n: number }) => string;
    /** no weight of it alone changes the lead */
    readonly never: string;
    /** No single weight changes who leads. */
    readonly none: string;
  };
  readonly sampling: {
    /** Random draws */
    readonly heading: string;
    /** {done, number} of {total, number} draws */
    readonly running: (about: { readonly done: number; readonly total: number }) => string;
    /** {n, plural, one {# draw suffices} other {# draws suffice}}: no chance is off by more than about {points} in 100. */
    readonly enough: (about: { readonly n: number; readonly points: string }) => string;
    /** {n, plural, one {# draw} other {# draws}}: a chance may be off by about {points} in 100. */
    readonly notEnough: (about: { readonly n: number; readonly points: string }) => string;
    /** {percent, number}% of the draws are made */
    readonly quarter: (about: { readonly percent: number }) => string;
    /** Stop */
    readonly cancel: string;
    /** Draw again */
    readonly resume: string;
    /** Stopped. What was drawn before is shown. */
    readonly cancelled: string;
    /** The draws could not be made. Try again. */
    readonly failed: string;
    /** In a draw every level of a factor is equally likely. */
    readonly levels: string;
  };
  readonly pathway: {
    /** A path that can adapt */
    readonly heading: string;
    /** No option has to be chosen for ever. The path says what carries each phase, what is built up meanwhile, what is kept possible, and which signs call for a change. */
    readonly intro: string;
    /** Options by phase of the path */
    readonly caption: string;
    /** carries this phase */
    readonly main: string;
    /** is built up */
    readonly build: string;
    /** is kept possible */
    readonly keepOpen: string;
    /** not in this phase */
    readonly none: string;
    /** This phase ends when */
    readonly exit: string;
    /** Then */
    readonly triggers: string;
    /** Stops sufficing when */
    readonly tippingPoint: string;
    /** Signs to watch */
    readonly signposts: string;
    /** Sign */
    readonly signpost: string;
    /** Last reading */
    readonly reading: string;
    /** Band */
    readonly band: string;
    /** good */
    readonly green: string;
    /** watch */
    readonly amber: string;
    /** bad */
    readonly red: string;
    /** takes over from {from} */
    readonly takesOver: (about: { readonly from: string }) => string;
    /** now */
    readonly now: string;
    /** Read on */
    readonly readOn: string;
    /** no single reading */
    readonly notRead: string;
  };
  readonly figure: {
    /** Picture */
    readonly chart: string;
    /** Table */
    readonly table: string;
    /** Picture or table */
    readonly view: string;
    /** Source: {source} */
    readonly source: (about: { readonly source: string }) => string;
    /** Note */
    readonly note: string;
    /** Description */
    readonly describe: string;
    /** Download */
    readonly download: string;
    /** Download as SVG */
    readonly downloadSvg: string;
    /** Download as PNG */
    readonly downloadPng: string;
    /** Download as CSV */
    readonly downloadCsv: string;
    /** Figure {n, number} */
    readonly number: (about: { readonly n: number }) => string;
    /** Judgements of the authors */
    readonly judgementSource: string;
  };
  readonly tabs: {
    /** More about this ranking */
    readonly label: string;
    /** Consequences */
    readonly consequences: string;
    /** Gate */
    readonly gate: string;
    /** Planners */
    readonly weights: string;
    /** Gaps */
    readonly gaps: string;
    /** Method */
    readonly method: string;
    /** Evidence */
    readonly evidence: string;
    /** Scenarios */
    readonly scenarios: string;
    /** Terms */
    readonly terms: string;
  };
  readonly terms: {
    /** Terms */
    readonly heading: string;
    /** Term */
    readonly term: string;
    /** What it means */
    readonly definition: string;
    /** Find a term */
    readonly search: string;
    /** {n, plural, one {# term} other {# terms}} */
    readonly count: (about: { readonly n: number }) => string;
  };
  readonly file: {
    /** Open your own problem */
    readonly open: string;
    /** Choose a file */
    readonly choose: string;
    /** A YAML or JSON file. It stays on your device. */
    readonly help: string;
    /** Drop the file here */
    readonly drop: string;
    /** Reading {file}… */
    readonly reading: (about: { readonly file: string }) => string;
    /** To mend in {file}: {n, plural, one {# fault} other {# faults}} */
    readonly faults: (about: { readonly file: string; readonly n: number }) => string;
    /** {n, plural, one {# warning} other {# warnings}} */
    readonly warnings: (about: { readonly n: number }) => string;
    /** Nothing was opened. Mend these and open the file again. */
    readonly faultsHelp: string;
    /** Line {line, number}, column {column, number} */
    readonly place: (about: { readonly column: number; readonly line: number }) => string;
    /** Place in the file */
    readonly path: string;
    /** Hint */
    readonly hint: string;
    /** error */
    readonly error: string;
    /** warning */
    readonly warning: string;
    /** {file} is open. */
    readonly opened: (about: { readonly file: string }) => string;
    /** {file} is larger than {limit, number} MB. Split it, or drop what is not needed. */
    readonly tooBig: (about: { readonly file: string; readonly limit: number }) => string;
    /** {file} could not be read. Is it a text file in UTF-8? */
    readonly unreadable: (about: { readonly file: string }) => string;
    /** {file} is empty. */
    readonly empty: (about: { readonly file: string }) => string;
    /** Put the list away */
    readonly dismiss: string;
    /** Copy the list */
    readonly copyFaults: string;
    /** See an example file */
    readonly example: string;
    /** {n, plural, one {and # more} other {and # more}} */
    readonly moreFaults: (about: { readonly n: number }) => string;
  };
  readonly download: {
    /** Take it with you */
    readonly heading: string;
    /** Results as JSON */
    readonly json: string;
    /** Results as CSV */
    readonly csv: string;
    /** The problem as JSON */
    readonly problem: string;
    /** The consequence table as CSV */
    readonly table: string;
    /** {file} is saved. */
    readonly done: (about: { readonly file: string }) => string;
    /** The file could not be saved. Allow downloads for this page and try again. */
    readonly failed: string;
  };
  readonly csv: {
    /** option */
    readonly option: string;
    /** criterion */
    readonly criterion: string;
    /** rank */
    readonly rank: string;
    /** score */
    readonly score: string;
    /** 5th percentile */
    readonly low: string;
    /** median */
    readonly median: string;
    /** 95th percentile */
    readonly high: string;
    /** chance of ranking first */
    readonly first: string;
    /** standard error */
    readonly standardError: string;
    /** weight */
    readonly weight: string;
    /** contribution */
    readonly contribution: string;
    /** passes the gate */
    readonly passesGate: string;
  };
  readonly state: {
    /** The link was made with a newer version. Here is the view as it starts. */
    readonly newer: string;
    /** The link is incomplete. Here is the view as it starts. */
    readonly truncated: string;
    /** The link belongs to another problem. Here is the view as it starts. */
    readonly otherProblem: string;
    /** The view is as the link has it. */
    readonly restored: string;
  };
  readonly error: {
    /** Something went wrong */
    readonly heading: string;
    /** The draws stopped. The ranking is right; chances and ranges are missing. */
    readonly workerFailed: string;
    /** The analysis could not be made: {reason} */
    readonly analysisFailed: (about: { readonly reason: string }) => string;
    /** The page could not be loaded in full. Check the connection and reload it. */
    readonly loadFailed: string;
    /** An error that nobody foresaw. Reload the page; if it comes back, report it. */
    readonly unexpected: string;
    /** Reload the page */
    readonly reload: string;
    /** Details */
    readonly details: string;
  };
  readonly status: {
    /** {done, number} of {total, number} draws */
    readonly progress: (about: { readonly done: number; readonly total: number }) => string;
    /** Drawing… */
    readonly drawing: string;
    /** Updating chances */
    readonly updating: string;
    /** Chances updated */
    readonly updated: string;
    /** Stop drawing */
    readonly cancel: string;
    /** Drawing was stopped. Chances and ranges are from before. */
    readonly cancelled: string;
    /** Ready */
    readonly ready: string;
    /** No network. Everything here still works. */
    readonly offline: string;
  };
  readonly empty: {
    /** There are no options yet. */
    readonly noOptions: string;
    /** There is only one option, so there is nothing to compare. */
    readonly oneOption: string;
    /** There are no criteria yet. */
    readonly noCriteria: string;
    /** This problem has no sets of weights. */
    readonly noWeightSets: string;
    /** There is nothing to report here. */
    readonly noFindings: string;
    /** Nothing matches. */
    readonly noMatch: string;
  };
  readonly provenance: {
    /** How this was made */
    readonly heading: string;
    /** {n, plural, one {# draw} other {# draws}}, seed {seed} */
    readonly draws: (about: { readonly n: number; readonly seed: string }) => string;
    /** Seed */
    readonly seed: string;
    /** Problem {hash} */
    readonly hash: (about: { readonly hash: string }) => string;
    /** Made with {packages} */
    readonly versions: (about: { readonly packages: string }) => string;
    /** Scores are weighted sums of values from 0 to 100. Ranges and chances come from drawing every performance, and the weights if you allow it, at random from what was judged. */
    readonly method: string;
    /** The same problem, settings and seed give the same figures on any machine. */
    readonly sameResult: string;
    /** Facts as of {date, date} */
    readonly facts: (about: { readonly date: IsoDate }) => string;
    /** Judgements by {authors} */
    readonly judgedBy: (about: { readonly authors: string }) => string;
    /** Sources */
    readonly sources: string;
    /** {n, plural, one {# source} other {All # sources}} */
    readonly sourcesAll: (about: { readonly n: number }) => string;
    /** Software and texts under the MIT licence */
    readonly licence: string;
    /** Works without a network after the first visit */
    readonly offline: string;
    /** Source code */
    readonly code: string;
  };
  readonly keyboard: {
    /** Keyboard */
    readonly heading: string;
    /** Tab moves from part to part. */
    readonly tab: string;
    /** Arrow keys move a weight by 1 or choose among tabs. */
    readonly arrows: string;
    /** Page Up and Page Down move a weight by 5; Home and End set it to least or most. */
    readonly pages: string;
    /** L locks or unlocks a weight. */
    readonly lock: string;
    /** Ctrl+Z undoes, Ctrl+Shift+Z redoes. */
    readonly undo: string;
    /** Escape closes what is open. */
    readonly escape: string;
    /** Enter opens a cell. */
    readonly open: string;
  };
  readonly noScript: {
    /** Without scripts this page shows the ranking under the weights it starts with and every judgement with its reason. With scripts you can change the weights. */
    readonly note: string;
  };
  readonly reasons: {
    /** Every judgement with its reason */
    readonly heading: string;
  };
  readonly citation: {
    /** (accessed {date}) */
    readonly accessed: (about: { readonly date: string }) => string;
    /** {url} */
    readonly link: (about: { readonly url: string }) => string;
    /** n.d. */
    readonly undated: string;
    /** untitled page */
    readonly untitled: string;
    /** {authors} and others */
    readonly andOthers: (about: { readonly authors: string }) => string;
  };
  readonly estimate: {
    /** {term} ({range}) */
    readonly withRange: (about: { readonly range: string; readonly term: string }) => string;
    /** {range}, for which the scale has no word */
    readonly gap: (about: { readonly range: string }) => string;
    /** {from} to {to} ({range}) */
    readonly spans: (about: { readonly from: string; readonly range: string; readonly to: string }) => string;
    /** {range}, which is beyond the words of the scale */
    readonly outside: (about: { readonly range: string }) => string;
  };
  readonly icd203: {
    /** ICD 203 */
    readonly name: string;
    /** almost no chance */
    readonly almostNoChance: string;
    /** very unlikely */
    readonly veryUnlikely: string;
    /** unlikely */
    readonly unlikely: string;
    /** roughly even chance */
    readonly roughlyEvenChance: string;
    /** likely */
    readonly likely: string;
    /** very likely */
    readonly veryLikely: string;
    /** almost certain */
    readonly almostCertain: string;
  };
  readonly phia: {
    /** PHIA probability yardstick */
    readonly name: string;
    /** remote chance */
    readonly remoteChance: string;
    /** highly unlikely */
    readonly highlyUnlikely: string;
    /** unlikely */
    readonly unlikely: string;
    /** realistic possibility */
    readonly realisticPossibility: string;
    /** likely or probable */
    readonly likely: string;
    /** highly likely */
    readonly highlyLikely: string;
    /** almost certain */
    readonly almostCertain: string;
  };
  readonly ipcc: {
    /** IPCC likelihood scale */
    readonly name: string;
    /** virtually certain */
    readonly virtuallyCertain: string;
    /** extremely likely */
    readonly extremelyLikely: string;
    /** very likely */
    readonly veryLikely: string;
    /** likely */
    readonly likely: string;
    /** more likely than not */
    readonly moreLikelyThanNot: string;
    /** about as likely as not */
    readonly aboutAsLikelyAsNot: string;
    /** unlikely */
    readonly unlikely: string;
    /** very unlikely */
    readonly veryUnlikely: string;
    /** extremely unlikely */
    readonly extremelyUnlikely: string;
    /** exceptionally unlikely */
    readonly exceptionallyUnlikely: string;
  };
  readonly sentence: {
    /** “{name}” */
    readonly quoted: (about: { readonly name: string }) => string;
  };
  readonly fault: {
    /** The file is empty. */
    readonly P100: string;
    /** The YAML cannot be read. */
    readonly P101: string;
    /** The JSON cannot be read. */
    readonly P102: string;
    /** The file is too large. */
    readonly P103: string;
    /** The file is nested too deeply. */
    readonly P104: string;
    /** The file holds too many values. */
    readonly P105: string;
    /** The file holds too many aliases. */
    readonly P106: string;
    /** A key stands twice in one place. */
    readonly P107: string;
    /** This name is reserved and cannot be used. */
    readonly P108: string;
    /** The file holds several documents; one is expected. */
    readonly P109: string;
    /** The file is no map of keys to values. */
    readonly P110: string;
    /** This value is no plain data. */
    readonly P111: string;
    /** This number is not finite. */
    readonly P112: string;
    /** This key is no text. */
    readonly P113: string;
    /** This tag is not known. */
    readonly P114: string;
    /** The file is of a version that is not known here. */
    readonly P115: string;
    /** There are more faults than are listed. */
    readonly P116: string;
    /** This value is of the wrong type. */
    readonly P201: string;
    /** A key is missing here. */
    readonly P202: string;
    /** This key is not known. */
    readonly P203: string;
    /** This value is none of those allowed. */
    readonly P204: string;
    /** This number, text or list is outside its limits. */
    readonly P205: string;
    /** This id, date or address is badly formed. */
    readonly P206: string;
    /** This id is given twice. */
    readonly P301: string;
    /** This id names nothing. */
    readonly P302: string;
    /** The criteria tree runs in a circle. */
    readonly P303: string;
    /** This group has no criteria. */
    readonly P304: string;
    /** This option holds mechanisms that exclude each other. */
    readonly P305: string;
    /** A performance is missing. */
    readonly P306: string;
    /** This cell has two performances. */
    readonly P307: string;
    /** The criteria of this group all weigh nothing. */
    readonly P308: string;
    /** This set of weights names only some of the criteria that belong together. */
    readonly P309: string;
    /** The bounds are out of order. */
    readonly P310: string;
    /** The scale is empty or out of order. */
    readonly P311: string;
    /** This performance lies outside its scale. */
    readonly P312: string;
    /** The probabilities do not sum to 1. */
    readonly P313: string;
    /** The value function does not fit its scale. */
    readonly P314: string;
    /** This scenario leaves a factor open. */
    readonly P315: string;
    /** This quota can never be reached. */
    readonly P316: string;
    /** This level is above the highest. */
    readonly P317: string;
    /** This mechanism is related to itself. */
    readonly P318: string;
    /** This gate can never be failed, or never be passed. */
    readonly P319: string;
    /** This text belongs to nothing. */
    readonly P320: string;
    /** This day does not exist. */
    readonly P321: string;
    /** These seats do not fit the body. */
    readonly P322: string;
  };
}

/** The group and name of a message, such as `ledger.rank`. */
export type MessageKey = {
  [Group in Exclude<keyof Messages, 'locale'>]: `${Group}.${keyof Messages[Group] & string}`;
}[Exclude<keyof Messages, 'locale'>];
