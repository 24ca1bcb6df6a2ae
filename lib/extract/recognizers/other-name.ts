// Known parts of a name can begin the name of somebody else.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { Lexer } from '../lexer';
import { lettersIn } from '../text/sign-classes';
import { readNameRun } from './name-run';
import { isCaseOfPerson, isMiddleSyllable, isUnknownWord } from './name-words';
import type { Head } from './read-head';

/** A given name known from one person, with an office and an unknown surname behind it, is another person's. */
export function startsOtherName(
  items: readonly Item[],
  head: Head,
  reading: { lexer: Lexer; fills: boolean },
): boolean {
  const item = items[head.to];
  if (isInitial(items[head.to + 1]) && items[head.to + 2]?.tags.length === 0) return true;
  const led = head.titles.length > 0 || head.country !== null;
  if (led && isPartOfName(item) && item?.case === null && isPartOfName(items[head.to + 1])) return true;
  if (head.country !== null && actsUnderName(items, head.to)) return true;
  if (isMiddleSyllable(items, { from: head.to, to: head.to + 1, titled: head.titles.length > 0 })) return true;
  const introduced = head.titles.length > 0 || head.leader || reading.fills;
  if (introduced && isGazetteerPart(item) && goesOnAsName(items, head.to, reading.lexer)) return true;
  const given = item?.tags.every((tag) => tag.type !== 'person' || tag.part === 'given') ?? false;
  const next = items[head.to + 1];
  const foreign =
    head.country !== null &&
    item?.tags.every(
      (tag) =>
        tag.type !== 'person' ||
        ((tag.part !== 'full' || !item.key.includes(' ')) &&
          tag.countries !== undefined &&
          !tag.countries.includes(head.country ?? '')),
    );
  if (foreign && item?.case === null && next?.kind === 'word' && next.tags.length === 0) return true;
  if (head.titles.length > 0 && !isOwnCountry(item, head) && isSyllableOfName(items, head.to)) return true;
  // "China's Sun Yeli", "Azerbaijan's Ilham K.": a name that stands first says nothing of whose name is behind it.
  if ((!isOwnCountry(item, head) || tagOf(item, 'person')?.first) && namesOn(items, head.to, reading.lexer))
    return true;
  return given && item?.case === null && head.from < head.to && next?.kind === 'word' && next.tags.length === 0;
}

/** "মন্ত্রী লুও ওয়েনশান": what looks like a known short surname with a particle is the given name of somebody else. */
function isSyllableOfName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.case !== 'plain' || item.key.includes(' ') || !isPartOfName(item)) return false;
  return lettersIn(item.key) <= 3 && isUnknownWord(items[at + 1]);
}

/** Known from the gazetteer alone, not from this article. */
function isGazetteerPart(item: Item | undefined): boolean {
  return (
    isPartOfName(item) &&
    item?.case === null &&
    item.tags.every((tag) => tag.type === 'person' && tag.ids.every((id) => !id.startsWith('@')))
  );
}

/** An unknown word behind the known part that closes the name: adverbs of place and time end like a locative. */
function goesOnAsName(items: readonly Item[], at: number, lexer: Lexer): boolean {
  if (lexer.pack.capitals || items[at + 1]?.tags.length !== 0) return false;
  const rest = readNameRun(items, at + 1, lexer);
  const last = rest ? items[rest.to - 1] : undefined;
  if (!rest || !last || rest.words > 2) return false;
  const local = lexer.pack.suffixes.filter((suffix) => suffix.case === 'in' && !suffix.emphatic);
  return rest.case !== null || !local.some(({ text }) => last.text.endsWith(text));
}

/** Two surnames in a row, each known from somebody else, are one new name. */
function isPartOfName(item: Item | undefined): boolean {
  const tags = item?.tags.filter((tag) => tag.type === 'person') ?? [];
  return tags.length > 0 && tags.length === item?.tags.length && tags.every((tag) => tag.part !== 'full');
}

function isInitial(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.tags.length === 0 && lettersIn(item.key) === 1;
}

/** Whether the office is of a country that the known person held office in. */
function isOwnCountry(item: Item | undefined, head: Head): boolean {
  const { country } = head;
  if (country === null || item === undefined) return false;
  return item.tags.some((tag) => tag.type === 'person' && tag.countries?.includes(country));
}

const FAMILY_FIRST: readonly string[] = ['CN', 'VN', 'KP', 'KR', 'KH', 'SG'];

function isFamilyFirst(item: Item | undefined): boolean {
  const tag = tagOf(item, 'person');
  return tag?.part === 'family' && (tag.countries?.every((country) => FAMILY_FIRST.includes(country)) ?? false);
}

const MAX_MORE = 3;

/** "President Anwar K. met …": a single known word goes on with unknown ones up to a word that only a person's name takes. */
function namesOn(items: readonly Item[], at: number, lexer: Lexer): boolean {
  const item = items[at];
  if (!item || item.key.includes(' ') || !isUnknownWord(items[at + 1])) return false;
  if (item.case !== null && !isSyllableOfName(items, at)) return false;
  let to = at + 1;
  while (to <= at + MAX_MORE && isUnknownWord(items[to])) to++;
  const [end, after] = [items[to], items[to + 1]];
  const tag = tagOf(end, 'case');
  if (tag?.case === 'of') return hasTag(after, 'meet', 'separately');
  if (tag) return isCaseOfPerson(end);
  // "… অনিল তালুকদারের বৈঠক": whose talk it is, by the ending glued to the name.
  if (hasTag(end, 'meet') && readNameRun(items, to - 1, lexer)?.case === 'of') return true;
  // "चीन के लिन X इस साल …": whoever acts stands before the time and the verb.
  if (isFamilyFirst(item) && hasTag(end, 'this', 'meet', 'separately', 'weekday', 'day', 'daypart', 'month'))
    return true;
  const joins = hasTag(end, 'conj') || end?.text === ',';
  return joins && hasTag(after, 'title', 'country', 'person', 'leader', 'rank');
}

/** "India's Rajnath Sharma met", with a word of case that only whoever acts or is met has: the unknown word is the rest of a name. */
function actsUnderName(items: readonly Item[], at: number): boolean {
  return goesOn(items, at) && isCaseOfPerson(items[at + 2]);
}

/** In a list of names, a single known word with unknown ones behind it is a name of its own. */
export function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.case === null && !item.key.includes(' ') && isUnknownWord(items[at + 1]);
}
