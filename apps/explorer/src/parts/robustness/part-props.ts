import type { RobustnessFindings, RobustnessNames } from '@steelyard/content';
import type { Robustness, Texts } from '@steelyard/model';
import type { ViewProps } from '../../view-props.ts';

/** What the parts of the view are drawn from. */
export interface PartProps extends Pick<ViewProps, 'subject' | 'language'> {
  readonly names: RobustnessNames;
  readonly texts: Texts;
  readonly result: Robustness;
  readonly told: RobustnessFindings;
}
