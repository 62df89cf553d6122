import type { Analysis } from '@steelyard/model';
import { ReaderLocale } from '@steelyard/ui';
import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import { type Language, loadLanguage } from './language.ts';

/** The page in one language, which the reader can change without losing anything. */
export function Page({ language: start, first }: { language: Language; first: Analysis | undefined }) {
  const [language, setLanguage] = useState(start);
  // Styles and tests may ask whether scripts have taken over yet.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return (
    <ReaderLocale locale={language.locale === 'uk' ? 'uk-UA' : 'en-US'}>
      <App
        language={language}
        first={first}
        onLanguage={async (locale) => {
          const next = await loadLanguage(locale);
          document.documentElement.lang = locale;
          setLanguage(next);
        }}
      />
    </ReaderLocale>
  );
}
