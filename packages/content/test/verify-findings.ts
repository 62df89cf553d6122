import type { Analysis, NamedRanking, Ranking } from '@steelyard/model';
import type { Finding, FindingSettings } from '../src/findings/finding.ts';
import type { Locale } from '../src/locale.ts';

/** What a sentence was found to say: the parts that its pattern names. */
type Said = Readonly<Record<string, string>>;

/** A sentence that may be written, and whether what it says is so. */
interface Claim {
  readonly en: RegExp;
  readonly uk: RegExp;
  readonly holds: (said: Said) => boolean;
}

/**
 * Read sentences again and recompute from the analysis everything that they say, by other code than wrote them.
 *
 * @param idOf - The id behind a name.
 * @returns The sentences that are not understood or not true.
 */
export function untrueSentences(
  found: readonly Finding[],
  analysis: Analysis,
  locale: Locale,
  idOf: (name: string) => string | undefined,
  settings: FindingSettings,
): readonly string[] {
  const all = claims(analysis, locale, idOf, settings);
  return found.flatMap(({ kind, sentences }) =>
    sentences
      .filter(({ text, because }, index) => {
        if (because.length === 0 || because.some((pointer) => resultAt(analysis, pointer) === undefined))
          return true;
        const understood = all[kind].flatMap((claim) => {
          const match = claim[locale].exec(text);
          return match ? [{ claim, said: { ...match.groups, index: String(index) } }] : [];
        });
        return understood.length !== 1 || !understood[0]!.claim.holds(understood[0]!.said);
      })
      .map(({ text }) => `${kind}: ${text}`),
  );
}

/** Follow a JSON pointer. */
export function resultAt(analysis: object, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.getOwnPropertyDescriptor(value, key)?.value
          : undefined,
      analysis,
    );
}

/** Patterns write NAME, LIST, NUMBER and SHARE with the part's own name: `NAME:leader`. */
function pattern(text: string): RegExp {
  const kinds: Readonly<Record<string, string>> = {
    NAME: '[“«][^”»]+[”»]',
    LIST: '[“«][^”»]+[”»](?:(?:, | and | і )[“«][^”»]+[”»])*',
    NUMBER: '-?[\\d.,\u00A0]*\\d',
    SHARE: 'fewer than 1|more than 99|менш ніж 1|понад 99|-?[\\d.,\u00A0]*\\d',
    WORDS: '[^()]+?',
  };
  const escaped = text.replace(/[.()[\]?+*|]/g, '\\$&').replace(/ /g, '[ \u00A0]');
  return new RegExp(
    `^${escaped.replace(/([A-Z]{4,6}):([a-zA-Z]+)/g, (_, kind: string, name: string) => `(?<${name}>${kinds[kind]})`)}$`,
    'u',
  );
}

