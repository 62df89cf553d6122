import { formatters } from '@steelyard/content';
import type { AgreementOption } from '@steelyard/model';
import { AgreementZone, Disclosure } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

/** What can be agreed as stated, and how likely each option is to be adopted. */
export function Zone({ result, told, names, alternative, language, onOption }: PartProps) {
  const { messages, locale } = language;
  const { agreementView: words, zone, ledger } = messages;
  const format = formatters(locale);
  const deciding = result.options.filter(({ status }) => status !== 'in-force');
  const shortOf = (each: AgreementOption) => {
    const name = names.alternative(each.alternative);
    const actors = likelyRefusers(each).map(names.actor);
    return actors.length === 0 ? name : words.short({ option: name, actors: format.list(actors) });
  };
  return (
    <section className="finding">
      <h2>{zone.heading}</h2>
      <p>{words.choose}</p>
      <AgreementZone
        caption={words.zoneCaption}
        selected={alternative}
        onSelect={onOption}
        rows={deciding.map((each) => ({
          id: each.alternative,
          name: names.alternative(each.alternative),
          inZone: each.passes,
          adopted: each.adopted?.share,
          standardError: each.adopted?.standardError,
          refusing: each.adopted && likelyRefusers(each).map(names.actor),
        }))}
        closest={closestOf(deciding).map((each) => ({
          id: each.alternative,
          text: shortOf(each),
        }))}
        words={{
          option: ledger.option,
          inZone: words.inZone,
          outside: words.outside,
          unknown: words.unknown,
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
      {told.closest.length > 0 && (
        <Disclosure summary={words.nearest}>
          {told.closest.map(({ actor, text }) => (
            <p key={actor}>{text}</p>
          ))}
        </Disclosure>
      )}
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

/** Options with the highest chance, where there is one; they come closest where none can be agreed as stated. */
function closestOf(options: readonly AgreementOption[]): readonly AgreementOption[] {
  const best = Math.max(...options.map(({ adopted }) => adopted?.share ?? -1));
  return best > 0 ? options.filter(({ adopted }) => adopted?.share === best) : [];
}
