import {
  banzhaf,
  coleman,
  compileRule,
  deeganPackel,
  type Game,
  holler,
  johnston,
  type PowerIndex,
  shapleyShubik,
  specialVoters,
} from '@steelyard/negotiation';
import { type Fields, lazily, type NegotiationKind, once } from './question.ts';
import { gameOf, type ReferenceRule, ruleOf } from './rules.ts';

/** Power indices of players one by one, or of types of players. */
export const powerIndex: NegotiationKind = (input) => {
  if (input.types !== undefined) return byType(input);
  const rule = input.game as ReferenceRule;
  return figuresOf(gameOf(rule, playersIn(rule)));
};

function byType(input: Fields): Fields {
  const types = Object.entries(input.types as Readonly<Record<string, number>>);
  const voters = types.map(([id, members]) => ({ id, members }));
  const figures = figuresOf(compileRule(voters, ruleOf(input.rule as ReferenceRule)));
  const ofType = (place: number) =>
    lazily(
      Object.fromEntries(
        perPlayer.map((name) => [name, () => (figures[name] as readonly unknown[])[place]] as const),
      ),
    );
  return Object.fromEntries(types.map(([id], place) => [id, ofType(place)]));
}

const perPlayer = [
  'shapley_shubik',
  'shapley_shubik_float',
  'penrose_banzhaf',
  'penrose_banzhaf_float',
  'banzhaf_normalized',
  'banzhaf_normalized_float',
  'coleman_prevent',
  'coleman_initiate',
  'deegan_packel',
  'public_good_holler',
  'johnston',
];

function figuresOf(game: Game): Fields {
  const counted = once(() => banzhaf(game));
  const acting = once(() => coleman(game));
  const shapley = once(() => shapleyShubik(game));
  const memberships = once(() => holler(game));
  const special = once(() => specialVoters(game));
  const values = (index: () => PowerIndex) => () => index().values;
  return lazily({
    n: () => game.memberCount,
    winning_coalitions: () => Number(counted().winning),
    swings: () => counted().swings.map(Number),
    swings_as_strings: () => counted().swings.map(String),
    banzhaf_normalized: values(() => counted().normalized),
    banzhaf_normalized_float: values(() => counted().normalized),
    penrose_banzhaf: values(() => counted().absolute),
    penrose_banzhaf_float: values(() => counted().absolute),
    shapley_shubik: values(shapley),
    shapley_shubik_float: values(shapley),
    coleman_act: () => acting().act.value,
    coleman_prevent: values(() => acting().prevent),
    coleman_initiate: values(() => acting().initiate),
    minimal_winning_coalitions: () => Number(memberships().minimalWinning),
    deegan_packel: values(() => deeganPackel(game)),
    public_good_holler: values(memberships),
    johnston: values(() => johnston(game)),
    veto_players: () => special().veto,
    dummies: () => special().dummies,
    dictators: () => special().dictators,
    passers: () => special().passers,
  });
}

function playersIn(rule: ReferenceRule): number {
  if ('games' in rule) return Math.max(...rule.games.map(playersIn));
  return 'weights' in rule ? rule.weights.length : 0;
}
