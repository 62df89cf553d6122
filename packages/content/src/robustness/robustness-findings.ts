import type { AlternativeId, FailureResult, Robustness } from '@steelyard/model';
import type { Sentence } from '../findings/finding.ts';
import { type Formatters, formatters } from '../formatters.ts';
import type { Messages } from '../generated/messages.ts';
import type { RobustnessNames } from './names.ts';

/** What robustness shows, in words. Each list is empty where there is nothing to say. */
export interface RobustnessFindings {
  /** Who comes first in which scenario, and what is least to regret. */
  readonly scenarios: readonly Sentence[];
  /** Who ranks first most often in the draws. */
  readonly draws: readonly Sentence[];
  /** How far the attitudes to risk agree. */
  readonly attitudes: readonly Sentence[];
  /** Where each alternative falls short, in the order of the alternatives. */
  readonly failures: readonly Sentence[];
  /** What moves the lead, and what it would be worth to know. */
  readonly influences: readonly Sentence[];
  /** Whether the draws suffice. */
  readonly sampling: readonly Sentence[];
}

/**
 * Say in sentences what robustness shows: who leads in which scenario, what is least to regret, where each alternative
 * falls short, and what moves the lead.
 *
 * Every name, number and comparison is taken from the result, and each sentence points to the cells that it states.
 */
export function robustnessFindings(
  result: Robustness,
  names: RobustnessNames,
  messages: Messages,
): RobustnessFindings {
  const telling: Telling = { result, names, messages, format: formatters(messages.locale) };
  return {
    scenarios: scenarioSentences(telling),
    draws: drawSentences(telling),
    attitudes: attitudeSentences(telling),
    failures: result.failures.map((failure, i) => failureSentence(telling, failure, i)),
    influences: influenceSentences(telling),
    sampling: [samplingSentence(telling)],
  };
}

interface Telling {
  readonly result: Robustness;
  readonly names: RobustnessNames;
  readonly messages: Messages;
  readonly format: Formatters;
}

function scenarioSentences({ result, names, messages, format }: Telling): Sentence[] {
  const { robustness } = messages;
  const { scenarios } = result;
  if (scenarios.length === 0) return [{ text: robustness.noScenarios, because: ['/scenarios'] }];
  const listed = quotedList(names, messages, format);
  const groups = new Map<string, { leaders: readonly AlternativeId[]; places: number[] }>();
  for (const [s, { ranking }] of scenarios.entries()) {
    const leaders = ranking.alternatives.filter(({ rank }) => rank === 1).map(({ id }) => id);
    const key = leaders.join();
    groups.set(key, { leaders, places: [...(groups.get(key)?.places ?? []), s] });
  }
  const sentences: Sentence[] = [];
  const pointers = (places: readonly number[]) => places.map((s) => `/scenarios/${s}/ranking/alternatives/0`);
  const [only] = groups.values();
  if (groups.size === 1)
    sentences.push({
      text: robustness.firstAll({ n: scenarios.length, leaders: listed(only!.leaders) }),
      because: pointers(only!.places),
    });
  else {
    sentences.push({ text: robustness.firstDiffers, because: pointers([...scenarios.keys()]) });
    for (const { leaders, places } of groups.values())
      sentences.push({
        text: robustness.firstIn({
          scenarios: format.list(
            places.map((s) => messages.sentence.quoted({ name: names.scenario(scenarios[s]!.scenario) })),
          ),
          leaders: listed(leaders),
        }),
        because: pointers(places),
      });
  }
  if (scenarios.every(({ adjustments }) => adjustments.length === 0))
    sentences.push({ text: robustness.noAdjustments, because: ['/scenarios'] });

  const least = Math.min(...result.largestRegrets);
  const chosen = result.alternatives.filter((_, i) => result.largestRegrets[i]! - least <= 1e-12);
  sentences.push({
    text: robustness.leastRegret({ leaders: listed(chosen), points: format.decimal(least * 100) }),
    because: chosen.map((id) => `/largestRegrets/${result.alternatives.indexOf(id)}`),
  });
  const failing = result.alternatives.filter((id) =>
    scenarios.some(({ failedGates }) => failedGates.includes(id)),
  );
  if (failing.length > 0)
    sentences.push({
      text: robustness.gateFails({ names: listed(failing) }),
      because: scenarios.map((_, s) => `/scenarios/${s}/failedGates`),
    });
  return sentences;
}

