import type { Language, Script } from '@/lib/contracts/vocabulary';
import type { LearntTable } from '../learnt/judge';
import type { TableName } from '../learnt/tables';
import type { Inflection, WordClass } from '../text/inflect';
import type { Case, Tag } from './tags';

/** Words of one meaning, separated by `|`. */
export interface WordGroup {
  tag: Tag;
  words: string;
  /** Meant only with a capital letter ("May") or only without one ("may"). */
  letters?: 'capital' | 'small';
  /** The words are nominatives: the lexer adds their other cases by the pack's tables. */
  inflect?: WordClass;
}

/** An ending that may be glued to a word or a name, or stand apart from it. */
export interface Suffix {
  text: string;
  case: Case;
  plural?: boolean;
  /** Never on a name. */
  nounsOnly?: true;
  /** Ends in a particle ("too", "only"). */
  emphatic?: true;
  /** May stand apart or behind a hyphen after a name in foreign letters. */
  detachable?: 'hyphen' | 'space';
  /** Never glued: it follows an apostrophe or a hyphen only ("India's"). */
  apart?: boolean;
}

/** Everything that the engine knows of a language. Data and one optional pattern; no control flow. */
export interface LanguagePack {
  language: Language;
  script: Script;
  /** Whose ministers are meant when a report names no country; null where the language's outlets sit in several. */
  homeCountry: string | null;
  /** Where outlets sit in several countries: beginnings of words that only one country's outlets use. */
  homeWords?: readonly { country: string; beginning: string }[];
  /** Where outlets sit in many countries: the country is told by the known people whose office the report gives without one, else by its first place. */
  homeFromText?: boolean;
  /** Common words by which a text of this language is told from others in its script. */
  signature: readonly string[];
  lexicon: readonly WordGroup[];
  suffixes: readonly Suffix[];
  /** Learnt weights of what a report says about persons; written by `npm run eval -- --learn`. */
  learnt?: Partial<Record<TableName, LearntTable>> | undefined;
  /** Whether names begin with a capital letter: then a run of capitals is a candidate for an unknown name. */
  capitals: boolean;
  /** Whether the words of case stand before their noun ("with Lavrov") or after it ("लावरोव से"). */
  caseWords: 'before' | 'after';
  /** Tables of case endings. With them the endings tell doer, partner and object; without them their place does. */
  inflection?: Inflection;
  /** Endings of finite verbs that no name has, besides the verbs of the lexicon. Matched against folded words. */
  finiteVerb: RegExp | null;
  /** Endings of finite verbs whose doer is a person, where the verb agrees in respect. Matched against folded words. */
  personVerb?: RegExp;
  /** Endings of plural nouns, adjectives and the like that no name has. Matched against folded words. */
  commonEnding: RegExp | null;
  /** Beginnings of lines that are no part of the article: related stories, share bars, captions, tags. */
  furniture: readonly string[];
  /** Beginnings of lines that credit an author or an editor. */
  bylines: readonly string[];
  /** Labels that begin an answer in an interview, folded and without stops ("a", "answer"). */
  answers?: readonly string[];
  /** Beginnings of lines that give the date of publication. */
  publishedLabels: readonly string[];
  /** Endings of words that turn a number before them into an ordinal. */
  ordinalEndings: readonly string[];
  /** Small words inside names ("al", "bin"): what stands before them goes on with them, whatever it ends in. */
  nameParticles?: readonly string[];
  /** Words that names begin with, as many do, separated by spaces, where names begin with capital letters; and nouns of what is named after persons. */
  givenNames?: string;
  namesakes?: string;
  /** Names whose last word is one letter, separated by `|`: a stop behind it ends the sentence. */
  shortNames?: string;
  /** How the names of Latin letters are written, `spelling:letter` separated by `|`; '' in Latin script. */
  letterNames: string;
  /** Words by which a sentence says what people spoke about ("discussed"), in every form, separated by `|`. */
  topics?: string;
  /** Short forms whose full stop ends no sentence, without the stop. */
  abbreviations: readonly string[];
  /** Short months and weekdays: their stop ends no sentence before a number; they may be names, which do end one. */
  dateAbbreviations?: readonly string[];
}
