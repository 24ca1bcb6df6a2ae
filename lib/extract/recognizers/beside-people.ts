// Unknown words without office or country that begin as names do, or stand where only people do: "জেক সুলিভান ও X", "X-এর সঙ্গে", "X ने".
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { beginsLikeName } from '../given-names';
import type { LanguagePack } from '../languages/pack';
import type { NameRun } from './name-run';
import { isUnknownWord } from './name-words';
import { endsLocal, withoutPlace } from './without-place';

const LEAST = 2;
/** More words than these are hardly a name, whatever they begin with. */
const MOST = 2;

interface Bare {
  at: number;
  run: NameRun;
  /** Whether a name stands before, with no more than a sign of a list between. */
  listed: boolean;
}

/** The name of two words or more that a given name, a list of people, or a word of case that people alone have, makes a person's; or null. */
export function besidePeople(items: readonly Item[], { at, run, listed }: Bare, pack: LanguagePack): NameRun | null {
  const name = withoutPlace(items, run, pack);
  if (name.words < LEAST || !items.slice(at, name.to).every(isPart) || endsLocal(items[at], pack)) return null;
  const { to, words } = name;
  if (words <= MOST && beginsLikeName(items, { from: at, to }, pack)) return name;
  if (isPartner(items, name, pack)) return name;
  if (name.case !== null && name.case !== 'to') return null;
  if (name.case === null && senderOf(items, at) !== null && endsPhrase(items, at, name.to)) return name;
  const behind = hasTag(items[at - 1], 'conj') && listed && items[name.to]?.text !== '.';
  return behind || isBeforeName(items, name.to, listed) ? name : null;
}

/** "भारत से X, पाकिस्तान से Y", "বাংলাদেশের পক্ষে X": the country whose representative is named from `at`, or null. */
export function senderOf(items: readonly Item[], at: number): string | null {
  const country = tagOf(items[at - 2], 'country');
  const word = items[at - 1];
  if (country === undefined || country.adjective) return null;
  const sends = tagOf(word, 'case')?.case === 'with' && items[at - 2]?.case === null;
  return sends || (hasTag(word, 'delegation') && hasTag(word, 'case')) ? country.id : null;
}

/** Behind "from" alone a verb may be of a journey ("X से स्वदेश रवाना हुए"): then the name ends the phrase or is present. */
function endsPhrase(items: readonly Item[], at: number, to: number): boolean {
  const next = items[to];
  if (next === undefined || next.kind === 'punct' || hasTag(next, 'conj', 'attend')) return true;
  return hasTag(items[at - 1], 'delegation') && hasTag(next, 'verb', 'speak', 'weekday', 'day');
}

/** A word that no lexicon knows, or the hyphen in it. */
const isPart = (item: Item) => isUnknownWord(item) || (item.kind === 'punct' && !item.spaced);

/** By the glued ending and the word behind it whom somebody is with, or by the word behind it who did something. */
function isPartner(items: readonly Item[], name: NameRun, pack: LanguagePack): boolean {
  const role = tagOf(items[name.to], 'case')?.case;
  return pack.suffixes.length > 0 ? name.case === 'of' && role === 'with' : role === 'agent';
}

/** "X ও জেক সুলিভান": a full name follows, behind "and" or in a list that began before. */
function isBeforeName(items: readonly Item[], at: number, listed: boolean): boolean {
  const joins = hasTag(items[at], 'conj') || (listed && items[at]?.text === ',');
  return joins && items[at + 1]?.tags.some((tag) => tag.type === 'person' && tag.part === 'full') === true;
}
