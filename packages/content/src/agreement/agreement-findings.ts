import type { ActorId, Agreement, AlternativeId, Id, IsoDate } from '@steelyard/model';
import type { Sentence } from '../findings/finding.ts';
import type { Messages } from '../generated/messages.ts';
import { type AgreementTelling, agreementTelling } from './agreement-telling.ts';
import { conflictSentences } from './conflict-sentences.ts';
import type { AgreementNames } from './names.ts';
import { optionSentences } from './option-sentences.ts';
import { refusalSentences } from './refusal-sentences.ts';

/** What an agreement shows, in words. Lists are empty where there is nothing to say. */
export interface AgreementFindings {
  /** What all of it rests on: judgements, their date, draws. */
  readonly basis: readonly Sentence[];
  /** What can be agreed if everybody does as stated. */
  readonly zone: readonly Sentence[];
  /** For each actor with a position on everything, how near what can be agreed is to what it likes best. */
  readonly closest: readonly (Sentence & { readonly actor: ActorId })[];
  /** For each option, a headline and then who can stop it and what would open it. */
  readonly options: readonly {
    readonly alternative: AlternativeId;
    readonly sentences: readonly Sentence[];
  }[];
  /** For each conflict and option, whether today's state and the calmest one would last. */
  readonly conflicts: readonly {
    readonly conflict: Id;
    readonly alternative: AlternativeId;
    readonly sentences: readonly Sentence[];
  }[];
  /** What could not be computed, and why. */
  readonly refused: readonly Sentence[];
}

/**
 * Say in sentences who must agree to each option, what can be agreed, and whether a peace would hold.
 *
 * Each sentence points to the cells of the agreement that it states.
 *
 * @param asOf - The day on which the record of facts ends.
 */
export function agreementFindings(
  agreement: Agreement,
  names: AgreementNames,
  messages: Messages,
  asOf?: IsoDate,
): AgreementFindings {
  const telling = agreementTelling(agreement, names, messages);
  return {
    basis: [...basis(telling, asOf)],
    zone: [...zone(telling)],
    closest: closest(telling),
    options: agreement.options.map(({ alternative }, place) => ({
      alternative,
      sentences: optionSentences(telling, place),
    })),
    conflicts: agreement.conflicts.map(({ conflict, alternative }, place) => ({
      conflict,
      alternative,
      sentences: conflictSentences(telling, place),
    })),
    refused: refusalSentences(telling),
  };
}

function* basis({ agreement, messages }: AgreementTelling, asOf?: IsoDate): Generator<Sentence> {
  const text =
    asOf === undefined ? messages.agreement.basisUndated : messages.agreement.basis({ date: asOf });
  yield { text, because: ['/provenance/problemHash'] };
  const { reading, provenance, conflicts } = agreement;
  if (reading !== undefined)
    yield {
      text: messages.agreement.reading({ from: reading.acceptsFrom, spread: reading.spread }),
      because: ['/reading'],
    };
  if (reading !== undefined && provenance.settings.sampleCount > 0)
    yield {
      text: messages.agreement.drawn({
        n: provenance.settings.sampleCount,
        seed: String(provenance.seed),
      }),
      because: ['/provenance/settings/sampleCount', '/provenance/seed'],
    };
  yield { text: messages.agreement.consentOnly, because: ['/options'] };
  if (conflicts.length > 0) yield { text: messages.escalation.wishes, because: ['/conflicts'] };
}

function* zone({ agreement, messages, names, format }: AgreementTelling): Generator<Sentence> {
  const { alternatives, inForce, unknown } = agreement.zone;
  const listed = (ids: readonly AlternativeId[]) => format.list(ids.map(names.alternative));
  const because = ['/zone/alternatives'];
  const askable = agreement.options.some(({ passes }) => passes !== undefined);
  if (alternatives.length > 0)
    yield {
      text: messages.zone.some({ n: alternatives.length, names: listed(alternatives) }),
      because,
    };
  else if (askable) yield { text: messages.zone.empty, because };
  if (inForce.length > 0)
    yield { text: messages.zone.inForce({ names: listed(inForce) }), because: ['/zone/inForce'] };
  if (unknown.length > 0)
    yield { text: messages.zone.unknown({ names: listed(unknown) }), because: ['/zone/unknown'] };
}

function closest({ agreement, messages, names, format }: AgreementTelling): AgreementFindings['closest'] {
  const listed = (ids: readonly AlternativeId[]) => format.list(ids.map(names.alternative));
  return agreement.zone.closest.map(({ actor, best, agreements }, place) => {
    const about = { actor: names.actor(actor), best: listed(best) };
    const text =
      agreements.length === 0
        ? messages.zone.closestNone(about)
        : messages.zone.closest({ ...about, agreements: listed(agreements) });
    return { actor, text, because: [`/zone/closest/${place}`] };
  });
}
