import type { AgreementFindings, AgreementNames } from '@steelyard/content';
import type { Agreement, AgreementOption, Texts } from '@steelyard/model';
import type { Language } from '../../language.ts';
import type { Supposed } from '../../state/supposed.ts';
import type { Subject } from '../../subject.ts';

/** What the parts of the view are drawn from. */
export interface AgreementPart {
  readonly subject: Subject;
  readonly language: Language;
  readonly names: AgreementNames;
  readonly texts: Texts;
  readonly result: Agreement;
  readonly told: AgreementFindings;
  /** The option that is looked at. */
  readonly option: AgreementOption;
  readonly supposed: Supposed;
  readonly onSuppose: (next: Supposed, merge?: string) => void;
}
