// "the delegation of India headed by Minister X", "the Indian delegation under X": whoever leads a delegation is of its country.
import type { Item, Sentence } from '../document';
import { hasTag, says, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';

const LEADERSHIP = tagMask('leadership');
/** Words from the leader to the word that says so, and from there to the delegation and its country. */
const NEAR = 3;

/** Gives the leaders of delegations, where nothing else says their country, that of the delegation; and whoever came from a country that of it. */
export function nameTeamCountries(sentence: Sentence): void {
  nameOrigin(sentence);
  if (!someHave(sentence, LEADERSHIP)) return;
  const { items, mentions, order } = sentence;
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.country !== null || mention.organization !== null) continue;
    const team = order.caseWords === 'after' ? itemsBehind(items, mention.to) : itemsBefore(items, mention.from);
    if (team.some((item) => hasTag(item, 'delegation')))
      mention.country = team.map((item) => tagOf(item, 'country')?.id).find(Boolean) ?? null;
  }
}

/** What stands behind "under the leadership of X". */
function itemsBehind(items: readonly Item[], from: number): readonly Item[] {
  const at = items.slice(from, from + NEAR).findIndex((item) => hasTag(item, 'leadership'));
  return at < 0 ? [] : items.slice(from + at + 1, from + at + 2 + NEAR);
}

/** What stands before "headed by X". */
function itemsBefore(items: readonly Item[], to: number): readonly Item[] {
  const at = items.slice(Math.max(0, to - 1), to).findIndex((item) => hasTag(item, 'leadership'));
  return at < 0 ? [] : items.slice(Math.max(0, to - 1 - NEAR), to - 1);
}

/** "पाकिस्तान से X आए थे", "তুর্কমেনিস্তান থেকে এসেছিলেন X": whom a sentence names first behind the country from which he came or spoke. */
function nameOrigin({ items, kind, mentions, order }: Sentence): void {
  const [place, word] = items;
  const country = tagOf(place, 'country');
  if (order.caseWords !== 'after' || kind !== 'body' || !country || country.adjective || hasTag(word, 'conj')) return;
  if (!tagOf(word, 'case')?.origin) return;
  const [one] = mentions;
  const acts = one?.form === 'name' && (one.case === 'agent' || one.case === 'plain');
  if (!one || !acts || one.country !== null || one.organization !== null) return;
  // "from Japan X goes to China": where he was, not whose he is.
  if (items.slice(2).some((item) => hasTag(item, 'country') || hasTag(item, 'city'))) return;
  if (items.slice(2).some((item) => says(item, 'goes') || hasTag(item, 'attend', 'speak'))) one.country = country.id;
}
