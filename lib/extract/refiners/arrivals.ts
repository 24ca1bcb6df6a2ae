// The city that somebody goes to before they talk there: "दिल्ली पहुंच गए और उसी रात …".
import type { Item, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, says, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { citiesOf, isReached } from './place-words';

const CITY = tagMask('city');

/** A city that somebody goes to; `ahead` where the journey is still to come. */
export interface Arrival {
  city: string;
  ahead: boolean;
}

/** Words between a city and the verb of going there. */
const ARRIVING = 3;

/** "दिल्ली पहुंच गए", "মস্কো পৌঁছবেন", "will set out for Tashkent": where case words follow, the last city before item `to` that somebody reaches; or null. */
export function arrivalIn(sentence: Sentence, to: number): Arrival | null {
  const { items, order } = sentence;
  if (!someHave(sentence, CITY)) return null;
  if (isByOrder(order)) return goneTo(sentence, to);
  if (order.caseWords !== 'after') return null;
  for (const at of citiesOf(sentence, { from: 0, to }).reverse()) {
    const verb = items.findIndex((item, i) => i > at && !stands(item, hasTag(items[at + 1], 'case')));
    if (verb < 0 || verb > at + ARRIVING || verb >= to) continue;
    const begins = hasTag(items[verb], 'begin') && tagOf(items[at + 1], 'case')?.case === 'with';
    const from = tagOf(items[at + 1], 'case');
    if (!begins && (!goes(items[verb]) || from?.case === 'with' || from?.origin)) continue;
    return { city: tagOf(items[at], 'city')?.id ?? '', ahead: items.slice(verb, to).some(isFutureVerb) };
  }
  return null;
}

/** "travelled to Minsk", "will fly to Tashkent": not where somebody left for or flew back to. */
function goneTo(sentence: Sentence, to: number): Arrival | null {
  const { items } = sentence;
  const at = citiesOf(sentence, { from: 0, to }).findLast(
    (city) => isReached(sentence, city) && hasTag(items[city - 2], 'travel') && !hasTag(items[city - 1], 'purpose'),
  );
  if (at === undefined) return null;
  return { city: tagOf(items[at], 'city')?.id ?? '', ahead: items.slice(0, at).some(isFutureVerb) };
}

const goes = (item: Item | undefined) => says(item, 'goes');

/** Between a city and its verb: its word of case, an emphasis, the time of day. */
const stands = (item: Item, isMarked: boolean) =>
  !goes(item) && (hasTag(item, 'particle', 'daypart', 'capital') || (isMarked && hasTag(item, 'case')));