function claims(
  analysis: Analysis,
  locale: Locale,
  idOf: (name: string) => string | undefined,
  settings: FindingSettings,
): Readonly<Record<Finding['kind'], readonly Claim[]>> {
  const { ranking, gated, alternatives, weightFlips } = analysis;
  const names = (text = '') => [...text.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, name = '']) => idOf(name));
  const name = (text: string | undefined) => names(text)[0];
  const same = (text: string | undefined, ids: readonly string[]) =>
    JSON.stringify([...names(text)].sort()) === JSON.stringify([...ids].sort());
  const top = (of: Ranking) => of.alternatives.filter(({ rank }) => rank === 1).map(({ id }) => id);
  const number = (text = '') =>
    Number(locale === 'en' ? text.replaceAll(',', '') : text.replaceAll('\u00A0', '').replace(',', '.'));
  const states = (text: string | undefined, value: number) => {
    const decimals = (locale === 'en' ? /\.(\d+)$/ : /,(\d+)$/).exec(text ?? '')?.[1]?.length ?? 0;
    return Math.abs(number(text) - value) <= 0.5000001 * 10 ** -decimals;
  };
  const statesShare = (text = '', share: number) =>
    /fewer|менш/.test(text)
      ? share > 0 && share < 0.005
      : /more|понад/.test(text)
        ? share < 1 && share >= 0.995
        : states(text, share * 100) &&
          (number(text) !== 100 || share === 1) &&
          (number(text) !== 0 || share === 0);
  const often = (id: string | undefined) =>
    analysis.acceptability?.rankAcceptability[alternatives.indexOf(id ?? '')]?.[0] ?? Number.NaN;
  const [best, second] = ranking.alternatives;
  const sole = best && top(ranking).length === 1 && alternatives.length > 1 ? best.id : undefined;
  const passes = (id: string | undefined) => id !== undefined && !gated.failed.includes(id);
  const margin = best && second && best.score > 0 ? (best.score - second.score) / best.score : 0;
  const clear = often(sole) >= settings.clearShare && margin >= settings.clearMargin;
  const claim = (en: string, uk: string, holds: Claim['holds']): Claim => ({
    en: pattern(en),
    uk: pattern(uk),
    holds,
  });

  const isIt = (said: Said) =>
    said.leader === undefined ? passes(sole) : name(said.leader) === sole && !passes(sole);
  const flips = (said: Said, index: number, direction: 'falls' | 'rises') => {
    const flip = weightFlips[index];
    return (
      flip !== undefined &&
      sole !== undefined &&
      name(said.name) === flip.newLeader &&
      name(said.criterion) === flip.criterion &&
      states(said.from, flip.from * 100) &&
      states(said.to, flip.to * 100) &&
      (direction === 'falls' ? flip.to < flip.from : flip.to > flip.from) &&
      (direction === 'falls' ? number(said.to) < number(said.from) : number(said.to) > number(said.from))
    );
  };
  const falls = (said: Said) => flips(said, 0, 'falls') && isIt(said);
  const rises = (said: Said) => flips(said, 0, 'rises') && isIt(said);
  const rare = (said: Said) =>
    often(sole) < settings.clearShare &&
    statesShare(said.threshold, settings.clearShare) &&
    statesShare(said.share, often(sole)) &&
    !(number(said.share) >= number(said.threshold));
  const close = (said: Said) =>
    margin < settings.clearMargin &&
    states(said.least, settings.clearMargin * 100) &&
    states(said.margin, margin * 100) &&
    number(said.margin) < number(said.least);
  const isRare = often(sole) < settings.clearShare;
  const isClose = margin < settings.clearMargin;
  const firstIn = (rankings: readonly NamedRanking[]) =>
    rankings.map((each) => [...top(each.ranking)].sort().join());
  const agree = (rankings: readonly NamedRanking[]) => new Set(firstIn(rankings)).size === 1;
  const firstUnder = (
    rankings: readonly NamedRanking[],
    stated: readonly (string | undefined)[],
    leaders = '',
  ) => {
    const key = [...names(leaders)].sort().join();
    const expected = rankings
      .filter((each) => [...top(each.ranking)].sort().join() === key)
      .map(({ id }) => id);
    return expected.length > 0 && JSON.stringify(stated) === JSON.stringify(expected);
  };
  const methodIds = (text = '') => text.split(/, | and | і /);
  const gap = (said: Said, type: string, levels: (toLevel: number) => boolean) => {
    const finding = analysis.portfolioFindings[Number(said.index)];
    return (
      finding !== undefined &&
      finding.type === type &&
      levels(finding.toLevel) &&
      name(said.option) === finding.alternative &&
      name(said.from) === `${finding.relation} from` &&
      name(said.to) === `${finding.relation} to`
    );
  };
  const largestError =
    Math.max(...(analysis.acceptability?.standardErrors.map(([error]) => error ?? 0) ?? [0])) * 100;

  return {
    headline: [
      claim(
        'NAME:leader leads clearly',
        'Явно попереду — NAME:leader',
        ({ leader }) => name(leader) === sole && passes(sole) && clear,
      ),
      claim(
        'NAME:leader leads, but not by enough to be sure',
        'Попереду — NAME:leader, але без певності',
        ({ leader }) =>
          name(leader) === sole && passes(sole) && !clear && analysis.acceptability !== undefined,
      ),
      claim(
        'NAME:leader leads on best estimates',
        'За найкращими оцінками попереду — NAME:leader',
        ({ leader }) => name(leader) === sole && passes(sole) && analysis.acceptability === undefined,
      ),
      claim(
        'LIST:leaders share first place',
        'Перше місце ділять LIST:leaders',
        ({ leaders }) => same(leaders, top(ranking)) && top(ranking).length > 1,
      ),
      claim(
        'NAME:leader is the only option',
        'Єдиний варіант — NAME:leader',
        ({ leader }) => alternatives.length === 1 && name(leader) === alternatives[0],
      ),
      claim(
        'NAME:leader has the highest sum but fails the gate',
        'Найбільшу суму має варіант NAME:leader, але він не проходить порога',
        ({ leader }) => name(leader) === sole && !passes(sole) && gated.failed.length < alternatives.length,
      ),
      claim(
        'NAME:leader has the highest sum, but no option passes the gate',
        'Найбільшу суму має варіант NAME:leader, але порога не проходить жоден',
        ({ leader }) => name(leader) === sole && gated.failed.length === alternatives.length,
      ),
    ],
    lede: [
      claim(
        'First among the options that pass: LIST:passing.',
        'Перше місце серед варіантів, що проходять поріг: LIST:passing.',
        ({ passing }) => !passes(sole) && same(passing, top(gated.ranking)),
      ),
      claim(
        'It ranks first in SHARE:share of 100 draws.',
        'Цей варіант посідає перше місце у SHARE:share зі 100 пробних розрахунків.',
        (said) => isIt(said) && statesShare(said.share, often(sole)),
      ),
      claim(
        'NAME:leader ranks first in SHARE:share of 100 draws.',
        'Варіант NAME:leader посідає перше місце у SHARE:share зі 100 пробних розрахунків.',
        (said) => isIt(said) && statesShare(said.share, often(sole)),
      ),
      claim(
        'NAME:name ranks first more often: in SHARE:share of 100.',
        'Частіше посідає перше місце варіант NAME:name: у SHARE:share зі 100.',
        (said) =>
          often(name(said.name)) > often(sole) &&
          alternatives.every((id) => often(id) <= often(name(said.name))) &&
          statesShare(said.share, often(name(said.name))),
      ),
      claim(
        'Next comes NAME:name, with a score of NUMBER:score against NUMBER:own.',
        'Далі — NAME:name: NUMBER:score проти NUMBER:own зі 100.',
        (said) =>
          name(said.name) === second?.id &&
          states(said.score, second!.score * 100) &&
          states(said.own, best!.score * 100) &&
          number(said.score) < number(said.own),
      ),
      claim(
        'NAME:name overtakes it if the weight of NAME:criterion falls from NUMBER:from% to about NUMBER:to%.',
        'Варіант NAME:name випередить його, якщо вага критерію NAME:criterion зменшиться з NUMBER:from% приблизно до NUMBER:to%.',
        falls,
      ),
      claim(
        'NAME:name overtakes NAME:leader if the weight of NAME:criterion falls from NUMBER:from% to about NUMBER:to%.',
        'Варіант NAME:name випередить варіант NAME:leader, якщо вага критерію NAME:criterion зменшиться з NUMBER:from% приблизно до NUMBER:to%.',
        falls,
      ),
      claim(
        'NAME:name overtakes it if the weight of NAME:criterion rises from NUMBER:from% to about NUMBER:to%.',
        'Варіант NAME:name випередить його, якщо вага критерію NAME:criterion зросте з NUMBER:from% приблизно до NUMBER:to%.',
        rises,
      ),
      claim(
        'NAME:name overtakes NAME:leader if the weight of NAME:criterion rises from NUMBER:from% to about NUMBER:to%.',
        'Варіант NAME:name випередить варіант NAME:leader, якщо вага критерію NAME:criterion зросте з NUMBER:from% приблизно до NUMBER:to%.',
        rises,
      ),
      claim(
        'To lead clearly, an option must rank first in at least SHARE:threshold of 100 draws; here it is SHARE:share.',
        'Щоб бути явно попереду, варіант має посісти перше місце щонайменше у SHARE:threshold зі 100 розрахунків; тут — у SHARE:share.',
        (said) => rare(said) && !isClose,
      ),
      claim(
        'To lead clearly, an option must be ahead by at least NUMBER:least% of its score; here it is NUMBER:margin%.',
        'Щоб бути явно попереду, варіант повинен мати перевагу щонайменше NUMBER:least% своєї оцінки; тут — NUMBER:margin%.',
        (said) => close(said) && !isRare,
      ),
      claim(
        'To lead clearly, an option must rank first in at least SHARE:threshold of 100 draws and be ahead by at least NUMBER:least% of its score; here it is SHARE:share and NUMBER:margin%.',
        'Щоб бути явно попереду, варіант має посісти перше місце щонайменше у SHARE:threshold зі 100 розрахунків і мати перевагу щонайменше NUMBER:least% своєї оцінки; тут — у SHARE:share і NUMBER:margin%.',
        (said) => rare(said) && close(said),
      ),
    ],
    change: [
      claim(
        'No change of a single weight puts another option first.',
        'Зміна ваги лише одного критерію не виведе вперед інший варіант.',
        () => weightFlips.length === 0 && sole !== undefined,
      ),
      claim(
        'Lower the weight of NAME:criterion from NUMBER:from% to about NUMBER:to%, and NAME:name takes the lead.',
        'Зменште вагу критерію NAME:criterion з NUMBER:from% приблизно до NUMBER:to% — і попереду буде варіант NAME:name.',
        (said) => flips(said, Number(said.index), 'falls'),
      ),
      claim(
        'Raise the weight of NAME:criterion from NUMBER:from% to about NUMBER:to%, and NAME:name takes the lead.',
        'Збільште вагу критерію NAME:criterion з NUMBER:from% приблизно до NUMBER:to% — і попереду буде варіант NAME:name.',
        (said) => flips(said, Number(said.index), 'rises'),
      ),
    ],
    gate: [
      claim(
        'NUMBER:n of NUMBER:total options WORDS:fail the gate: LIST:names.',
        'Порога не WORDS:fail NUMBER:n WORDS:noun (усього NUMBER:total): LIST:names.',
        (said) =>
          number(said.n) === gated.failed.length &&
          number(said.total) === alternatives.length &&
          same(said.names, gated.failed) &&
          gated.failed.length > 0 &&
          (said.fail === 'fails' || said.fail === 'проходить') === (gated.failed.length === 1),
      ),
      claim(
        'The only option passes the gate.',
        'Єдиний варіант проходить поріг.',
        () => alternatives.length === 1 && gated.failed.length === 0,
      ),
      claim(
        'All NUMBER:total options pass the gate.',
        'Поріг проходять усі варіанти (NUMBER:total).',
        ({ total }) => number(total) === alternatives.length && gated.failed.length === 0,
      ),
      claim(
        'No option passes the gate.',
        'Порога не проходить жоден варіант.',
        () => gated.failed.length === alternatives.length,
      ),
      claim(
        'First with and without the gate: LIST:leaders.',
        'Перше місце з порогом і без нього: LIST:leaders.',
        ({ leaders }) => same(leaders, top(ranking)) && same(leaders, top(gated.ranking)),
      ),
      claim(
        'The plain sum hides this: it puts LIST:plain first. With the gate, first place goes to LIST:gated.',
        'Проста сума це приховує: у ній перше місце — LIST:plain. З порогом перше місце — LIST:gated.',
        (said) =>
          same(said.plain, top(ranking)) &&
          same(said.gated, top(gated.ranking)) &&
          !same(said.plain, top(gated.ranking)),
      ),
      claim(
        'The plain sum does not show this: it ranks NAME:name number NUMBER:rank of NUMBER:total.',
        'У простій сумі цього не видно: там варіант NAME:name посідає місце NUMBER:rank (усього NUMBER:total).',
        (said) => {
          const ranks = ranking.alternatives
            .filter(({ id }) => gated.failed.includes(id))
            .map(({ rank }) => rank);
          const stated = ranking.alternatives.find(({ id }) => id === name(said.name));
          return (
            gated.failed.includes(stated?.id ?? '') &&
            number(said.rank) === stated?.rank &&
            stated?.rank === Math.min(...ranks) &&
            number(said.total) === alternatives.length
          );
        },
      ),
    ],
    weightSets: [
      claim(
        'First under the one set of weights given: LIST:leaders.',
        'Перше місце за єдиним набором ваг: LIST:leaders.',
        ({ leaders }) =>
          analysis.byWeightSet.length === 1 && same(leaders, top(analysis.byWeightSet[0]!.ranking)),
      ),
      claim(
        'First under all NUMBER:n sets of weights: LIST:leaders.',
        'Перше місце за всіма наборами ваг (NUMBER:n): LIST:leaders.',
        (said) =>
          number(said.n) === analysis.byWeightSet.length &&
          agree(analysis.byWeightSet) &&
          same(said.leaders, top(analysis.byWeightSet[0]!.ranking)),
      ),
      claim(
        'Who comes first depends on whose weights count.',
        'Хто перший, залежить від того, чиї ваги взяти.',
        () => !agree(analysis.byWeightSet),
      ),
      claim(
        'First with the weights LIST:sets: LIST:leaders.',
        'Перше місце, якщо взяти ваги LIST:sets: LIST:leaders.',
        ({ sets, leaders }) => firstUnder(analysis.byWeightSet, names(sets), leaders),
      ),
    ],
    methods: [
      claim(
        'First by the one method that applies (WORDS:methods): LIST:leaders.',
        'За єдиним придатним методом (WORDS:methods) перше місце — LIST:leaders.',
        (said) =>
          analysis.byMethod.length === 1 &&
          firstUnder(analysis.byMethod, methodIds(said.methods), said.leaders),
      ),
      claim(
        'First by all NUMBER:n methods (WORDS:methods): LIST:leaders.',
        'За всіма NUMBER:n методами (WORDS:methods) перше місце — LIST:leaders.',
        (said) =>
          number(said.n) === analysis.byMethod.length &&
          agree(analysis.byMethod) &&
          firstUnder(analysis.byMethod, methodIds(said.methods), said.leaders),
      ),
      claim(
        'The methods differ on who comes first.',
        'За різними методами перше місце різне.',
        () => !agree(analysis.byMethod),
      ),
      claim(
        'First by WORDS:methods: LIST:leaders.',
        'Перше місце, якщо метод — WORDS:methods: LIST:leaders.',
        (said) => firstUnder(analysis.byMethod, methodIds(said.methods), said.leaders),
      ),
      claim(
        'Not used, as the problem does not allow it: closeness to the ideal.',
        'Не застосовано, бо задача цього не дозволяє: близькість до ідеалу.',
        () => analysis.notApplicable.length === 1,
      ),
    ],
    portfolio: [
      claim(
        'NAME:option asks for NAME:to, which NAME:from requires, but does not contain it.',
        'Варіант NAME:option містить механізм NAME:from, який потребує механізму NAME:to, а його тут немає.',
        (said) => gap(said, 'requires', (toLevel) => toLevel === 0),
      ),
      claim(
        'NAME:option asks for more of NAME:to, which NAME:from requires, than it contains: level NUMBER:level.',
        'Варіант NAME:option містить механізм NAME:from, який потребує вищого рівня механізму NAME:to; тут його рівень — NUMBER:level.',
        (said) => gap(said, 'requires', (toLevel) => toLevel > 0 && toLevel === number(said.level)),
      ),
      claim(
        'NAME:option contains both NAME:from and NAME:to, which exclude each other.',
        'Варіант NAME:option містить механізми NAME:from і NAME:to, які виключають один одного.',
        (said) => gap(said, 'excludes', () => true),
      ),
      claim(
        'NAME:option contains both NAME:from and NAME:to, which pull against each other.',
        'Варіант NAME:option містить механізми NAME:from і NAME:to, які погано поєднуються.',
        (said) => gap(said, 'conflicts', () => true),
      ),
    ],
    precision: [
      claim(
        'NUMBER:n WORDS:draws with seed NUMBER:seed.',
        'NUMBER:n WORDS:draws, початкове число NUMBER:seed.',
        (said) =>
          number(said.n) === analysis.acceptability?.sampleCount &&
          Number(said.seed) === analysis.provenance.seed,
      ),
      claim(
        'The standard error of a chance of ranking first is at most NUMBER:points in 100.',
        'Стандартна похибка шансу посісти перше місце — щонайбільше NUMBER:points зі 100.',
        ({ points }) => number(points) >= largestError - 1e-9 && number(points) <= largestError + 0.1000001,
      ),
      claim(
        'In every draw the same option ranked first.',
        'У кожному розрахунку перше місце посідав той самий варіант.',
        () => alternatives.some((id) => often(id) === 1),
      ),
      claim(
        'Nothing was drawn at random, so chances and ranges are left out.',
        'Випадкових розрахунків не було, тож шансів і діапазонів немає.',
        () => analysis.acceptability === undefined,
      ),
    ],
  };
}
