// "В графике X на вторник — A, B и C", "У X в среду две встречи: в девять — A, в десять — B": whose programme it is, and behind a sign the others.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { listedTalk } from '../refiners/guessed-talk';
import { isPredicate } from './clauses';
import { prepositionBefore } from './item-cases';

/** The talks of such a line, each of the owner with one of the others; null for any other line. */
export function programmeOf(sentence: Sentence): Conversation | null {
  const { items, order } = sentence;
  if (!order.inflected) return null;
  const sign = items.findIndex((item) => /^[—–:]$/u.test(item.text) && item.kind === 'punct');
  const people = sentence.mentions.filter(({ memorial }) => !memorial);
  const [owner, ...guests] = people;
  if (!owner?.person || owner.from > sign || guests.length === 0 || !owns(items, owner)) return null;
  if (!guests.every((guest) => guest.from > sign && isListed(items, guest))) return null;
  const [before, behind] = [items.slice(0, sign), items.slice(sign)];
  if (before.some((item) => isPredicate(item) && !hasTag(item, 'planned'))) return null;
  if (behind.some((item) => isPredicate(item) || hasTag(item, 'meet', 'negation', 'hoped', 'phone', 'clause')))
    return null;
  const isPlan = before.some((item) => hasTag(item, 'planned', 'programme'));
  const isDated = sentence.dates.some(({ to }) => to <= sign) || before.some((item) => hasTag(item, 'daypart', 'day'));
  const isTalk = before.some((item) => tagOf(item, 'meet')?.form === 'noun');
  if (!isPlan && !isDated && !isTalk) return null;
  const others = guests.flatMap(({ person }) => (person === null || person === owner.person ? [] : [person]));
  const groups = [...new Set(others)].map((guest) => [owner.person as string, guest]);
  return listedTalk(groups, isPlan ? 'planned' : 'held', guests[0]?.from ?? sign);
}

/** "у X", "в программе X" */
function owns(items: readonly Item[], { from, case: role }: Mention): boolean {
  if (role !== 'of') return false;
  return prepositionBefore(items, from)?.case === 'of' || hasTag(items[from - 1], 'planned', 'programme', 'meet');
}

/** Somebody in the nominative, whom no word governs. */
function isListed(items: readonly Item[], { form, person, from, cases }: Mention): boolean {
  if (person === null || (form !== 'name' && form !== 'role')) return false;
  return cases?.includes('nom') === true && !prepositionBefore(items, from);
}
