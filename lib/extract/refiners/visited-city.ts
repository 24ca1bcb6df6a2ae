// "paid a working visit to Tehran", "arrived in Tashkent", "ঢাকা সফররত": the city that a report on a visit is about.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { arrivalIn } from './arrivals';
import { tellsOfFounding } from './founding-place';
import { citiesIn, cityNamed } from './place-words';
import { isFlashback } from './told-before';

/** Where reports tell it: sentences from the headline on. */
const FIRST = 4;
/** Words from the visit to its goal. */
const REACH = 4;

/** The first city that the beginning of a report tells of a visit or a journey to, or in which its headline puts it; else null. */
export function visitedCity(sentences: readonly Sentence[]): string | null {
  const headline = sentences.find(({ kind }) => kind === 'title');
  for (const sentence of beginningOf(sentences)) {
    const city = sentence.order.caseWords === 'after' ? cityReached(sentence) : cityVisited(sentence);
    if (city) return city;
  }
  return (headline && citiesIn(headline)[0]) ?? null;
}

/** The first city that the beginning of a report names of now, wherever it tells of a visit to none. */
export function firstCity(sentences: readonly Sentence[]): string | null {
  for (const sentence of beginningOf(sentences)) {
    if (isFlashback(sentence) || isByline(sentence) || tellsOfFounding(sentence)) continue;
    const city = cityNamed(sentence);
    if (city) return city;
  }
  return null;
}

/** "Commentary by N, The Observer (Singapore)": where an outlet is at home. */
const isByline = ({ kind, items }: Sentence) =>
  kind === 'heading' && items.some((item, at) => item.text === '(' && hasTag(items[at + 1], 'city'));

function beginningOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'body').slice(0, FIRST);
}

function cityVisited({ items }: Sentence): string | null {
  for (const [at, item] of items.entries()) {
    const city = tagOf(item, 'city');
    const word = tagOf(items[at - 1], 'case');
    if (!city || !word || word.origin || (word.case !== 'to' && word.case !== 'in')) continue;
    if (items.slice(Math.max(0, at - REACH), at).some((before) => hasTag(before, 'visit', 'travel'))) return city.id;
  }
  return null;
}

function cityReached(sentence: Sentence): string | null {
  const arrival = arrivalIn(sentence, sentence.items.length);
  return arrival && !arrival.ahead ? arrival.city : null;
}
