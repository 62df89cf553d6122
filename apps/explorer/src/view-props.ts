import type { Agreement, Robustness } from '@steelyard/model';
import type { Language } from './language.ts';
import type { View } from './state/view.ts';
import type { Subject } from './subject.ts';

/** What was computed when the page was built, for the Ukraine case as it starts. */
export interface FirstResults {
  readonly robustness?: Robustness;
  readonly agreement?: Agreement;
}

/** What a view beside the ranking is drawn from. */
export interface ViewProps {
  readonly subject: Subject;
  readonly view: View;
  readonly language: Language;
  readonly first: FirstResults;
  readonly onChange: (next: View, merge?: string) => void;
}
