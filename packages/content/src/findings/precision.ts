import type { OtherFinding, Sentence } from './finding.ts';
import type { Telling } from './telling.ts';

/** Tell how many draws there were, from which seed, and how exact the chances of ranking first are. */
export function precision({ analysis, messages, format }: Telling): OtherFinding {
  const { acceptability, provenance } = analysis;
  if (!acceptability || acceptability.sampleCount === 0)
    return {
      kind: 'precision',
      sentences: [{ text: messages.precision.none, because: ['/provenance/settings'] }],
    };
  const errors = acceptability.standardErrors.map((row) => row[0] ?? 0);
  const largest = Math.max(...errors);
  const sentences: Sentence[] = [
    {
      text: messages.precision.draws({ n: acceptability.sampleCount, seed: String(provenance.seed) }),
      because: ['/acceptability/sampleCount', '/provenance/seed'],
    },
  ];
  if (largest > 0)
    sentences.push({
      text: messages.precision.error({ points: format.decimal(roundedUp(largest * 100)) }),
      because: [`/acceptability/standardErrors/${errors.indexOf(largest)}/0`],
    });
  const always = acceptability.rankAcceptability.findIndex((row) => row[0] === 1);
  if (largest === 0 && always >= 0)
    sentences.push({
      text: messages.precision.always,
      because: [`/acceptability/rankAcceptability/${always}/0`],
    });
  return { kind: 'precision', sentences };
}

/** Rounds up to one decimal, so that “at most” stays true. */
function roundedUp(value: number): number {
  return Math.ceil(value * 10 - 1e-9) / 10;
}
