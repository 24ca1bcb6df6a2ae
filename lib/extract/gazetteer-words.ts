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
    for (const demonym of spelled(demonyms)) {
      const inhabitant = pack.inflection !== undefined && !pack.inflection.adjectiveEnding.test(demonym);
      add([demonym], { type: 'country', id, adjective: true, ...(inhabitant ? { inhabitant } : {}) });
    }
  }
  for (const { id, country, names } of gazetteer.cities) add(spelled(names), { type: 'city', id, country });
  addCityAdjectives(trie, gazetteer, { pack, forms });
  for (const { id, series, names, abbreviations } of gazetteer.organizations) {
    add([...spelled(names), ...spelled(abbreviations)], { type: 'organization', id, series });
  }
  for (const { text, tag } of nameTags(gazetteer, { spelled, forms })) trie.add(phraseOf(text), tag);
}

/** "уфимский": what the pack makes of the names of cities, where it is no word of a country. */
function addCityAdjectives(
  trie: PhraseTrie<Tag>,
  gazetteer: Gazetteer,
  { pack, forms }: { pack: LanguagePack; forms: WordForms },
): void {
  if (!pack.inflection) return;
  const spelled = (spellings: Spellings) => spellings[pack.language] ?? [];
  const taken = new Set(gazetteer.countries.flatMap(({ demonyms }) => spelled(demonyms)));
  for (const { id, country, names } of gazetteer.cities)
    for (const adjective of spelled(names)
      .flatMap(pack.inflection.adjectivesOfCity)
      .map((word) => word.toLowerCase())) {
      if (taken.has(adjective)) continue;
      for (const form of forms.ofPhrase(adjective, 'adjective', { type: 'of-city', id, country }))
        trie.add(phraseOf(form.text), form.tag);
    }
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
  const found: NameTag[] = [];
  const byName = { full: new Map<string, NameTag['tag']>(), family: new Map<string, NameTag['tag']>() };
  for (const { id, full, family, offices } of gazetteer.persons) {
    const countries = offices.flatMap((office) => office.country ?? []);
    const whole = made.spelled(full);
    for (const [part, spellings] of [
      ['full', full],
      ['family', family],
    ] as const) {
      for (const spelling of made.spelled(spellings)) {
        const first = part === 'family' && whole.some((name) => name.startsWith(`${spelling} `));
        for (const { text, grammar } of made.forms.ofName(spelling)) {
          let tag = byName[part].get(text);
          if (tag === undefined) {
            tag = { type: 'person', ids: [], part, countries: [], first, cases: grammar.cases, lemma: grammar.lemma };
            byName[part].set(text, tag);
            found.push({ text, tag });
          }
          if (!tag.ids.includes(id)) tag.ids.push(id);
          tag.countries.push(...countries);
          tag.first ||= first;
          if (grammar.cases && tag.cases) tag.cases = [...new Set([...tag.cases, ...grammar.cases])];
        }
      }
    }
  }
  return found;
}

/** Inhabitants are nouns of persons, their adjectives adjectives, the rest things. */
function classOf(spelling: string, tag: Tag, pack: LanguagePack): WordClass {
  if (tag.type !== 'country' || !tag.adjective) return 'thing';
  return pack.inflection?.adjectiveEnding.test(spelling) ? 'adjective' : 'person';
}
