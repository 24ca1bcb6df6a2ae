// Our own few lines: the library for this (citation-js) either turns every letter beyond ASCII into commands or escapes nothing, and
// its core that runs on Node 20 brings an HTTP client along.
import type { Locale } from '../i18n/locales';
import { type Citation, CONTAINER } from './citation';

/** What a text cannot hold as it is. Braces are words: BibTeX counts them even behind a backslash. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** The names that babel has for the languages. */
const LANGIDS: Record<Locale, string> = { en: 'english', hi: 'hindi', bn: 'bengali', ru: 'russian' };

/** BibTeX in UTF-8, with the fields of biblatex for days and languages. */
export function writeBibtex({ id, title, url, locale, place, date, accessed }: Citation): string {
  const fields: [name: string, value: string][] = [
    // The inner braces keep capitals as they are.
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', CONTAINER],
    ['url', url.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ...(date === null
      ? []
      : [['eventdate', date.start === date.end ? date.start : `${date.start}/${date.end}`] as [string, string]]),
    ...(place === null ? [] : [['venue', escapeBibtex(place)] as [string, string]]),
    ['langid', LANGIDS[locale]],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id.replaceAll(/[^\w:.-]/g, '-')},\n${lines.join('')}}\n`;
}

/** A text of any script as it may stand in a field. */
export function escapeBibtex(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, '\\$&');
}
