// Pages that only the proxy can answer whole: it knows the status before anything is rendered, and cannot render components.
import { type Locale, localePath } from '@/lib/i18n/locales';

interface PlainPage {
  title: string;
  text: string;
  /** Where to go on: addresses without the language's prefix. */
  links: { href: string; text: string }[];
}

/** A whole HTML page in the reader's language, without scripts. Texts are ours, never from outside. */
export function renderPlainPage({ title, text, links }: PlainPage, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${title} · Sidelines</title>
<style>
:root { color-scheme: light dark; background: light-dark(#f2f5f4, #0e151a); color: light-dark(#14212a, #e6ecea) }
body { font: 1.0625rem/1.75 system-ui, "Noto Sans Devanagari", "Noto Sans Bengali", sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.5rem }
h1 { font-weight: 600; line-height: 1.3; border-top: 2px solid; padding-top: .75rem }
a { color: light-dark(#0b5a74, #7fc3da) }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem }
nav a { padding: .5rem 0 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<nav aria-label="Sidelines">${links.map((link) => `<a href="${localePath(locale, link.href)}">${link.text}</a>`).join('\n')}</nav>
</main>
</body>
</html>
`;
}
