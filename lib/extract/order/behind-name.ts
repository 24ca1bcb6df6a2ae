// What stands around a name: "X of Russia", "X (Russia)", "X, the Russian foreign minister,", "a statue of X".
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';
import { rankInBrackets } from './head-filler';
import { type PhraseHead, readPhraseHead } from './phrase-head';

/** A comma, a bracket, the end, or "and" closes an apposition; a verb would begin a new statement. */
export function isSetOff(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item === undefined || /^[,;:.!?()–—"”’]$/u.test(item.text) || hasTag(item, 'conj');
}

/** A statue of somebody, a street named after somebody, the late somebody. */
export function isMemorial(items: readonly Item[], from: number, to: number): boolean {
  if (hasTag(items[to], 'memorial')) return true;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (hasTag(items[at], 'memorial')) return true;
    if (
      !hasTag(items[at], 'case', 'article', 'qualifier', 'word', 'title', 'rank', 'host') &&
      items[at]?.tags.length !== 0
    )
      return false;
    if (items[at]?.kind === 'punct') return false;
  }
  return false;
}

/** The index after what stands behind a name and says more of it, taken into `facts`. */
export function readBehind(items: readonly Item[], at: number, facts: PhraseHead): number {
  let to = countryBehind(items, at, facts) ?? at;
  to = rankInBrackets(items, to) ?? to;
  if (items[to]?.text === '(') to = glossBehind(items, to, facts) ?? to;
  if (!/^[,–—(-]$/u.test(items[to]?.text ?? '')) return to;
  const bracket = items[to]?.text === '(';
  const behind = readPhraseHead(items, to + 1, true);
  const says = behind.roles.length > 0 || behind.host || ((behind.leader || behind.counterpart) && behind.to > to + 2);
  if (!says || behind.plural || behind.rank) return to;
  const end = endOfApposition(items, behind.to) ?? endOfOffice(items, behind.to);
  // "the secretary of Russia's Security Council,": the owner's own noun, then the sign.
  if (behind.closed && (!behind.leader || end === behind.to || items[end ?? 0]?.text !== ',')) return to;
  if (end === null || isListed(items, end)) return to;
  facts.country ??= behind.country;
  facts.organization ??= behind.organization;
  facts.former ??= behind.former;
  facts.host ||= behind.host;
  facts.thatCountry ||= behind.thatCountry;
  facts.counterpart ||= behind.counterpart;
  if (facts.roles.every((role) => role === 'other')) {
    facts.roles = behind.roles;
    facts.title = behind.title;
  }
  if (!bracket) return end;
  const country =
    items[end]?.text === ',' && items[end + 2]?.text === ')' ? tagOf(items[end + 1], 'country') : undefined;
  facts.country ??= country?.id ?? null;
  if (country) return end + 3;
  return items[end]?.text === ')' ? end + 1 : end;
}

const REST = 6;

/** ", executive director of the secretariat,": a few words may follow the office before the sign that closes it. */
function endOfApposition(items: readonly Item[], at: number): number | null {
  for (let end = at; end <= at + REST; end++) {
    if (isSetOff(items, end) && (end === at || !hasTag(items[end], 'conj'))) return end;
    const plain =
      items[end]?.tags.length === 0
        ? /^\p{Ll}/u.test(items[end]?.text ?? '')
        : hasTag(items[end], 'word', 'case', 'article', 'portfolio', 'country', 'organization', 'qualifier');
    if (!plain || hasTag(items[end], 'verb', 'person', 'adverb', 'clause', 'meet')) return null;
  }
  return null;
}

/** ", Foreign Minister of Kazakhstan on 5 March": an office with its country is whole before a time or a place. */
function endOfOffice(items: readonly Item[], at: number): number | null {
  const whole = tagOf(items[at - 1], 'country')?.adjective === false;
  const next = items[at];
  const day = items[at + 1]?.kind === 'number' || hasTag(items[at + 1], 'weekday', 'month', 'day');
  const goesOn = tagOf(next, 'case')?.case === 'in' || (hasTag(next, 'case') && day);
  return whole && (goesOn || hasTag(next, 'sidelines', 'during')) ? at : null;
}

/** ", Foreign Minister, X": a name right behind belongs to the office. */
function isListed(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === ',' &&
    hasTag(items[at + 1], 'person') &&
    isSetOff(items, at + 2) &&
    !hasTag(items[at - 1], 'country')
  );
}

/** "of China", "from China" */
export function isOfPlace(item: Item | undefined): boolean {
  const tag = tagOf(item, 'case');
  return tag?.case === 'of' || tag?.origin === true;
}

/** "Wang Yi of China" */
function countryBehind(items: readonly Item[], at: number, facts: PhraseHead): number | null {
  if (!isOfPlace(items[at])) return null;
  let next = at + 1;
  while (hasTag(items[next], 'article')) next++;
  const country = tagOf(items[next], 'country');
  if (!country || country.adjective || items[next]?.case === 'of') return null;
  facts.country ??= country.id;
  return next + 1;
}

/** "Wang Yi (China)" */
function glossBehind(items: readonly Item[], at: number, facts: PhraseHead): number | null {
  const close = items.slice(at, at + 8).findIndex((item) => item.text === ')');
  if (close < 0) return null;
  const country = items
    .slice(at + 1, at + close)
    .map((item) => tagOf(item, 'country'))
    .find(Boolean);
  if (country && close <= 3) facts.country ??= country.id;
  else if (!items.slice(at + 1, at + close).every((item) => isCapital(item.text) && item.kind === 'word')) return null;
  return at + close + 1;
}
