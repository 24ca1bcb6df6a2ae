// Whose ministers are meant when a report names no country.
import type { Sentence } from '../document';
import type { LanguagePack } from '../languages/pack';
import { fold } from '../text/fold';

/** The pack's home country, or the one whose outlets alone use the article's words of office; null where both or none do. */
export function findHomeCountry(sentences: readonly Sentence[], pack: LanguagePack): string | null {
  if (pack.homeCountry || !pack.homeWords) return pack.homeCountry;
  const beginnings = pack.homeWords.map(({ country, beginning }) => ({ country, key: fold(beginning) }));
  const found = new Set<string>();
  for (const { items } of sentences)
    for (const item of items)
      for (const { country, key } of beginnings) if (item.key.startsWith(key)) found.add(country);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
