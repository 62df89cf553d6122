import { formatters } from '@steelyard/content';
import type { AgreementOption } from '@steelyard/model';
import { AgreementZone, Disclosure } from '@steelyard/ui';
import { Sentences } from '../Sentences.tsx';
import type { AgreementPart } from './agreement-part.ts';

/** Which options can be agreed, and how likely each is. */
export function ZoneSection({ result, told, option, names, language, supposed, onSuppose }: AgreementPart) {
  const { zone, ledger } = language.messages;
  const format = formatters(language.locale);
  const toDecide = result.options.filter(({ status }) => status !== 'in-force');
  const likeliest = Math.max(0, ...toDecide.map(({ adopted }) => adopted?.share ?? 0));
  const chance = (share: number, error: number | undefined) =>
    error ? zone.chanceError({ share, error: format.decimal(100 * error) }) : zone.chance({ share });
  return (
    <section className="finding">
      <h2>{zone.heading}</h2>
      <Sentences of={told.zone} />
      <AgreementZone
        caption={zone.caption}
        rows={toDecide.map((each) => ({
          id: each.alternative,
          name: names.alternative(each.alternative),
          inZone: each.passes === true,
          adopted: each.adopted?.share,
          standardError: each.adopted?.standardError,
          refusing: refusing(each).map(names.actor),
        }))}
        closest={toDecide
          .filter(({ adopted }) => likeliest > 0 && adopted?.share === likeliest)
          .map(({ alternative }) => ({
            id: alternative,
            text: `${names.alternative(alternative)}: ${chance(likeliest, undefined)}`,
          }))}
        words={{
          option: ledger.option,
          inZone: zone.inZone,
          outside: zone.outside,
          adopted: zone.adopted,
          chanceValue: chance,
          noChance: zone.noChance,
          refusing: zone.refusing,
          nobody: zone.nobody,
          emptyZone: zone.empty,
          closest: zone.likeliest,
        }}
        selected={option.alternative}
        onSelect={(alternative) => onSuppose({ ...supposed, alternative }, 'option')}
      />
      <Disclosure summary={zone.sentences}>
        {told.options.map(({ alternative, sentences }) => (
          <p key={alternative}>{sentences.map(({ text }) => text).join(' ')}</p>
        ))}
      </Disclosure>
      {told.closest.length > 0 && (
        <Disclosure summary={zone.nearest}>
          {told.closest.map(({ actor, text }) => (
            <p key={actor}>{text}</p>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

/** Those who decide and are more likely to refuse than to consent, the likeliest first. */
function refusing({ steps }: AgreementOption): readonly string[] {
  const chances = new Map<string, number>();
  for (const { actor, accepts, vote } of steps.flatMap(({ voters }) => voters)) {
    const chance = accepts?.share ?? (vote === undefined || vote === 'yes' ? 1 : 0);
    if (chance < 0.5) chances.set(actor, chance);
  }
  return [...chances].sort(([, a], [, b]) => a - b).map(([actor]) => actor);
}
