import type { Agreement, AgreementSettings, Problem } from '@steelyard/model';
import { seed } from './settings.ts';
import { type Ask, type ShownResult, useWorkerResult } from './use-worker-result.ts';

const ask: Ask<AgreementSettings, Agreement> = (analyst, problem, settings, request) =>
  analyst.agreement(problem, settings, seed, request);

/** Ask who must agree in a worker of its own, where the latest suppositions win. */
export function useAgreement(
  problem: Problem,
  settings: AgreementSettings,
  first: Agreement | undefined,
): ShownResult<Agreement> {
  return useWorkerResult(problem, settings, first, ask);
}
