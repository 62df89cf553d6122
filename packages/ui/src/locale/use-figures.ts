import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';

/** Writes a number. */
export type WriteFigure = (value: number) => string;

/** Numbers as the reader of the page writes them, with a set number of decimals. */
export function useFigures(digits: number): WriteFigure {
  return useWriting(digits, 'decimal');
}

/** Shares in [0, 1] as per cent, in the reader's way. */
export function usePercents(digits = 0): WriteFigure {
  return useWriting(digits, 'percent');
}

function useWriting(digits: number, style: 'decimal' | 'percent'): WriteFigure {
  const { locale } = useLocale();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    });
    return (value) => numbers.format(value);
  }, [locale, digits, style]);
}
