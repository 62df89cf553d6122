import { analyse } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { defaultFindingSettings, findings, namesFrom } from '@steelyard/content';
import { renderToString } from 'react-dom/server';
import type { Language } from './language.ts';
import { english } from './language-en.ts';
import { ukrainian } from './language-uk.ts';
import { Page } from './Page.tsx';
import { pageTitle } from './parts/Findings.tsx';
import { seed, settingsOf } from './settings.ts';
import { startView } from './state/view.ts';

/** The analysis that the page starts with. */
export const first = analyse(ukraineProblem, settingsOf(startView(ukraineProblem)), seed);

/** Write the page in one language, as it is before any script runs. */
export function render(locale: Language['locale']): {
  html: string;
  title: string;
  description: string;
  note: string;
} {
  const language = locale === 'uk' ? ukrainian : english;
  const { messages, texts } = language;
  const told = findings(first, namesFrom(ukraineProblem, texts), messages, defaultFindingSettings);
  return {
    html: renderToString(<Page language={language} first={first} />),
    title: pageTitle(told, messages),
    description: messages.app.question,
    note: messages.noScript.note,
  };
}
