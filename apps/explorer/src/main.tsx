import '@steelyard/ui/styles.css';
import './fonts.css';
import './app.css';
import type { Analysis } from '@steelyard/model';
import { StrictMode, startTransition } from 'react';
import { placeAt } from './address.ts';
import { loadDetailTexts } from './detail-texts.ts';
import type { Language } from './language.ts';
import { loadLanguage } from './load-language.ts';
import type { FirstResults } from './view-props.ts';
import { lazyViews, loadView } from './views.ts';

// Beside the pages of every language, one folder above the scripts.
const serviceWorker = '../sw.js';

const container = document.querySelector('#app')!;
const locale: Language['locale'] = document.documentElement.lang === 'uk' ? 'uk' : 'en';
const embedded = document.querySelector('#first-analysis')?.textContent;
const first: Analysis | undefined = embedded ? JSON.parse(embedded) : undefined;
const embeddedResults = document.querySelector('#first-results')?.textContent;
const firstResults: FirstResults = embeddedResults ? JSON.parse(embeddedResults) : {};
const place = placeAt(location.pathname);

// One after another, so that each runs in a task of its own and none blocks the page for long; the page preloads them all.
const { createRoot, hydrateRoot } = await import('./root.ts');
const { Page } = await import('./Page.tsx');
const language = await loadLanguage(locale);
if (place !== 'ranking') await loadDetailTexts(locale);
const views = place === 'ranking' ? lazyViews : { ...lazyViews, [place]: (await loadView(place)).default };
const page = (
  <StrictMode>
    <Page language={language} place={place} first={first} firstResults={firstResults} views={views} />
  </StrictMode>
);
// In a transition React takes the page over in small steps and lets the reader scroll and type between them.
startTransition(() => {
  if (first) hydrateRoot(container, page);
  else createRoot(container).render(page);
});

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  navigator.serviceWorker.register(new URL(serviceWorker, import.meta.url)).catch(() => {
    // Without a service worker the page needs the network, and all else works.
  });
