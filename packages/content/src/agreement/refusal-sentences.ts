import type { AgreementRefusal } from '@steelyard/model';
import type { Sentence } from '../findings/finding.ts';
import type { AgreementTelling } from './agreement-telling.ts';

/** Tell what could not be computed, and why. */
export function refusalSentences(telling: AgreementTelling): readonly Sentence[] {
  return telling.agreement.refused.flatMap((refusal, place) => {
    const text = refusalText(telling, refusal);
    return text === undefined ? [] : [{ text, because: [`/refused/${place}`] }];
  });
}

function refusalText(
  { messages, names, format }: AgreementTelling,
  refusal: AgreementRefusal,
): string | undefined {
  const { notTold } = messages;
  switch (refusal.about) {
    case 'forecast':
      return notTold.forecast;
    case 'chances':
      return refusal.reason === 'no-draws' ? notTold.draws : notTold.reading;
    case 'power': {
      const say = refusal.reason === 'too-large' ? notTold.powerLarge : notTold.power;
      return say({ step: names.step(refusal.step) });
    }
    case 'conflict':
      return {
        'start-infeasible': notTold.conflictStart,
        'no-feasible-state': notTold.conflictStates,
        'too-many-states': notTold.conflictLarge,
      }[refusal.reason];
    case 'alternative': {
      const option = names.alternative(refusal.alternative);
      if (refusal.reason === 'no-position')
        return notTold.position({ option, actors: format.list(refusal.actors.map(names.actor)) });
      if (refusal.reason === 'no-approval') return notTold.approval({ option });
      // That nobody is left to decide is the option's own headline.
      return refusal.reason === 'too-many-actors' ? notTold.tooMany({ option }) : undefined;
    }
  }
}
