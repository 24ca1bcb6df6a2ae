// "X represented Iran at the session", "China was represented by Y", "Belarus sent Z": whoever speaks for a country is of it.
import type { Item, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';

const SPEAKS_FOR = tagMask('delegation', 'attend');

/** Gives those who represent a country, where nothing else says theirs, that country. */
export function nameRepresented(sentence: Sentence): void {
  const { items, mentions, order } = sentence;
  if (!isByOrder(order) || !someHave(sentence, SPEAKS_FOR)) return;
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.country !== null || mention.organization !== null) continue;
    mention.country = countryBehind(items, mention.to) ?? countryBefore(items, mention.from);
  }
}

/** ", represented Iran" */
function countryBehind(items: readonly Item[], from: number): string | null {
  const verb = items[from]?.text === ',' ? from + 1 : from;
  if (!hasTag(items[verb], 'delegation') || !hasTag(items[verb], 'attend')) return null;
  return nounAt(items, hasTag(items[verb + 1], 'article') ? verb + 2 : verb + 1);
}

/** "Iran was represented by" */
function countryBefore(items: readonly Item[], to: number): string | null {
  if (isSent(items[to - 1])) return nounAt(items, to - 2);
  if (!tagOf(items[to - 1], 'attend')?.by || !hasTag(items[to - 1], 'delegation')) return null;
  return nounAt(items, hasTag(items[to - 2], 'verb') ? to - 3 : to - 2);
}

/** What a country does with whoever stands right behind it, as none leads or chairs a person. */
function isSent(item: Item | undefined): boolean {
  const attend = tagOf(item, 'attend');
  return attend !== undefined && !attend.by && !attend.delegation && !attend.there;
}

function nounAt(items: readonly Item[], at: number): string | null {
  const country = tagOf(items[at], 'country');
  return country && !country.adjective ? country.id : null;
}