function drawSentences({ result, names, messages, format }: Telling): Sentence[] {
  const { draws, sampling } = result;
  if (draws.length < 2) return [];
  const most = Math.max(...draws.map(({ ranksFirst }) => ranksFirst.share));
  const place = draws.findIndex(({ ranksFirst }) => ranksFirst.share === most);
  return [
    {
      text: messages.robustness.drawn({
        n: sampling.count,
        name: messages.sentence.quoted({ name: names.alternative(draws[place]!.alternative) }),
        share: format.outOf100(most),
      }),
      because: ['/sampling/count', `/draws/${place}/ranksFirst/share`],
    },
  ];
}

function attitudeSentences({ result, messages, format }: Telling): Sentence[] {
  if (result.agreement === null) return [];
  return [
    {
      text: messages.attitude.agreement({ value: format.number(result.agreement) }),
      because: ['/agreement'],
    },
    { text: messages.attitude.differs, because: ['/attitudes'] },
  ];
}

function failureSentence(telling: Telling, failure: FailureResult, place: number): Sentence {
  const { result, names, messages, format } = telling;
  const { alternative, kind, fallsShort, boxes } = failure;
  const name = messages.sentence.quoted({ name: names.alternative(alternative) });
  const share = format.outOf100(fallsShort.share);
  const pointer = `/failures/${place}/fallsShort/share`;
  switch (kind) {
    case 'never':
      return { text: messages.fails.never({ name, n: result.sampling.count }), because: [pointer] };
    case 'always':
      return { text: messages.fails.always({ name }), because: [pointer] };
    case 'scattered':
      return { text: messages.fails.scattered({ name, share }), because: [pointer] };
    case 'boxes': {
      const [box] = boxes;
      const where = format.list(
        box!.limits.map(({ factor, levels }) =>
          messages.fails.levels({
            factor: names.factor(factor),
            levels: format.either(
              levels.map((level) => messages.sentence.quoted({ name: names.level(factor, level) })),
            ),
          }),
        ),
      );
      return {
        text: messages.fails.boxes({ name, where, density: format.outOf100(box!.density), share }),
        because: [pointer, `/failures/${place}/boxes/0`],
      };
    }
  }
}

function influenceSentences({ result, names, messages, format }: Telling): Sentence[] {
  const { influences, information } = result;
  const [top] = influences;
  const sentences: Sentence[] = [];
  if (top === undefined || top.flips.share === 0)
    sentences.push({ text: messages.influence.none, because: ['/influences'] });
  else
    sentences.push({
      text: messages.influence.top({
        name: messages.sentence.quoted({ name: names.influence(top) }),
        share: format.outOf100(top.flips.share),
      }),
      because: ['/influences/0'],
    });
  if (information === undefined) return sentences;
  const points = (value: number) => format.number(value * 100);
  if (points(information.perfect) === points(0))
    return [...sentences, { text: messages.influence.informationNone, because: ['/information/perfect'] }];
  sentences.push({
    text: messages.influence.information({ points: points(information.perfect) }),
    because: ['/information/perfect'],
  });
  const [best] = information.factors;
  if (best !== undefined && points(best.value) !== points(0))
    sentences.push({
      text: messages.influence.informationFactor({
        factor: messages.sentence.quoted({ name: names.factor(best.factor) }),
        points: points(best.value),
      }),
      because: ['/information/factors/0'],
    });
  return sentences;
}

function samplingSentence({ result, messages, format }: Telling): Sentence {
  const { count, enough, firstRankError } = result.sampling;
  // Two standard errors: nineteen figures in twenty lie within.
  const points = format.decimal(200 * firstRankError);
  return {
    text: (enough ? messages.sampling.enough : messages.sampling.notEnough)({ n: count, points }),
    because: ['/sampling'],
  };
}

const quotedList =
  (names: RobustnessNames, messages: Messages, format: Formatters) => (ids: readonly AlternativeId[]) =>
    format.list(ids.map((id) => messages.sentence.quoted({ name: names.alternative(id) })));
