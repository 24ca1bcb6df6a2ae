// What leads on to an office before a name: articles, "visiting", "his", and joints between two offices.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';
import type { PhraseHead } from './phrase-head';
import { readDivision } from './portfolio';

/** Words that lead on: articles, "visiting", "his", and joints between two offices. */
export function readFiller(items: readonly Item[], at: number, head: PhraseHead): number | null {
  const item = items[at];
  if (hasTag(item, 'article') && isInitialLetter(items, at)) return null;
  if (hasTag(item, 'article')) {
    head.article = true;
    return at + 1;
  }
  if (isOfThatCountry(items, at)) {
    head.thatCountry = true;
    return at + 1;
  }
  if (hasTag(item, 'qualifier') && !hasTag(item, 'title', 'leader', 'counterpart')) return at + 1;
  if (head.roles.length === 0 && tagOf(item, 'pronoun')?.case === 'of' && !tagOf(item, 'pronoun')?.relative) {
    head.possessed = true;
    return at + 1;
  }
  const bracketed = rankInBrackets(items, at);
  if (bracketed !== null) return bracketed;
  return head.roles.length > 0 ? readJoint(items, at) : head.leader ? readDivision(items, at) : null;
}

/** "its foreign minister", "the country's foreign minister" */
function isOfThatCountry(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!hasTag(item, 'that-country') || (hasTag(items[at - 1], 'article') && item?.case !== 'of')) return false;
  return hasTag(items[at + 1], 'title', 'qualifier', 'former', 'portfolio');
}

/** "A. Kamilov": no article. */
function isInitialLetter(items: readonly Item[], at: number): boolean {
  const letter = items[at]?.text ?? '';
  return /^\p{Lu}$/u.test(letter) && items[at + 1]?.text === '.' && !items[at + 1]?.spaced;
}

/** "Lt Gen (retd) X": the index behind the brackets, or null. */
export function rankInBrackets(items: readonly Item[], at: number): number | null {
  if (items[at]?.text !== '(' || !hasTag(items[at + 1], 'rank')) return null;
  const close = items[at + 2]?.text === '.' ? at + 3 : at + 2;
  return items[close]?.text === ')' ? close + 1 : null;
}

/** "and", "/", "–" or a comma before another office; a gloss in brackets after one. */
function readJoint(items: readonly Item[], at: number): number | null {
  const item = items[at];
  if (item?.text === '(') {
    const close = items.slice(at, at + 5).findIndex((other) => other.text === ')');
    const gloss = items.slice(at + 1, at + close);
    return close > 0 && gloss.every((other) => hasTag(other, 'title') || /^\p{Lu}+$/u.test(other.text))
      ? at + close + 1
      : null;
  }
  const joins = hasTag(item, 'conj') || /^[–—&/-]$/u.test(item?.text ?? '');
  if (/^[-‑]$/u.test(item?.text ?? '') && !item?.spaced && hasTag(items[at + 1], 'qualifier')) return at + 2;
  // "and the country's national coordinator"
  if (joins && hasTag(items[at + 1], 'article') && isOfThatCountry(items, at + 2)) return at + 1;
  if (joins && hasTag(items[at + 1], 'title') && !tagOf(items[at + 1], 'title')?.plural) return at + 1;
  if (hasTag(item, 'conj') && hasTag(items[at + 1], 'portfolio')) return at + 2;
  return item?.text === ',' && hasTag(items[at + 1], 'rank') && items[at + 1]?.tags.length === 1 ? at + 1 : null;
}

/** Common nouns between a country and a name: "the Turkmen railwayman X". */
const KINDS = 2;

/** "the Kyrgyz border guard X": nouns that the pack does not know, before two words of a name. */
export function readKind(items: readonly Item[], at: number, head: PhraseHead): number | null {
  if (head.country === null || head.roles.length > 0 || head.leader || head.rank) return null;
  for (let next = at; next < at + KINDS; next++) {
    if (!isKind(items[next])) return null;
    if (!isNamePart(items[next + 1])) continue;
    if (!isNamePart(items[next + 2]) && !hasTag(items[next + 1], 'person')) return null;
    head.leader = true;
    return next + 1;
  }
  return null;
}

const isKind = (item: Item | undefined) =>
  item?.kind === 'word' &&
  item.tags.length === 0 &&
  /^\p{Ll}{4,}$/u.test(item.text) &&
  !/(?:ed|ing|s|ly)$/u.test(item.text);

const isNamePart = (item: Item | undefined) =>
  item?.kind === 'word' && isCapital(item.text) && item.tags.every(({ type }) => type === 'person');
