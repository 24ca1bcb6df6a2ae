// "В графике X на вторник — A, B и C", "X's schedule: A (10:00), B (11:15)": whose programme it is, and behind a sign the others.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isPredicate } from '../inflected/clauses';
import { prepositionBefore } from '../inflected/item-cases';
import type { Conversation } from './find-meetings';
import { listedTalk } from './guessed-talk';

/** The talks of such a line, each of the owner with one of the others; null for any other line. */
export function programmeOf(sentence: Sentence): Conversation | null {
  const { items, order } = sentence;
  const isTold = order.inflected ? isPredicate : isVerb;
  const sign = items.findIndex(
    (item) => (order.inflected ? /^[—–:]$/u : /^:$/u).test(item.text) && item.kind === 'punct',
  );
  const people = sentence.mentions.filter(({ memorial }) => !memorial);
  const [owner, ...guests] = people;
  if (!owner?.person || owner.from > sign || guests.length === 0 || !owns(sentence, owner)) return null;
  if (!guests.every((guest) => guest.from > sign && isListed(sentence, guest))) return null;
  const [before, behind] = [items.slice(0, sign), items.slice(sign)];
  if (before.some((item) => isTold(item) && !hasTag(item, 'planned'))) return null;
  if (behind.some((item) => isTold(item) || hasTag(item, 'meet', 'negation', 'hoped', 'phone', 'clause'))) return null;
  const isPlan = before.some((item) => hasTag(item, 'planned', 'programme'));
  const isDated = sentence.dates.some(({ to }) => to <= sign) || before.some((item) => hasTag(item, 'daypart', 'day'));
  const isTalk = before.some((item) => tagOf(item, 'meet')?.form === 'noun');
  if (!isPlan && !(order.inflected && (isDated || isTalk))) return null;
  const others = guests.flatMap(({ person }) => (person === null || person === owner.person ? [] : [person]));
  const groups = [...new Set(others)].map((guest) => [owner.person as string, guest]);
  return listedTalk(groups, isPlan ? 'planned' : 'held', guests[0]?.from ?? sign);
}

const isVerb = (item: Item) => hasTag(item, 'verb') && !hasTag(item, 'case');

/** "у X", "в программе X", "X's schedule" */
function owns({ items, order }: Sentence, { from, to, case: role }: Mention): boolean {
  if (role !== 'of') return false;
  if (!order.inflected)
    return hasTag(items[to], 'programme') || hasTag(items[to + 1], 'programme') || hasTag(items[from - 2], 'programme');
  return prepositionBefore(items, from)?.case === 'of' || hasTag(items[from - 1], 'planned', 'programme', 'meet');
}

/** Somebody whom no word governs: where words have endings, in the nominative. */
function isListed({ items, order }: Sentence, { form, person, from, case: role, cases }: Mention): boolean {
  if (person === null || (form !== 'name' && form !== 'role')) return false;
  if (!order.inflected) return role === 'plain' || role === 'agent';
  return cases?.includes('nom') === true && !prepositionBefore(items, from);
}
