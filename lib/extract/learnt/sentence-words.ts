// What a sentence says, as names of yes-or-no features: its words, pairs of words and what the pack knows of them, zone by zone.
import type { Item, Mention, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { TagType } from '../languages/tags';
import { signsOf } from './signs-of';

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

export class SentenceWords {
  /** Names of what holds of the whole sentence, each once; `*` always does. */
  readonly whole: readonly string[];
  private readonly signs: readonly string[];

  constructor(private readonly sentence: Sentence) {
    this.signs = signsOf(sentence);
    this.whole = [...new Set(this.ofSentence())];
  }

  get length(): number {
    return this.signs.length;
  }

  /** Adds the words, pairs of words and meanings from one item to another; out of bounds there are none. */
  say(features: Set<string>, zone: string, { from, to }: { from: number; to: number }): void {
    let last = '';
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at++) {
      const sign = this.signs[at];
      const item = this.sentence.items[at];
      if (!sign || !item) continue;
      features.add(`${zone}:${sign}`);
      if (last !== '') features.add(`${zone}2:${last} ${sign}`);
      last = sign;
      for (const meaning of meaningOf(item, zone)) features.add(meaning);
    }
  }

  /** The first sign from an item on; `^` beyond the sentence. */
  nearest(from: number, step: 1 | -1): string {
    for (let at = from; at >= 0 && at < this.length; at += step) if (this.signs[at]) return this.signs[at] ?? '^';
    return '^';
  }

  private ofSentence(): string[] {
    const { items, gatherings, quotedBy, isPast, kind } = this.sentence;
    const words = this.signs.flatMap((sign) => (sign === '' ? [] : [`s:${sign}`]));
    const isGreeted =
      items.some((item) => tagOf(item, 'meet')?.greets) && items.some((item) => hasTag(item, 'ceremony', 'arrival'));
    return [
      '*',
      ...words,
      ...items.flatMap((item) => meaningOf(item, 's')),
      `greeted:${isGreeted}`,
      `kind:${kind}`,
      `gathering:${gatherings.map(({ use }) => use).join('-')}`,
      `quoted:${quotedBy !== undefined}`,
      `past:${isPast === true}`,
    ];
  }
}

/** What the pack says of a word, as far as it bears on meetings. */
function meaningOf(item: Item, zone: string): string[] {
  const meanings: string[] = [];
  for (const type of item.types) if (TELLING.has(type)) meanings.push(`${zone}#${type}`);
  const meet = tagOf(item, 'meet');
  if (meet) {
    meanings.push(`${zone}#meet`, `${zone}#meet-${meet.form}-${meet.strength}`);
    meanings.push(`${zone}#meet-${meet.partner ?? ''}-${meet.tense ?? ''}`);
  }
  const verb = tagOf(item, 'verb');
  if (verb) meanings.push(`${zone}#verb-${verb.tense}${verb.speech ? '-speech' : ''}`);
  const word = tagOf(item, 'case');
  if (word) meanings.push(`${zone}#case-${word.case}`);
  return meanings;
}

const GAPS = [1, 3, 6, 12];

/** A number of words in between, roughly. */
export function gapName(words: number): string {
  return String(GAPS.find((most) => words <= most) ?? 'far');
}
