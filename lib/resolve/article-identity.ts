import { shortHash } from './short-hash';

/** The text as copies share it: one Unicode form, one kind of space, no invisible characters. */
export function normaliseArticleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Full hash and short id of an article; a verbatim copy has the same. */
export function identifyArticle(text: string): { id: string; hash: string } {
  const hash = shortHash(normaliseArticleText(text), 64);
  return { id: hash.slice(0, 12), hash };
}
