// Which two persons of a sentence could have met.
import type { Mention, Person, Sentence } from '../document';
import { statedCountry } from '../refiners/compatriots';
import { isOnlyBefore } from '../refiners/only-before';
import { isSomebody } from './sentence-words';

/** Two persons of one sentence, where they stand closest to each other, in the order of the text. */
export interface Pair {
  first: Mention;
  second: Mention;
}

/** More people than these in one sentence are a list of who was there. */
const MOST_PEOPLE = 8;

/** Every two persons of a sentence who are not of one country, as far as the report says. At most 28. */
export function pairsOf(sentence: Sentence, everybody: ReadonlyMap<string, Person>): Pair[] {
  if (sentence.mentions.length < 2) return [];
  const people = peopleOf(sentence, everybody);
  if (people.size < 2 || people.size > MOST_PEOPLE) return [];
  const sides = [...people].map(([key, mentions]) => ({
    country: statedCountry(everybody.get(key)),
    mentions,
  }));
  const pairs: Pair[] = [];
  for (let at = 0; at < sides.length; at++)
    for (let next = at + 1; next < sides.length; next++) {
      const [one, other] = [sides[at], sides[next]];
      if (one && other && (one.country === null || one.country !== other.country))
        pairs.push(closest(one.mentions, other.mentions));
    }
  return pairs;
}

function peopleOf(sentence: Sentence, everybody: ReadonlyMap<string, Person>): Map<string, Mention[]> {
  const people = new Map<string, Mention[]>();
  for (const mention of sentence.mentions) {
    const { person } = mention;
    if (person === null || !isSomebody(mention) || everybody.get(person)?.voice || isOnlyBefore(sentence, mention))
      continue;
    const known = people.get(person);
    if (known) known.push(mention);
    else people.set(person, [mention]);
  }
  return people;
}

function closest(some: readonly Mention[], others: readonly Mention[]): Pair {
  let best: Pair | null = null;
  for (const a of some)
    for (const b of others) {
      const pair = a.from <= b.from ? pairOf(a, b) : pairOf(b, a);
      if (best === null || gapOf(pair) < gapOf(best)) best = pair;
    }
  if (best === null) throw new RangeError('a pair needs a mention of each');
  return best;
}

const pairOf = (first: Mention, second: Mention): Pair => ({ first, second });

const gapOf = ({ first, second }: Pair) => second.from - first.to;
