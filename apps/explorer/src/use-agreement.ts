import type { Analyst, RequestSettings } from '@steelyard/analysis';
import type { Agreement, AgreementSettings, Problem } from '@steelyard/model';
import { seed } from './settings.ts';
import { type ShownResult, useResult } from './use-result.ts';

/** Ask who must agree in a worker of its own. */
export function useAgreement(
  problem: Problem,
  settings: AgreementSettings,
  first: Agreement | undefined,
): ShownResult<Agreement> {
  return useResult(problem, settings, first, ask);
}

const ask = (analyst: Analyst, problem: Problem, settings: AgreementSettings, request: RequestSettings) =>
  analyst.agreement(problem, settings, seed, request);
