// What a sentence says about two persons, as names of yes-or-no features: words before, between and behind them, and how they stand.
import type { Item, Mention, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { TagType } from '../languages/tags';
import { isSource } from '../refiners/voices';
import type { Pair } from './pairs-of';
import { signsOf } from './signs-of';

/** Types of tags that bear on whether two met. */
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

/** Words that are looked at before the pair, between the two and behind them. */
const REACH = { left: 6, between: 16, right: 9 };
const MOST_COUNTED = { people: 5, between: 2, mentions: 3 };

/** One sentence, from which the features of any of its pairs are read. */
export class PairScene {
  private readonly signs: readonly string[];
  private readonly ofSentence: readonly string[];

  constructor(
    private readonly sentence: Sentence,
    private readonly persons: readonly Person[],
  ) {
    this.signs = signsOf(sentence);
    this.ofSentence = [...new Set(this.sentenceFeatures())];
  }

  /** Names of what holds of a pair, each once. */
  featuresOf(pair: Pair): string[] {
    const { first, second } = pair;
    const features = new Set(this.ofSentence);
    this.say(features, 'l', Math.max(0, first.from - REACH.left), first.from);
    this.say(features, 'b', first.to, Math.min(second.from, first.to + REACH.between));
    this.say(features, 'r', second.to, Math.min(this.signs.length, second.to + REACH.right));
    features.add(`l1:${this.nearest(first.from - 1, -1)}`).add(`b1:${this.nearest(first.to, 1)}`);
    features.add(`b9:${this.nearest(second.from - 1, -1)}`).add(`r1:${this.nearest(second.to, 1)}`);
    for (const feature of this.standing(pair)) features.add(feature);
    return [...features];
  }

  private sentenceFeatures(): string[] {
    const { items, gatherings, quotedBy, isPast, kind } = this.sentence;
    const words = this.signs.flatMap((sign) => (sign === '' ? [] : [`s:${sign}`]));
    const uses = gatherings.map(({ use }) => use).join('-');
    const isGreeted =
      items.some((item) => tagOf(item, 'meet')?.greets) && items.some((item) => hasTag(item, 'ceremony', 'arrival'));
    const whole = [
      `greeted:${isGreeted}`,
      `kind:${kind}`,
      `gathering:${uses}`,
      `quoted:${quotedBy !== undefined}`,
      `past:${isPast === true}`,
    ];
    return ['*', ...words, ...items.flatMap((item) => meaningOf(item, 's')), ...whole];
  }

  /** Words, pairs of words and meanings of a zone. */
  private say(features: Set<string>, zone: string, from: number, to: number): void {
    let last = '';
    for (let at = from; at < to; at++) {
      const sign = this.signs[at];
      const item = this.sentence.items[at];
      if (!sign || !item) continue;
      features.add(`${zone}:${sign}`);
      if (last !== '') features.add(`${zone}2:${last} ${sign}`);
      last = sign;
      for (const meaning of meaningOf(item, zone)) features.add(meaning);
    }
  }

  /** The first sign from there on; `^` at the end of the sentence. */
  private nearest(from: number, step: 1 | -1): string {
    for (let at = from; at >= 0 && at < this.signs.length; at += step) if (this.signs[at]) return this.signs[at] ?? '^';
    return '^';
  }

  private standing({ first, second }: Pair): string[] {
    const { mentions, clauses } = this.sentence;
    const gap = gapName(second.from - first.to);
    const people = new Set(mentions.flatMap(({ person }) => person ?? [])).size;
    const between = mentions.filter((mention) => standsBetween(mention, first, second)).length;
    const [one, other] = [this.personOf(first), this.personOf(second)];
    const timesOf = (person: Person | undefined) => Math.min(person?.mentions.length ?? 0, MOST_COUNTED.mentions);
    const hasSide = (person: Person | undefined) => Boolean(person?.country ?? person?.organization);
    return [
      `gap:${gap}`,
      `people:${Math.min(people, MOST_COUNTED.people)}`,
      `gap-people:${gap}-${Math.min(people, MOST_COUNTED.people - 1)}`,
      `inside:${Math.min(between, MOST_COUNTED.between)}`,
      `forms:${first.form}-${second.form}`,
      `cases:${first.case}-${second.case}`,
      `case1:${first.case}`,
      `case2:${second.case}`,
      `list:${first.group === second.group}`,
      `roles:${one?.role}-${other?.role}`,
      `same-role:${one?.role === other?.role}`,
      `sides:${hasSide(one)}-${hasSide(other)}`,
      `times:${timesOf(one)}-${timesOf(other)}`,
      `source:${isSource(this.sentence, first) || isSource(this.sentence, second)}`,
      `crowd:${gapName(this.persons.length)}`,
      `clause:${clauses.some(({ from, to }) => first.from >= from && second.from < to)}`,
    ];
  }

  private personOf({ person }: Mention): Person | undefined {
    return this.persons.find(({ key }) => key === person);
  }
}

function standsBetween({ from, person }: Mention, first: Mention, second: Mention): boolean {
  if (person === null || person === first.person || person === second.person) return false;
  return from >= first.to && from < second.from;
}

/** What the pack says of a word, as far as it bears on meetings. */
function meaningOf(item: Item, zone: string): string[] {
  const meanings: string[] = [];
  for (const type of item.types) if (TELLING.has(type)) meanings.push(`${zone}#${type}`);
  const meet = tagOf(item, 'meet');
  if (meet) {
    meanings.push(`${zone}#meet`, `${zone}#meet-${meet.form}-${meet.strength}`);
    meanings.push(`${zone}#meet-${meet.partner ?? ''}-${meet.tense ?? ''}`);
    if (meet.greets) meanings.push(`${zone}#greets`);
  }
  const verb = tagOf(item, 'verb');
  if (verb) meanings.push(`${zone}#verb-${verb.tense}${verb.speech ? '-speech' : ''}`);
  const word = tagOf(item, 'case');
  if (word) meanings.push(`${zone}#case-${word.case}`);
  return meanings;
}

const GAPS = [1, 3, 6, 12];

function gapName(words: number): string {
  return String(GAPS.find((most) => words <= most) ?? 'far');
}
