import type { AgreementOption } from '@steelyard/model';
import type { Sentence } from '../findings/finding.ts';
import type { AgreementTelling } from './agreement-telling.ts';

/** Sets of persuasions that are told; more would be a list and no sentence. */
const shownSets = 3;

/** Tell of one option what it needs, who can stop it, and what would open it. The first sentence is a headline. */
export function optionSentences(telling: AgreementTelling, place: number): readonly Sentence[] {
  const option = telling.agreement.options[place]!;
  const at = `/options/${place}`;
  return option.status === 'to-decide'
    ? [
        headline(telling, option, at),
        ...all(telling, option, at),
        vetoes(telling, option, at),
        ...alone(telling, option, at),
        ...persuasion(telling, option, at),
      ]
    : [headline(telling, option, at)];
}

function headline(
  { messages, names, format }: AgreementTelling,
  { alternative, status, steps, leastLikely }: AgreementOption,
  at: string,
): Sentence {
  const { approval } = messages;
  const option = names.alternative(alternative);
  if (status !== 'to-decide') {
    const say = status === 'in-force' ? approval.inForce : approval.nobody;
    return { text: say({ option }), because: [`${at}/status`] };
  }
  const n = steps.length;
  const least = steps.flatMap((step, s) => (leastLikely.includes(step.id) ? [{ step, s }] : []));
  const chance = least[0]?.step.chance?.share;
  if (least[0] === undefined || chance === undefined)
    return { text: approval.needsUnknown({ option, n }), because: [`${at}/steps`] };
  const because = least.map(({ s }) => `${at}/steps/${s}/chance/share`);
  if (chance === 1) return { text: approval.needsCertain({ option, n }), because };
  const share = format.outOf100(chance);
  const step = names.step(least[0].step.id);
  if (n === 1) return { text: approval.needsOne({ option, step, share }), because };
  if (least.length === 1) return { text: approval.needs({ option, n, step, share }), because };
  const tied = least.map((each) => messages.sentence.quoted({ name: names.step(each.step.id) }));
  return { text: approval.needsTied({ option, n, share, steps: format.list(tied) }), because };
}

function* all(
  { messages, format }: AgreementTelling,
  { adopted, steps }: AgreementOption,
  at: string,
): Generator<Sentence> {
  if (adopted === undefined || steps.length < 2) return;
  const text = messages.approval.all({ share: format.outOf100(adopted.share) });
  yield { text, because: [`${at}/adopted/share`] };
}

function vetoes(
  { messages, names, format }: AgreementTelling,
  option: AgreementOption,
  at: string,
): Sentence {
  const n = option.vetoes.length;
  const because = [`${at}/vetoes`];
  if (n === 0) return { text: messages.approval.noVeto, because };
  return {
    text: messages.approval.vetoes({ n, actors: format.list(option.vetoes.map(names.actor)) }),
    because,
  };
}

function* alone(
  { messages, names, format }: AgreementTelling,
  { passes, pivotal, standsAlone }: AgreementOption,
  at: string,
): Generator<Sentence> {
  if (passes === false && pivotal.length > 0)
    yield {
      text: messages.approval.pivotal({ actors: format.either(pivotal.map(names.actor)) }),
      because: [`${at}/passes`, `${at}/pivotal`],
    };
  const [most, next] = standsAlone;
  if (most !== undefined && most.chance.share !== next?.chance.share)
    yield {
      text: messages.approval.standsAlone({
        actor: names.actor(most.actor),
        share: format.outOf100(most.chance.share),
      }),
      because: [`${at}/standsAlone/0`],
    };
}

function* persuasion(
  { messages, names, format }: AgreementTelling,
  { persuasion: found, steps }: AgreementOption,
  at: string,
): Generator<Sentence> {
  const { approval } = messages;
  const because = [`${at}/persuasion`];
  if (found === null) {
    const impossible = steps.some(({ rule }) => rule.faults.some(({ code }) => code === 'never-passes'));
    if (!impossible) yield { text: approval.persuadeNone, because };
    return;
  }
  if (found === undefined || found.distance === 0) return;
  const sets = found.sets.map(({ moves }) =>
    format.list(
      moves.map(({ actor, from, to }) =>
        approval.persuadeMove({
          actor: names.actor(actor),
          from: format.signed(from),
          to: format.signed(to),
        }),
      ),
    ),
  );
  yield sets.length === 1
    ? { text: approval.persuade({ moves: sets[0]! }), because }
    : { text: approval.persuadeAny({ sets: sets.slice(0, shownSets).join('; ') }), because };
}
