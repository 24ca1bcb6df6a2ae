// Numbers in the interface: Latin digits everywhere, signs and spaces as the language has them.
import { LOCALE_TAGS } from './format-date';
import type { Locale } from './locales';

/** 0.964 → "96.4%"; rounded down, so that 100% means every one. In a column every figure has its decimal: "97.0%". */
export function formatShare(share: number, locale: Locale, { inColumn = false } = {}): string {
  const percent = Math.floor(share * 1000 + 1e-9) / 1000;
  const digits = { minimumFractionDigits: inColumn ? 1 : 0, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALE_TAGS[locale], { style: 'percent', ...digits }).format(percent);
}

/** How much is shown of how much, for a sentence. */
export function formatPart({ shown, total }: { shown: number; total: number }, locale: Locale) {
  return { shown: formatCount(shown, locale), total: formatCount(total, locale) };
}

/** 12345 → "12,345", in Hindi and Bengali by lakhs. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_TAGS[locale]).format(count);
}
