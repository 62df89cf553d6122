import { agreement, analyse, robustness } from '@steelyard/analysis';
import { ukraineProblem } from '@steelyard/case-ukraine';
import { defaultFindingSettings, findings, namesFrom } from '@steelyard/content';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Place } from './address.ts';
import { loadDetailTexts } from './detail-texts.ts';
import type { Language } from './language.ts';
import { english } from './language-en.ts';
import { ukrainian } from './language-uk.ts';
import { Page } from './Page.tsx';
import { AgreementView } from './parts/agreement/AgreementView.tsx';
import { EvidencePage } from './parts/EvidencePage.tsx';
import { titleOf } from './parts/Findings.tsx';
import { RobustnessView } from './parts/robustness/RobustnessView.tsx';
import { agreementSettingsOf, robustnessSettingsOf, seed, settingsOf } from './settings.ts';
import { startView } from './state/view.ts';
import { loadEvidence } from './subject.ts';
import type { FirstResults } from './view-props.ts';
import type { Views } from './views.ts';

/** The analysis that the page starts with. */
export const first = analyse(ukraineProblem, settingsOf(startView(ukraineProblem)), seed);

/** What the other views start with. */
export const firstResults: Readonly<Record<keyof Views, FirstResults>> = {
  robustness: {
    robustness: robustness(ukraineProblem, robustnessSettingsOf(startView(ukraineProblem)), seed),
  },
  agreement: {
    agreement: agreement(ukraineProblem, agreementSettingsOf(startView(ukraineProblem)), seed),
  },
};

const views: Views = { robustness: RobustnessView, agreement: AgreementView };

/** A page as text, with what stands in its head. */
interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

await Promise.all([loadDetailTexts('en'), loadDetailTexts('uk')]);

/** Write a view of the workbench in one language, as it is before any script runs. */
export function render(
  locale: Language['locale'],
  place: Place,
): Rendered & {
  /** What the page can do without scripts. */
  readonly note: string;
  /** The name of the other language, in that language. */
  readonly other: string;
} {
  const language = languageOf(locale);
  const { messages, texts } = language;
  const told = findings(first, namesFrom(ukraineProblem, texts), messages, defaultFindingSettings);
  return {
    html: renderToString(
      <Page
        language={language}
        place={place}
        first={first}
        firstResults={place === 'ranking' ? {} : firstResults[place]}
        views={views}
      />,
    ),
    title: titleOf(place, told, messages),
    description: messages.app.question,
    note: messages.noScript.note,
    other: locale === 'en' ? messages.language.uk : messages.language.en,
  };
}

/** Write the page of the evidence in one language. */
export async function renderEvidence(locale: Language['locale']): Promise<Rendered> {
  const language = languageOf(locale);
  const { app, evidence } = language.messages;
  const book = await loadEvidence(language);
  return {
    html: renderToStaticMarkup(<EvidencePage language={language} book={book} />),
    title: app.pageTitle({ headline: evidence.heading, title: app.title }),
    description: app.question,
  };
}

function languageOf(locale: Language['locale']): Language {
  return locale === 'uk' ? ukrainian : english;
}
