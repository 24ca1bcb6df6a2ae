// The working state of one article on its way through the pipeline.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringKind, Role, Series, Status } from '@/lib/contracts/vocabulary';
import type { Case, Tag, TagOf, TagType } from './languages/tags';
import type { LexToken } from './lexer';
import type { SentenceMask, TagMask } from './tag-masks';
import type { GrammarCase, Lemma } from './text/inflect';
import type { BlockKind, Range } from './text/segment';
import type { Word } from './text/tokenize';

/** A word group of the lexicon, a plain word, a number or a sign in a sentence. */
export interface Item {
  /** Clean-text range; `stemEnd` is where its case ending begins. */
  start: number;
  end: number;
  stemEnd: number;
  text: string;
  key: string;
  kind: Word['kind'];
  spaced: boolean;
  tags: readonly Tag[];
  /** What the tags are, in their order and as bits: asked far more often than what they say. */
  types: readonly TagType[];
  mask: TagMask;
  /** Case and number of a glued or detached ending. */
  case: Case | null;
  plural: boolean;
}

export interface Sentence extends Range {
  index: number;
  block: number;
  kind: BlockKind;
  /** Where words of case stand; `inflected` says whether endings tell the doer. */
  order: { caseWords: 'before' | 'after'; inflected: boolean };
  tokens: readonly LexToken[];
  items: readonly Item[];
  /** Of all its items. */
  mask: SentenceMask;
  /** Filled by the recognisers, in the order of the text. */
  mentions: Mention[];
  dates: DateRef[];
  gatherings: GatheringRef[];
  /** Set once mentions, gatherings and their cases are known. */
  clauses: readonly Clause[];
  /** Who says a quotation that a later sentence closes. */
  quotedBy?: string;
  /** Names a day long before the report. */
  isPast?: boolean;
}

/** A range of items with one predicate. */
export interface Clause {
  from: number;
  to: number;
}

/** A person in the text: by name, by office or by pronoun. Item indexes are those of its sentence. */
export interface Mention {
  sentence: number;
  from: number;
  to: number;
  /** Item index after the case words. */
  caseTo: number;
  start: number;
  end: number;
  case: Case;
  /** In inflected languages: the grammatical cases that its words allow, and the nominatives that its name may have. */
  cases?: readonly GrammarCase[];
  lemmas?: readonly Lemma[];
  /** Of a plural: the countries in the order of the names that may follow. */
  countries?: readonly string[];
  form: 'name' | 'role' | 'counterpart' | 'pronoun' | 'both' | 'plural' | 'self';
  /** The name as spelled, without endings; '' when there is none. */
  name: string;
  nameStart: number;
  nameEnd: number;
  /** Gazetteer ids, or `@` and the key of a person of this article. */
  gazetteerIds: readonly string[];
  part: 'full' | 'family' | 'given' | null;
  country: string | null;
  organization: string | null;
  role: Role | null;
  title: string | null;
  former: 'former' | 'then' | null;
  host: boolean;
  /** "there", "of that country". */
  thatCountry: boolean;
  counterpart: boolean;
  memorial: boolean;
  /** Mentions of one coordinated list share a number. */
  group: number;
  pronoun: TagOf<'pronoun'> | null;
  person: string | null;
  /** Further persons of a "both" mention. */
  persons: string[];
  also: boolean;
}

/** Which day of a gathering, from 1; 0 is its eve. */
export type SessionDay = number | 'last' | 'after';

export interface DateRef {
  from: number;
  to: number;
  start: number;
  end: number;
  kind: 'absolute' | 'weekday' | 'relative' | 'carried';
  value: PartialDate | null;
  endValue: PartialDate | null;
  /** 0 is Sunday. */
  weekday: number | null;
  /** That weekday and the one after it. */
  twoDays?: true;
  offset: number | null;
  /** Of a day that lies before or after the report, as the tense says: how many days. */
  days?: number;
  /** Which day of the gathering told of, or of somebody's stay. */
  session?: SessionDay;
  ofStay?: true;
  direction: 'past' | 'future' | null;
  /** Of an absolute date whose printed weekday belongs to another day. */
  mismatch: boolean;
}

