export type { AgreementFindings } from './agreement/agreement-findings.ts';
export { agreementFindings } from './agreement/agreement-findings.ts';
export type { AgreementNames } from './agreement/names.ts';
export { agreementNames } from './agreement/names.ts';
export { ruleText } from './agreement/rule-text.ts';
export type { StateReasonText } from './agreement/state-reasons.ts';
export { stateReasons } from './agreement/state-reasons.ts';
export type { DescribedFault } from './describe-fault.ts';
export { describeFault } from './describe-fault.ts';
export type { Estimate } from './estimates/estimate.ts';
export { estimate } from './estimates/estimate.ts';
export { estimateText } from './estimates/estimate-text.ts';
export type { EstimativeScaleId, EstimativeTerm, TermRange } from './estimates/estimative-scales.ts';
export { estimativeScales } from './estimates/estimative-scales.ts';
export type {
  Finding,
  FindingSettings,
  HeadlineFinding,
  OtherFinding,
  Sentence,
  Verdict,
} from './findings/finding.ts';
export { defaultFindingSettings } from './findings/finding.ts';
export { findings } from './findings/findings.ts';
export { methodName } from './findings/methods.ts';
export type { Names } from './findings/names.ts';
export { namesFrom } from './findings/names.ts';
export type { Formatters } from './formatters.ts';
export { formatters } from './formatters.ts';
export type { MessageKey, Messages } from './generated/messages.ts';
export type { Locale } from './locale.ts';
export { locales, reviewState } from './locale.ts';
export type { MeasureWords } from './robustness/measure-name.ts';
export { measureWords } from './robustness/measure-name.ts';
export type { RobustnessNames } from './robustness/names.ts';
export { robustnessNames } from './robustness/names.ts';
export type { RobustnessFindings } from './robustness/robustness-findings.ts';
export { robustnessFindings } from './robustness/robustness-findings.ts';
export type { CitationSpan, CitedDate, CitedName, CitedSource } from './sources/citation.ts';
export { citation, citationText } from './sources/citation.ts';
export type { SafeUrl } from './sources/safe-url.ts';
export { safeUrl } from './sources/safe-url.ts';
export type { ExplainedTerm } from './terms/terms.ts';
export { term, terms } from './terms/terms.ts';
