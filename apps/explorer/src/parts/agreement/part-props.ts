import type { AgreementFindings, AgreementNames } from '@steelyard/content';
import type { Agreement, AgreementOption, Texts } from '@steelyard/model';
import type { Suppositions } from '../../state/suppositions.ts';
import type { ViewProps } from '../../view-props.ts';

/** What the parts of the view are drawn from. */
export interface PartProps extends Pick<ViewProps, 'subject' | 'language'> {
  readonly names: AgreementNames;
  readonly texts: Texts;
  readonly result: Agreement;
  readonly told: AgreementFindings;
  /** The option that the reader looks at. */
  readonly alternative: string;
  readonly supposed: Suppositions;
  readonly onSuppose: (next: Suppositions) => void;
  readonly onOption: (alternative: string) => void;
}

/** What the parts about an option are drawn from for which it is recorded what adopting it takes. */
export interface OptionProps extends PartProps {
  readonly option: AgreementOption;
}
