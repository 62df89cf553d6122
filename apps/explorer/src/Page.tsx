import type { Analysis } from '@steelyard/model';
import { ReaderLocale } from '@steelyard/ui';
import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import { addressIn } from './address.ts';
import type { Language } from './language.ts';
import { loadLanguage } from './load-language.ts';
import { Boundary } from './parts/Boundary.tsx';

/** The page in one language, which the reader can change without losing anything. */
export function Page({ language: start, first }: { language: Language; first: Analysis | undefined }) {
  const [language, setLanguage] = useState(start);
  // Styles and tests may ask whether scripts have taken over yet.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  const speak = async (locale: Language['locale']) => {
    const next = await loadLanguage(locale);
    document.documentElement.lang = locale;
    // A relative address would be read anew from the new one.
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
    icon?.setAttribute('href', icon.href);
    window.history.replaceState(null, '', addressIn(locale));
    setLanguage(next);
  };
  return (
    <ReaderLocale locale={language.locale === 'uk' ? 'uk-UA' : 'en-US'}>
      <Boundary messages={language.messages}>
        <App language={language} first={first} onLanguage={speak} />
      </Boundary>
    </ReaderLocale>
  );
}
