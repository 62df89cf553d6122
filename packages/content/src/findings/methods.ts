import type { Messages } from '../generated/messages.ts';
import type { OtherFinding, Sentence } from './finding.ts';
import { firstBy } from './first-by.ts';
import type { Telling } from './telling.ts';

/** Tell whether other methods put the same option first, and which could not be used. */
export function methods({ analysis, messages, format, listed }: Telling): OtherFinding | undefined {
  const { byMethod, notApplicable } = analysis;
  const groups = firstBy(byMethod, '/byMethod');
  const [only, ...others] = groups;
  if (!only) return undefined;
  const named = (ids: readonly string[]) => format.list(ids.map((id) => methodName(id, messages)));
  const all = groups.flatMap(({ because }) => because);
  const sentences: Sentence[] =
    others.length === 0
      ? [
          {
            text: messages.method.same({
              n: byMethod.length,
              methods: named(only.by),
              leaders: listed(only.leaders),
            }),
            because: all,
          },
        ]
      : [
          { text: messages.method.differs, because: all },
          ...groups.map(({ leaders, by, because }) => ({
            text: messages.method.by({ methods: named(by), leaders: listed(leaders) }),
            because,
          })),
        ];
  if (notApplicable.length > 0)
    sentences.push({
      text: messages.method.notApplicable({ methods: named(notApplicable.map(({ method }) => method)) }),
      because: ['/notApplicable'],
    });
  return { kind: 'methods', sentences };
}

/** What a reader calls a method; its id where the messages do not know it. */
export function methodName(id: string, { method }: Messages): string {
  const known: Readonly<Record<string, string>> = {
    'additive-value': method.additiveValue,
    'weighted-product': method.weightedProduct,
    topsis: method.topsis,
  };
  return Object.hasOwn(known, id) ? known[id]! : id;
}
