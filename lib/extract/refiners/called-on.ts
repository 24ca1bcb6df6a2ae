// "went to his hotel and talked", "came to X's room to discuss": whom a visitor talks with is whose house it is.
import type { Mention, Sentence } from '../document';
import { says, tagOf } from '../document';

/** Words between the owner of a house and the verb of going to it. */
const REACH = 4;

/** Whose house somebody goes to before the word of meeting at `trigger`, where words of case follow; or null. */
export function calledOn({ items, order }: Sentence, inside: readonly Mention[], trigger: number): Mention | null {
  if (order.caseWords !== 'after') return null;
  const host = inside.findLast(
    ({ case: role, person, form, caseTo }) => role === 'of' && form !== 'both' && person !== null && caseTo < trigger,
  );
  if (
    !host ||
    !inside.some(({ case: role, person }) => (role === 'agent' || role === 'plain') && person !== host.person)
  )
    return null;
  const behind = items.slice(host.caseTo, Math.min(host.caseTo + REACH, trigger));
  const house = behind.findIndex((item) => item.tags.some((tag) => tag.type === 'word' && tag.house !== undefined));
  if (house < 0 || house > 1) return null;
  return behind.slice(house + 1).some((item) => says(item, 'goes') && !tagOf(item, 'verb')) ? host : null;
}
