// What stands for a gathering by the words beside it: one of many is none, ministers who gather are one.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** "a panel in Delhi": one of many, and not the session told of; "a one-day session" is no such. */
export function isIndefinite(items: readonly Item[], from: number, at: number): boolean {
  return items.slice(from, at).some((item, index) => {
    const next = items[from + index + 1];
    return tagOf(item, 'number')?.value === 1 && next?.kind === 'word' && !hasTag(next, 'days-long', 'month-word');
  });
}

/** "the defence ministers will gather": an office right before a verb that says nothing but that many come together. */
export function gathersItself(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1];
  return items[at]?.case === null && hasTag(verb, 'gather-verb') && !hasTag(verb, 'meet');
}

/** "the council's session began", where nothing else names it. */
export function isCouncilSession(items: readonly Item[], at: number): boolean {
  const [council, of] = [items[at - 2], items[at - 1]];
  const owned = (hasTag(council, 'council') && hasTag(of, 'case')) || (hasTag(of, 'council') && of?.case === 'of');
  return owned && items.slice(at + 1, at + SESSION).some((item) => hasTag(item, 'begin', 'end'));
}

/** Words from a session to the verb of its beginning. */
const SESSION = 6;

/** Words between "next" and its noun: "अगली बैठक", "পরের বছরের বৈঠক". */
const NEXT_WITHIN = 2;

/** "The next session will be in Dushanbe in October": one that nobody is said to own, with its place or its month; of the gathering told of. */
export function isNextSession(
  items: readonly Item[],
  { relation }: { relation: 'next' | 'last' | null },
  at: number,
): boolean {
  if (relation !== 'next') return false;
  const next = items.findLastIndex((item, i) => i < at && i >= at - NEXT_WITHIN && hasTag(item, 'next'));
  if (next < 0) return false;
  const before = items[next - 1];
  const free = next === 0 || before?.kind === 'punct' || hasTag(before, 'conj', 'then', 'clause');
  return free && items.some((item) => hasTag(item, 'city', 'country', 'month', 'year'));
}
