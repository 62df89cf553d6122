import type { Agreement, Robustness } from '@steelyard/model';
import { type ComponentType, lazy } from 'react';
import type { Place } from './address.ts';
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

/** The views beside the ranking, each a file of its own. */
export type Views = Readonly<Record<Exclude<Place, 'ranking'>, ComponentType<ViewProps>>>;

/** Loads a view when it is first shown, so that the ranking does not wait for it. */
export const lazyViews: Views = {
  robustness: lazy(() => loadView('robustness')),
  agreement: lazy(() => loadView('agreement')),
};

/** Load a view before the page is drawn with it. */
export async function loadView(place: keyof Views): Promise<{ default: ComponentType<ViewProps> }> {
  switch (place) {
    case 'robustness':
      return { default: (await import('./parts/robustness/RobustnessView.tsx')).RobustnessView };
    case 'agreement':
      return { default: (await import('./parts/agreement/AgreementView.tsx')).AgreementView };
  }
}
