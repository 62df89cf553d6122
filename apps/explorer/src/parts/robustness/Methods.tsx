import { formatters, type Messages } from '@steelyard/content';
import { MethodComparison } from '@steelyard/ui';
import type { PartProps } from './part-props.ts';

const groups: Readonly<Record<string, 'value' | 'outranking'>> = {
  weightedSum: 'value',
  weightedProduct: 'value',
  waspas: 'value',
  promethee: 'outranking',
};

/** The same problem under every method that applies, with what each takes for granted. */
export function Methods({ result, names, language: { messages, locale } }: PartProps) {
  const { methods: words, ledger, action } = messages;
  const compared = result.methods;
  if (compared === undefined) return null;
  const { list } = formatters(locale);
  const { correlatedCriteria } = compared;
  return (
    <section className="finding">
      <h2>{words.heading}</h2>
      <p>{words.intro({ n: compared.methods.length })}</p>
      {correlatedCriteria.length > 0 && (
        <p className="small">
          {words.correlated({
            pairs: correlatedCriteria.map(({ criteria }) => list(criteria.map(names.criterion))).join('; '),
          })}
        </p>
      )}
      <MethodComparison
        caption={words.caption}
        methods={[
          ...compared.methods.map(({ method, brokenAssumptions, reversals }) => ({
            id: method,
            name: nameOf(method, messages),
            group: groups[method] ?? 'distance',
            broken: [
              ...brokenAssumptions.map((assumption) => assumptionText(assumption, messages)),
              ...(reversals > 0 ? [words.reversals({ n: reversals })] : []),
            ],
          })),
          ...compared.notApplicable.map(({ method }) => ({
            id: method,
            name: nameOf(method, messages),
            group: groups[method] ?? 'distance',
            notApplicable: words.unsuited,
          })),
        ]}
        rows={result.ranking.alternatives.map(({ id }) => ({
          id,
          name: names.alternative(id),
          ranks: Object.fromEntries(
            compared.methods.map(({ method, ranking }) => [
              method,
              ranking.alternatives.find((each) => each.id === id)?.rank,
            ]),
          ),
        }))}
        words={{
          option: ledger.option,
          groupOf: (group) =>
            group === 'value' ? words.value : group === 'outranking' ? words.outranking : words.distance,
          rank: words.rank,
          first: words.first,
          tied: words.tied,
          unranked: words.unranked,
          broken: words.broken,
          aboutBroken: (method, n) => words.aboutBroken({ method, n }),
          notApplicable: words.notApplicable,
          close: action.close,
          empty: words.empty,
        }}
      />
    </section>
  );
}

function nameOf(method: string, { methods }: Messages): string {
  const known: Readonly<Record<string, string>> = {
    weightedSum: methods.weightedSum,
    weightedProduct: methods.weightedProduct,
    waspas: methods.waspas,
    topsis: methods.topsis,
    vikor: methods.vikor,
    codas: methods.codas,
    edas: methods.edas,
    copras: methods.copras,
    marcos: methods.marcos,
    mabac: methods.mabac,
    aras: methods.aras,
    cocoso: methods.cocoso,
    promethee: methods.promethee,
  };
  return known[method] ?? method;
}

function assumptionText(assumption: string, { methods }: Messages): string {
  const known: Readonly<Record<string, string>> = {
    'full-compensation': methods.fullCompensation,
    'true-zero': methods.trueZero,
    'range-of-the-set': methods.rangeOfTheSet,
    'no-thresholds': methods.noThresholds,
  };
  return known[assumption] ?? assumption;
}
