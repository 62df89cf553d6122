import { type ComponentType, lazy } from 'react';
import type { Place } from './address.ts';
import type { ViewProps } from './view-props.ts';

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
    case 'agreement':
      return { default: (await import('./parts/agreement/AgreementView.tsx')).AgreementView };
    case 'robustness':
      return { default: (await import('./parts/robustness/RobustnessView.tsx')).RobustnessView };
  }
}
