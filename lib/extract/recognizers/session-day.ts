import type { Item, SessionDay } from '../document';
import { hasTag, says, tagOf } from '../document';

/** Words within which "the first day" says of what. */
const REACH = 6;

/** "the second day", "the last day of the summit", "the day before the summit": which day of a gathering; null for a day of anything else. */
export function readSessionDay(items: readonly Item[], at: number): SessionDay | null {
  const tags = items[at]?.tags.filter((tag) => tag.type === 'carried-day') ?? [];
  const day = tags.find(({ session }) => session !== undefined)?.session;
  const offset = tags[0]?.offset;
  if (day === undefined) return offset && countsFromGathering(items, at) ? (offset < 0 ? 0 : 'after') : null;
  const owner = ownerOf(items, at);
  // "दूसरे दिन" is the next day, unless a gathering owns it.
  const counted = tags.some(({ offset }) => offset !== null);
  if (owner.length === 0) return counted ? null : day;
  return owner.some((item) => hasTag(item, 'gathering', 'council', 'kind')) || isOfStay(items, at) ? day : null;
}

/** "в первый день визита": of somebody's stay, and of no gathering. */
export const isOfStay = (items: readonly Item[], at: number) => says(items[at + 1], 'stay');

/** "the day before the SCO summit", "सम्मेलन से एक दिन पहले": the gathering stands right beside the day. */
function countsFromGathering(items: readonly Item[], at: number): boolean {
  const isGathering = (item: Item | undefined) =>
    hasTag(item, 'gathering', 'council') && tagOf(item, 'meet')?.strength !== 'strong';
  const goesOn = (item: Item | undefined) => hasTag(item, 'case', 'article', 'organization', 'ordinal', 'kind');
  const word = hasTag(items[at - 1], 'case') ? at - 2 : at - 1;
  if (isGathering(items[word]) && (word < at - 1 || items[word]?.case === 'of' || items[word]?.case === 'to'))
    return true;
  if (!tagOf(items[at], 'carried-day')?.governs && !hasTag(items[at + 1], 'after')) return false;
  let behind = at + 1;
  while (!isGathering(items[behind]) && goesOn(items[behind])) behind++;
  return isGathering(items[behind]);
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

/** "накануне заседания", "за день до саммита": a word for the day before that governs what stands behind it. */
export const isEveOf = (item: Item | undefined) => tagOf(item, 'carried-day')?.governs === true;
