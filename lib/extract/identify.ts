// Who is named in an article, and which names are of one person.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Sentence } from './document';
import { tagOf } from './document';
import { narrowCases, settleNames } from './inflected/settle-names';
import type { Lexer } from './lexer';
import { addressedBy, isAddress } from './order/addressed';
import { nameRepresented } from './order/represents';
import { recognizeMentions } from './recognizers/mentions';
import { MIN_STEM } from './recognizers/name-endings';
import { leavePlaces } from './recognizers/place-gone-to';
import { nameTeamCountries } from './recognizers/team-country';
import { type LearnedNames, learnNames, tagBySound } from './refiners/learn-names';
import { tagHomonyms } from './refiners/name-homonyms';
import type { PersonIndex } from './refiners/person-index';
import { PersonRegister } from './refiners/person-register';
import { isVoice } from './refiners/voices';
import { retag, setItems } from './tag-masks';
import type { CleanText } from './text/clean-markup';

/** Reads twice: full names introduce persons, then surnames alone and other spellings are found. */
export function identify(
  clean: CleanText,
  sentences: Sentence[],
  made: { lexer: Lexer; persons: PersonIndex; published: PartialDate | null },
): PersonRegister {
  const { lexer } = made;
  const context = { language: lexer.pack.language, published: made.published, letterNames: lexer.pack.letterNames };
  const first = new PersonRegister(made.persons, context);
  introduce(sentences, lexer, first);
  const learned = learnNames(first.persons, lexer);
  for (const sentence of sentences) {
    const { items } = sentence;
    reread(clean, sentence, { lexer, learned });
    if (sentence.items !== items) findMentions(sentence, lexer);
  }
  leavePlaces(sentences);
  for (const sentence of bodyFirst(sentences)) {
    for (const mention of sentence.mentions) {
      if (mention.form !== 'name') continue;
      const person = addressedBy(sentence, mention, first.persons) ?? first.resolve(mention, true);
      mention.person = person?.key ?? null;
      if (person && sentence.kind === 'body') person.bodyMentions++;
    }
  }
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      const person = mention.form === 'name' ? first.get(mention.person) : undefined;
      if (!person) continue;
      person.mentions.push(mention);
      person.voice ||= isVoice(sentence, mention);
    }
  }
  return first;
}

const bodyFirst = (sentences: readonly Sentence[]) => [
  ...sentences.filter((sentence) => sentence.kind === 'body'),
  ...sentences.filter((sentence) => sentence.kind !== 'body'),
];

function findMentions(sentence: Sentence, lexer: Lexer): void {
  sentence.mentions = recognizeMentions(sentence, lexer);
  nameTeamCountries(sentence);
  nameRepresented(sentence);
}

/** Full names, and surnames with an office or a country, make persons. Surnames alone wait for the second reading. */
function introduce(sentences: readonly Sentence[], lexer: Lexer, register: PersonRegister): void {
  for (const sentence of sentences) findMentions(sentence, lexer);
  leavePlaces(sentences);
  const read = bodyFirst(sentences).flatMap((sentence) =>
    sentence.mentions.filter((mention) => mention.form === 'name' && !isAddress(sentence, mention)),
  );
  const { inflection } = lexer.pack;
  if (inflection) for (const sentence of sentences) narrowCases(sentence);
  const mentions = inflection ? settleNames(read, inflection.patronymic) : read;
  const full = (name: string) => name.includes(' ') || name.includes('-');
  for (const mention of mentions)
    if (mention.part === 'full' || (mention.part === null && full(mention.name))) register.resolve(mention, true);
  const named = new Set(register.persons.flatMap(({ spellings }) => spellings.map(lastWord)));
  for (const mention of mentions)
    if (mention.part !== 'full' && !full(mention.name) && !isNamedWithEnding(mention.name, named, lexer))
      register.resolve(mention, true);
}

const lastWord = (spelling: string) => spelling.slice(spelling.lastIndexOf(' ') + 1);

/** "গুলের" is Gul's where he is named, and nobody called Güler. */
function isNamedWithEnding(name: string, named: ReadonlySet<string>, lexer: Lexer): boolean {
  for (let at = MIN_STEM; at < name.length; at++)
    if (named.has(name.slice(0, at)) && lexer.suffixOf(name.slice(at))) return true;
  return false;
}

/** Looks for learned names; a sentence without any keeps its items. */
function reread(clean: CleanText, sentence: Sentence, made: { lexer: Lexer; learned: LearnedNames }): void {
  const { lexer, learned } = made;
  const again = lexer.rereadTokens(sentence.tokens, clean.text, { items: sentence.items, learned: learned.trie });
  if (again) {
    // A place of the gazetteer that is part of a learned name stays part of the name.
    const items = again.map((item) => {
      const person = tagOf(item, 'person');
      return person?.part === 'full' && item.tags.length > 1 && person.ids.some((id) => id.startsWith('@'))
        ? retag(
            item,
            item.tags.filter((tag) => tag.type === 'person'),
          )
        : item;
    });
    setItems(sentence, items);
  }
  tagBySound(sentence, learned, lexer);
  tagHomonyms(sentence, learned);
}