export interface GatheringRef {
  from: number;
  to: number;
  start: number;
  end: number;
  series: Series | null;
  kind: GatheringKind | null;
  ordinal: number | null;
  relation: 'next' | 'last' | null;
  /** How the sentence uses it: on its sidelines, during it, or the gathering itself. */
  use: 'sidelines' | 'during' | 'itself';
  foreign: boolean;
  event: string | null;
}

export interface Person {
  key: string;
  id: string;
  name: string;
  gazetteerId: string | null;
  spellings: string[];
  country: string | null;
  organization: string | null;
  role: Role | null;
  title: string | null;
  memorial: boolean;
  former: boolean;
  /** Speaks for others, and meets nobody. */
  voice: boolean;
  bodyMentions: number;
  mentions: Mention[];
}

export interface Gathering {
  key: string;
  series: Series | null;
  kind: GatheringKind;
  ordinal: number | null;
  start: PartialDate | null;
  end: PartialDate | null;
  city: string | null;
  country: string | null;
  /** The noun itself is told with its city. */
  placed: boolean;
  status: Status;
  evidence: Range;
  /** How many days it lasts, and whether its one known day is the first or the last. */
  days: number | null;
  anchor: 'begin' | 'end' | null;
  /** The last day of the known gathering that it is, where the text tells one of its days. */
  knownEnd?: PartialDate;
  /** Told by the way alone ("they last met at"): the report is about none of it. */
  recalled: boolean;
}

export interface Meeting {
  participants: string[];
  status: Status;
  date: PartialDate | null;
  otherDate: PartialDate | null;
  /** The month or year that is told instead of a day. */
  rough?: PartialDate | null | undefined;
  city: string | null;
  event: string | null;
  evidence: Range;
  sentence: number;
  confidence: number;
  /** What speaks against it; found when all meetings are. */
  doubts?: readonly string[];
  /** Its city is told with it, not taken from the report. */
  placed?: boolean;
  fromTitle: boolean;
  /** Who met is guessed from a sentence whose grammar was not understood. */
  guessed: boolean;
  /** "They last met in …": told of an earlier time. */
  flashback?: boolean;
  /** "went in to see X": what somebody came for; a talk told as held afterwards is this one. */
  purpose?: boolean;
  /** Told by a noun whose verb is still to come: "A meeting with X, || due on Friday || , fell through". */
  open?: boolean;
  /** "was held after all": outweighs that it was called off. */
  anyway?: boolean;
  /** "was put off to Friday": no more called off than held. */
  moved?: boolean;
}

/** Words of case stand before nouns, and the order of words says who acts, no endings. */
export function isByOrder({ caseWords, inflected }: Sentence['order']): boolean {
  return caseWords === 'before' && !inflected;
}

/** The first tag of a type that an item carries. */
export function tagOf<T extends TagType>(item: Item | undefined, type: T): TagOf<T> | undefined {
  if (item === undefined) return undefined;
  const { types } = item;
  for (let at = 0; at < types.length; at++) if (types[at] === type) return item.tags[at] as TagOf<T>;
  return undefined;
}

/** Whether a word without a grammar of its own says that. */
export function says(item: Item | undefined, what: TagOf<'word'>['says']): boolean {
  return item?.tags.some((tag) => tag.type === 'word' && tag.says === what) === true;
}

/** Whether an item is a verb that tells of the future. */
export function isFutureVerb(item: Item | undefined): boolean {
  return item?.tags.some((tag) => (tag.type === 'verb' || tag.type === 'meet') && tag.tense === 'future') ?? false;
}

/** Whether an item carries one of the types. */
export function hasTag(item: Item | undefined, ...types: TagType[]): boolean {
  if (item === undefined) return false;
  const own = item.types;
  for (let at = 0; at < own.length; at++)
    for (let wanted = 0; wanted < types.length; wanted++) if (own[at] === types[wanted]) return true;
  return false;
}

/** "… में", "в …": whether the item at `at` is where something is, by its own case or the word of case behind it. */
export function isLocative(items: readonly Item[], at: number): boolean {
  return items[at]?.case === 'in' || tagOf(items[at + 1], 'case')?.case === 'in';
}
