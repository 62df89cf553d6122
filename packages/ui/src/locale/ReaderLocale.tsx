import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface ReaderLocaleProps {
  /** The language that components speak where the browser would: `en-US`, `uk-UA`. */
  locale: string;
  children: ReactNode;
}

/** Tells components the reader's language, which need not be the browser's. */
export function ReaderLocale({ locale, children }: ReaderLocaleProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
