import type { RobustnessFindings, RobustnessNames } from '@steelyard/content';
import type { Robustness } from '@steelyard/model';
import type { ViewProps } from '../../view-props.ts';

/** What the parts of the view are drawn from. */
export interface PartProps {
  readonly subject: ViewProps['subject'];
  readonly language: ViewProps['language'];
  readonly names: RobustnessNames;
  readonly texts: Readonly<Record<string, string>>;
  readonly result: Robustness;
  readonly told: RobustnessFindings;
}
