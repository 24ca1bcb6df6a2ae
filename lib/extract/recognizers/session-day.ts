import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** Words within which "the first day" says of what. */
const REACH = 6;

/** "the second day", "the last day of the summit": which day of a gathering; null for a day of anything else. */
export function readSessionDay(items: readonly Item[], at: number): number | 'last' | null {
  const tags = items[at]?.tags.filter((tag) => tag.type === 'carried-day') ?? [];
  const day = tags.find(({ session }) => session !== undefined)?.session;
  if (day === undefined) return null;
  const owner = ownerOf(items, at);
  // "दूसरे दिन" is the next day, unless a gathering owns it.
  const counted = tags.some(({ offset }) => offset !== null);
  if (owner.length === 0) return counted ? null : day;
  return owner.some((item) => hasTag(item, 'gathering', 'council', 'kind')) ? day : null;
}

/** The words of whatever owns the day: behind "of", or before a word or ending of owning. */
function ownerOf(items: readonly Item[], at: number): readonly Item[] {
  if (tagOf(items[at + 1], 'case')?.case === 'of') return items.slice(at + 2, at + 2 + REACH);
  const genitive =
    items[at + 1]?.kind === 'word' && items[at + 1]?.tags.some((tag) => 'cases' in tag && tag.cases?.includes('gen'));
  if (genitive) return items.slice(at + 1, at + 1 + REACH);
  const word = tagOf(items[at - 1], 'case')?.case === 'of' ? at - 2 : items[at - 1]?.case === 'of' ? at - 1 : null;
  return word === null || hasTag(items[word], 'pronoun') ? [] : items.slice(Math.max(0, word - 1), word + 1);
}
