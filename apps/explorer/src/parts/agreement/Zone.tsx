import { formatters } from '@steelyard/content';
import type { AgreementOption } from '@steelyard/model';
import { AgreementZone } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** What can be agreed as stated, and how likely each option is to be adopted. */
export function Zone({ result, names, option, language, onOption }: PartProps) {
  const { messages, locale } = language;
  const { agreementView: words, zone, ledger } = messages;
  const format = formatters(locale);
  const deciding = result.options.filter(({ status }) => status !== 'in-force');
  return (
    <section className="finding">
      <h2>{zone.heading}</h2>
      <p>{words.choose}</p>
      <AgreementZone
        caption={words.zoneCaption}
        selected={option.alternative}
        onSelect={onOption}
        rows={deciding.map((each) => ({
          id: each.alternative,
          name: names.alternative(each.alternative),
          inZone: result.zone.alternatives.includes(each.alternative),
          adopted: each.adopted?.share,
          standardError: each.adopted?.standardError,
          refusing: likelyRefusers(each).map(names.actor),
        }))}
        closest={closestOf(deciding).map((each) => ({
          id: each.alternative,
          text: words.short({
            option: names.alternative(each.alternative),
            actors: format.list(likelyRefusers(each).map(names.actor)),
          }),
        }))}
        words={{
          option: ledger.option,
          inZone: words.inZone,
          outside: words.outside,
          adopted: words.adopted,
          allAccept: words.accepted,
          chanceValue: (chance, error) =>
            error
              ? words.withError({ share: format.outOf100(chance), error: format.decimal(error * 100) })
              : words.inHundred({ share: format.outOf100(chance) }),
          noChance: words.noChance,
          refusing: words.refusing,
          nobody: words.nobody,
          emptyZone: zone.empty,
          closest: words.closest,
        }}
      />
    </section>
  );
}

/** Those who would refuse in most draws, the likeliest to refuse first; at most three. */
function likelyRefusers({ steps }: AgreementOption): readonly string[] {
  const refusing = new Map<string, number>();
  for (const { voters } of steps)
    for (const { actor, accepts } of voters)
      if (accepts !== undefined && accepts.share < 0.5) refusing.set(actor, accepts.share);
  return [...refusing]
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([actor]) => actor);
}

/** Options with the highest chance, where none can be agreed as stated. */
function closestOf(options: readonly AgreementOption[]): readonly AgreementOption[] {
  const best = Math.max(...options.map(({ adopted }) => adopted?.share ?? -1));
  return options.filter(({ adopted }) => adopted !== undefined && adopted.share === best);
}
