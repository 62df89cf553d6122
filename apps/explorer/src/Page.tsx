import type { Analysis } from '@steelyard/model';
import { ReaderLocale } from '@steelyard/ui';
import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import { addressOf, type Place, placeAt } from './address.ts';
import type { Language } from './language.ts';
import { loadLanguage } from './load-language.ts';
import { Boundary } from './parts/Boundary.tsx';
import type { FirstResults } from './view-props.ts';
import type { Views } from './views.ts';

/** The page in one language and one view; the reader can change both without losing anything. */
export function Page({
  language: start,
  place: startPlace,
  first,
  firstResults,
  views,
}: {
  language: Language;
  place: Place;
  first: Analysis | undefined;
  firstResults: FirstResults;
  views: Views;
}) {
  const [language, setLanguage] = useState(start);
  const [place, setPlace] = useState(startPlace);
  // Styles and tests may ask whether scripts have taken over yet.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  useEffect(() => {
    const back = () => setPlace(placeAt(location.pathname));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const speak = async (locale: Language['locale']) => {
    const next = await loadLanguage(locale);
    document.documentElement.lang = locale;
    keepIcon();
    window.history.replaceState(null, '', addressOf(locale, place));
    setLanguage(next);
  };
  const go = (next: Place) => {
    if (next === place) return;
    keepIcon();
    window.history.pushState(null, '', addressOf(language.locale, next));
    setPlace(next);
    window.scrollTo(0, 0);
  };
  return (
    <ReaderLocale locale={language.locale === 'uk' ? 'uk-UA' : 'en-US'}>
      <Boundary messages={language.messages}>
        <App
          language={language}
          place={place}
          first={first}
          firstResults={firstResults}
          views={views}
          onLanguage={speak}
          onPlace={go}
        />
      </Boundary>
    </ReaderLocale>
  );
}

/** Fixes the address of the icon: a relative one would be read anew from the page's next address. */
function keepIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  icon?.setAttribute('href', icon.href);
}
