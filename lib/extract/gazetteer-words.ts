// The names of the gazetteer as entries of a lexer's trie.
import type { Gazetteer, Spellings } from '@/lib/contracts/gazetteer';
import type { LanguagePack } from './languages/pack';
import type { Tag, TagOf } from './languages/tags';
import type { WordClass } from './text/inflect';
import { phraseOf } from './text/phrase-of';
import type { PhraseTrie } from './text/trie';
import type { WordForms } from './word-forms';

/** Adds the spellings of the pack's language and the English ones. */
export function addGazetteer(
  trie: PhraseTrie<Tag>,
  gazetteer: Gazetteer,
  { pack, forms }: { pack: LanguagePack; forms: WordForms },
): void {
  const spelled = (spellings: Spellings) =>
    [...new Set([...(spellings[pack.language] ?? []), ...spellings.en])].filter(Boolean);
  const add = (spellings: readonly string[], tag: Tag) => {
    for (const spelling of spellings)
      for (const form of forms.ofPhrase(spelling, classOf(spelling, tag, pack), tag))
        if (!form.plural || (tag.type === 'country' && tag.adjective)) trie.add(phraseOf(form.text), form.tag);
  };
  for (const { id, names, demonyms } of gazetteer.countries) {
    add(spelled(names), { type: 'country', id, adjective: false });
    add(spelled(demonyms), { type: 'country', id, adjective: true });
  }
  for (const { id, country, names } of gazetteer.cities) add(spelled(names), { type: 'city', id, country });
  for (const { id, series, names, abbreviations } of gazetteer.organizations) {
    add([...spelled(names), ...spelled(abbreviations)], { type: 'organization', id, series });
  }
  for (const { text, tag } of nameTags(gazetteer, { spelled, forms })) trie.add(phraseOf(text), tag);
}

interface NameTag {
  text: string;
  tag: Omit<TagOf<'person'>, 'ids' | 'countries'> & { ids: string[]; countries: string[] };
}

/** One tag for each form of each name, with everybody who bears it. */
function nameTags(
  gazetteer: Gazetteer,
  made: { spelled: (spellings: Spellings) => string[]; forms: WordForms },
): NameTag[] {
  const byName = new Map<string, NameTag>();
  for (const { id, full, family, offices } of gazetteer.persons) {
    for (const [part, spellings] of [
      ['full', full],
      ['family', family],
    ] as const) {
      for (const { text, grammar } of made.spelled(spellings).flatMap((spelling) => made.forms.ofName(spelling))) {
        const fresh: NameTag = { text, tag: { type: 'person', ids: [], part, countries: [], ...grammar } };
        const { tag } = byName.get(`${part}:${text}`) ?? fresh;
        if (!tag.ids.includes(id)) tag.ids.push(id);
        tag.countries.push(...offices.flatMap((office) => office.country ?? []));
        if (grammar.cases && tag.cases) tag.cases = [...new Set([...tag.cases, ...grammar.cases])];
        byName.set(`${part}:${text}`, { text, tag });
      }
    }
  }
  return [...byName.values()];
}

/** Inhabitants are nouns of persons, their adjectives adjectives, the rest things. */
function classOf(spelling: string, tag: Tag, pack: LanguagePack): WordClass {
  if (tag.type !== 'country' || !tag.adjective) return 'thing';
  return pack.inflection?.adjectiveEnding.test(spelling) ? 'adjective' : 'person';
}
