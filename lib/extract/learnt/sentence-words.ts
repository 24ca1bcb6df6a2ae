// What a sentence says, as names of yes-or-no features: its words, pairs of words and what the pack knows of them, zone by zone.
import type { Item, Mention, Person, Sentence } from '../document';
import { tagOf } from '../document';
import type { TagType } from '../languages/tags';
import { hasAny, someHave, tagMask } from '../tag-masks';
import type { Features, Sign } from './features';
import { nameOf } from './names';
import { signsOf } from './signs-of';
import type { Vocabulary } from './vocabulary';

/** Types of tags that bear on who met whom and who was where. */
const TELLING: ReadonlySet<TagType> = new Set<TagType>([
  'encounter',
  'turn',
  'apart',
  'separately',
  'jointly',
  'this',
  'phone',
  'ceremony',
  'negation',
  'hoped',
  'planned',
  'cancelled',
  'attend',
  'former',
  'clause',
  'visit',
  'gathering',
  'online',
  'message',
  'memorial',
  'travel',
  'arrival',
]);
const MEANINGFUL = tagMask(...TELLING, 'meet', 'verb', 'case');
const WELCOME = tagMask('ceremony', 'arrival');

/** What the features of a sentence are read from. */
export interface Scene {
  sentence: Sentence;
  words: SentenceWords;
  /** Everybody in the report, by key. */
  people: ReadonlyMap<string, Person>;
}

/** Whether a mention is of one living person who is known by now. */
export function isSomebody({ person, memorial, form }: Mention): boolean {
  return person !== null && !memorial && form !== 'plural' && form !== 'both';
}

/** A word that stands beyond a sentence. */
const EDGE = '^';
const NO_SIGNS: readonly Sign[] = [];

export class SentenceWords {
  /** Of each item; null for what goes on from the item before it. */
  private readonly signs: readonly (Sign | null)[];
  private readonly meanings: readonly (readonly Sign[])[];
  private readonly edge: Sign;
  /** How many persons the sentence mentions. */
  readonly people: number;

  constructor(
    private readonly sentence: Sentence,
    vocabulary: Vocabulary,
  ) {
    this.signs = signsOf(sentence, vocabulary);
    const meanings: (readonly Sign[])[] = [];
    for (const item of sentence.items)
      meanings.push(hasAny(item, MEANINGFUL) ? meaningsIn(item, vocabulary) : NO_SIGNS);
    this.meanings = meanings;
    const people = new Set<string>();
    for (const { person } of sentence.mentions) if (person !== null) people.add(person);
    this.people = people.size;
    this.edge = vocabulary.word(EDGE);
  }

  /** Tells the words, pairs of words and meanings from one item to another; out of bounds there are none. */
  say(features: Features, name: string, { from, to }: { from: number; to: number }): void {
    const zone = features.zone(name);
    let last: Sign | null = null;
    const end = Math.min(to, this.signs.length);
    for (let at = Math.max(0, from); at < end; at++) {
      const sign = this.signs[at];
      if (!sign) continue;
      zone.word(sign);
      if (last !== null) zone.pair(last, sign);
      last = sign;
      const meanings = this.meanings[at] ?? NO_SIGNS;
      if (meanings.length > 0) for (const meaning of meanings) zone.meaning(meaning);
    }
  }

  /** The first word from an item on; `^` beyond the sentence. */
  nearest(from: number, step: 1 | -1): Sign {
    for (let at = from; at >= 0 && at < this.signs.length; at += step) {
      const sign = this.signs[at];
      if (sign) return sign;
    }
    return this.edge;
  }

  /** Tells what holds of the whole sentence; `*` always does. */
  sayWhole(features: Features): void {
    const { items, gatherings, quotedBy, isPast, kind } = this.sentence;
    const zone = features.zone('s');
    features.add('*');
    for (const sign of this.signs) if (sign) zone.word(sign);
    for (const meanings of this.meanings) for (const meaning of meanings) zone.meaning(meaning);
    const isGreeted = someHave(this.sentence, WELCOME) && items.some((item) => tagOf(item, 'meet')?.greets === true);
    features.add(greeted(isGreeted));
    features.add(kindName(kind));
    features.add(gatherings.length === 0 ? NO_GATHERING : `gathering:${gatherings.map(({ use }) => use).join('-')}`);
    features.add(quoted(quotedBy !== undefined));
    features.add(past(isPast === true));
  }
}

const greeted = nameOf((is: boolean) => `greeted:${is}`);
const kindName = nameOf((kind: Sentence['kind']) => `kind:${kind}`);
const NO_GATHERING = 'gathering:';
const quoted = nameOf((is: boolean) => `quoted:${is}`);
const past = nameOf((is: boolean) => `past:${is}`);

/** Every entry of the lexicon has one list of tags, wherever it stands. */
function meaningsIn(item: Item, vocabulary: Vocabulary): readonly Sign[] {
  const known = vocabulary.meaningsOf.get(item.tags);
  if (known) return known;
  const meanings = meaningsOf(item).map((meaning) => vocabulary.meaning(meaning));
  vocabulary.meaningsOf.set(item.tags, meanings);
  return meanings;
}

/** What the pack says of a word, as far as it bears on meetings. */
function meaningsOf(item: Item): string[] {
  const meanings: string[] = item.types.filter((type) => TELLING.has(type));
  const meet = tagOf(item, 'meet');
  if (meet) {
    meanings.push('meet', `meet-${meet.form}-${meet.strength}`);
    meanings.push(`meet-${meet.partner ?? ''}-${meet.tense ?? ''}`);
  }
  const verb = tagOf(item, 'verb');
  if (verb) meanings.push(`verb-${verb.tense}${verb.speech ? '-speech' : ''}`);
  const word = tagOf(item, 'case');
  if (word) meanings.push(`case-${word.case}`);
  return meanings;
}

/** A number of words in between, roughly. */
export function gapName(words: number): string {
  if (words <= 3) return words <= 1 ? '1' : '3';
  if (words <= 6) return '6';
  return words <= 12 ? '12' : 'far';
}

/** Each person of a sentence once, where it tells of them first. */
export function firstMentions({ mentions }: Sentence): Mention[] {
  const people = mentions.filter(isSomebody);
  return people.filter(({ person }, at) => people.findIndex((other) => other.person === person) === at);
}
