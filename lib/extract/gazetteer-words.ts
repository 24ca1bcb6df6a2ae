// The names of the gazetteer as entries of a lexer's trie.
import type { Gazetteer, Spellings } from '@/lib/contracts/gazetteer';
import type { LanguagePack } from './languages/pack';
import type { Tag } from './languages/tags';
import { phraseOf } from './text/phrase-of';
import type { PhraseTrie } from './text/trie';

/** Adds the spellings of the pack's language and the English ones. */
export function addGazetteer(trie: PhraseTrie<Tag>, gazetteer: Gazetteer, pack: LanguagePack): void {
  const spelled = (spellings: Spellings) =>
    [...new Set([...(spellings[pack.language] ?? []), ...spellings.en])].filter(Boolean);
  const add = (spellings: readonly string[], tag: Tag) => {
    for (const spelling of spellings) trie.add(phraseOf(spelling), tag);
  };
  for (const { id, names, demonyms } of gazetteer.countries) {
    add(spelled(names), { type: 'country', id, adjective: false });
    add(spelled(demonyms), { type: 'country', id, adjective: true });
  }
  for (const { id, country, names } of gazetteer.cities) add(spelled(names), { type: 'city', id, country });
  for (const { id, series, names, abbreviations } of gazetteer.organizations) {
    add([...spelled(names), ...spelled(abbreviations)], { type: 'organization', id, series });
  }
  const byName = new Map<string, { spelling: string; ids: string[]; part: 'full' | 'family'; countries: string[] }>();
  for (const { id, full, family, offices } of gazetteer.persons) {
    for (const [part, spellings] of [
      ['full', full],
      ['family', family],
    ] as const) {
      for (const spelling of spelled(spellings)) {
        const entry = byName.get(`${part}:${spelling}`) ?? { spelling, ids: [], part, countries: [] };
        if (!entry.ids.includes(id)) entry.ids.push(id);
        entry.countries.push(...offices.flatMap((office) => office.country ?? []));
        byName.set(`${part}:${spelling}`, entry);
      }
    }
  }
  for (const { spelling, ids, part, countries } of byName.values())
    add([spelling], { type: 'person', ids, part, countries });
}
