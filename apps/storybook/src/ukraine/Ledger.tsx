import type { Analysis } from '@steelyard/model';
import { LedgerRanking } from '@steelyard/ui';
import type { Language } from './language.ts';
import { ledgerWords } from './words.ts';

/** The ledger of an analysis of the case. */
export function Ledger({
  analysis,
  language,
  gated = false,
}: {
  analysis: Analysis;
  language: Language;
  /** Sets the options apart that fail the gate. */
  gated?: boolean;
}) {
  const { names, messages } = language;
  const { acceptability } = analysis;
  const failed = new Set(analysis.gated.failed);
  return (
    <LedgerRanking
      ranking={gated ? analysis.gated.ranking.alternatives : analysis.ranking.alternatives}
      unranked={gated ? analysis.ranking.alternatives.filter(({ id }) => failed.has(id)) : []}
      criteria={analysis.topCriteria}
      contributions={analysis.contributions}
      ranges={acceptability && analysis.scoreRanges}
      chances={
        acceptability &&
        new Map(acceptability.alternatives.map((id, i) => [id, acceptability.rankAcceptability[i]![0]!]))
      }
      nameOf={(id) => (analysis.topCriteria.includes(id) ? names.criterion(id) : names.alternative(id))}
      noteOf={(id) => (gated && failed.has(id) ? messages.ledger.failsGate : undefined)}
      words={ledgerWords(language)}
    />
  );
}
