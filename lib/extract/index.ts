import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { Language } from '@/lib/contracts/vocabulary';
import { packs as registered } from './languages';
import type { LanguagePack } from './languages/pack';
import { type Learnt, learntOf } from './learnt/learnt-reader';
import { createLexer } from './lexer';
import { type Engine, runPipeline } from './pipeline';
import { indexPersons } from './refiners/person-index';
import { detectLanguage } from './text/detect-language';
import { phraseOf } from './text/phrase-of';

export type { Observation } from './learnt/learnt-reader';
export { detectLanguage } from './text/detect-language';

/** Changes whenever the same text may yield other facts: stored articles are then read again. */
export const EXTRACTOR_VERSION = '24';

export interface Extractor {
  /** The facts of one article; empty ones for a language without a pack. Pure, never throws for any text. */
  extract(article: ArticleInput): Extraction;
}

/** An extractor over one gazetteer and the registered packs; its word tables are built once a language, on first use. `observe` sees what is learnt from. */
export function createExtractor(
  gazetteer: Gazetteer,
  packs: readonly LanguagePack[] = registered,
  observe: Learnt['observe'] = null,
): Extractor {
  const engines = new Map<Language, Engine | null>();
  const engineOf = (language: Language): Engine | null => {
    const known = engines.get(language);
    if (known !== undefined) return known;
    const pack = packs.find((candidate) => candidate.language === language);
    const engine = pack
      ? {
          lexer: createLexer(pack, gazetteer),
          gazetteer,
          persons: indexPersons(gazetteer, language),
          topics: new Set(pack.topics?.split('|').flatMap(phraseOf)),
          learnt: learntOf(pack, observe),
        }
      : null;
    engines.set(language, engine);
    return engine;
  };
  return {
    extract(article) {
      const language = detectLanguage(article.text, packs) ?? article.lang ?? null;
      const engine = language ? engineOf(language) : null;
      return engine ? runPipeline(article, engine) : nothingFound(article, language);
    },
  };
}

function nothingFound(article: ArticleInput, lang: Language | null): Extraction {
  const title = article.title ?? article.text.split('\n', 1)[0]?.trim().slice(0, 300) ?? '';
  const warning = {
    code: 'unknown_language',
    message: 'The text is in no language that can be read here.',
    start: null,
    end: null,
  };
  return {
    lang,
    title,
    published: article.published ?? null,
    persons: [],
    events: [],
    meetings: [],
    attendance: [],
    countries: [],
    organizations: [],
    warnings: [warning],
  };
}
