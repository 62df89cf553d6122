import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import type { WriteFigure } from '../locale/use-figures.ts';

/** Positions with their sign, a decimal only where there is one. A minus is a minus, which screen readers do not skip. */
export function usePositions(): WriteFigure {
  const { locale } = useLocale();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    return (position) => numbers.format(position).replace('-', '−');
  }, [locale]);
}
