import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';

/** "the Kabul Conference", "the London Conference on Afghanistan": what bears the name of a city is no gathering of the report's. */
export function isNamedAfterCity(items: readonly Item[], at: number): boolean {
  const isNamed = tagOf(items[at], 'gathering')?.ofCity === true && isCapital(items[at]?.text ?? '');
  return isNamed && hasTag(items[at - 1], 'city') && !hasTag(items[at - 2], 'case');
}

/** "the Conference on Dialogue of Civilizations": a name of its own. */
export function isOfOtherTopic(items: readonly Item[], at: number, to: number): boolean {
  const topic = items[to + 1];
  const named = isCapital(items[at]?.text ?? '') && isCapital(topic?.text ?? '') && topic?.kind === 'word';
  return named && tagOf(items[to], 'case')?.case === 'to' && !isTime(topic) && !hasTag(topic, 'organization', 'city');
}

export function isTime(item: Item | undefined): boolean {
  return hasTag(item, 'weekday', 'month', 'month-word', 'year', 'day') || item?.kind === 'number';
}
