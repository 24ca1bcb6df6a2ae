// The forms under which a phrase of the lexicon or a name of the gazetteer stands in texts; without tables of endings, itself alone.
import type { LanguagePack } from './languages/pack';
import type { Grammar, Tag } from './languages/tags';
import { type Form, Inflector, type WordClass } from './text/inflect';

export interface TaggedForm {
  text: string;
  tag: Tag;
  plural: boolean;
}

export interface WordForms {
  inflector: Inflector | null;
  /** A tag for each form of a phrase; plurals of persons say so. */
  ofPhrase(phrase: string, wordClass: WordClass | undefined, tag: Tag): TaggedForm[];
  ofName(name: string): { text: string; grammar: Grammar }[];
}

/** The forms of one pack. */
export function createWordForms(pack: LanguagePack): WordForms {
  const { inflection } = pack;
  if (!inflection)
    return {
      inflector: null,
      ofPhrase: (text, _wordClass, tag) => [{ text, tag, plural: false }],
      ofName: (text) => [{ text, grammar: {} }],
    };
  const inflector = new Inflector(inflection);
  return {
    inflector,
    ofPhrase: (phrase, wordClass, tag) =>
      wordClass
        ? phraseForms(inflector, phrase, wordClass).map((form) => withForm(form, tag))
        : [{ text: phrase, tag, plural: false }],
    ofName: (name) => inflector.nameForms(name).map(({ text, cases }) => ({ text, grammar: { cases, lemma: name } })),
  };
}

function phraseForms(inflector: Inflector, phrase: string, wordClass: WordClass): Form[] {
  return wordClass === 'adjective' ? inflector.forms(phrase, 'adjective') : inflector.phraseForms(phrase, wordClass);
}

function withForm(form: Form, tag: Tag): TaggedForm {
  const many = form.plural && ['title', 'leader', 'counterpart', 'rank', 'country'].includes(tag.type);
  return {
    text: form.text,
    plural: form.plural,
    tag: { ...tag, cases: form.cases, ...(many ? { plural: true } : {}) } as Tag,
  };
}
