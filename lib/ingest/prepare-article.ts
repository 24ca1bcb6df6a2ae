import type { ArticleInput } from '@/lib/contracts/article';
import type { Claim, StoredArticle } from '@/lib/contracts/claim';
import type { Extraction } from '@/lib/contracts/extraction';
import type { Language } from '@/lib/contracts/vocabulary';
import { claimsOf, type GazetteerIndex, identifyArticle } from '@/lib/resolve';

/** What reads the articles: lib/extract, or a stand-in in tests. */
export interface ArticleExtractor {
  version: string;
  /** The languages that it can read. */
  languages: readonly Language[];
  extract(article: ArticleInput): Extraction;
}

/** An article that is ready to be written: all that remains is the graph's business. */
export interface PreparedArticle {
  stored: StoredArticle;
  claims: Claim[];
  extraction: Extraction;
}

/** Reads one article: extraction, claims, and the article as the graph keeps it. */
export function prepareArticle(
  input: ArticleInput,
  extractor: ArticleExtractor,
  index: GazetteerIndex,
): PreparedArticle {
  const { id, hash } = identifyArticle(input.text);
  const extraction = extractor.extract(input);
  const stored: StoredArticle = {
    id,
    hash,
    title: input.title || extraction.title,
    lang: extraction.lang,
    published: extraction.published,
    source: input.source ?? null,
    url: input.url ?? null,
    text: input.text,
    extractorVersion: extractor.version,
    warnings: extraction.warnings,
  };
  return { stored, claims: claimsOf(stored, extraction, index), extraction };
}

/**
 * What two copies of one text say of themselves, the same whichever came first: what only one gives counts, of two values
 * the first in text order.
 */
export function mergeCopies(known: StoredArticle, copy: StoredArticle): ArticleInput {
  const merge = <T extends string>(a: T | null, b: T | null): T | null =>
    a === null || b === null ? (a ?? b) : a <= b ? a : b;
  return {
    title: merge(known.title, copy.title) ?? '',
    text: merge(known.text, copy.text) ?? known.text,
    published: merge(known.published, copy.published),
    url: merge(known.url, copy.url),
    source: merge(known.source, copy.source),
    lang: merge(known.lang, copy.lang),
  };
}
