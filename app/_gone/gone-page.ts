// The page of something that was removed: only the proxy can answer 410, and it cannot render components.
import type { AddressKind } from '@/lib/data/read-alias';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { GONE_TEXTS } from './gone-texts';

export interface Gone {
  kind: AddressKind;
  /** ISO time of the removal, or null. */
  at: string | null;
}

/** A whole HTML page in the reader's language, without scripts. */
export function renderGonePage({ kind, at }: Gone, locale: Locale): string {
  const texts = GONE_TEXTS[locale];
  const day = at === null ? null : formatPartialDate(at.slice(0, 10), locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${texts.title} · Sidelines</title>
<style>
:root { color-scheme: light dark; background: light-dark(#f2f5f4, #0e151a); color: light-dark(#14212a, #e6ecea) }
body { font: 1.0625rem/1.75 "Source Sans 3 Variable", "Noto Sans Devanagari Variable", "Noto Sans Bengali Variable", system-ui, sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.5rem }
h1 { font-weight: 600; line-height: 1.3; border-top: 2px solid; padding-top: .75rem }
a { color: light-dark(#0b5a74, #7fc3da) }
</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p>${texts.what[kind]}${day === null ? '' : ` ${texts.when.replace('{day}', day)}`} ${texts.why}</p>
<p><a href="${localePath(locale, '/')}">${texts.home}</a></p>
</main>
</body>
</html>
`;
}
