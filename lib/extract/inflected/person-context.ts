// Whether capitalised words without an office name a person.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { readHead } from './head';
import { NO_OWNERS } from './institutions';
import { isCapital } from './item-cases';
import type { NameRun } from './name';

/** Two name words do unless something says otherwise; one word needs a list, an initial or a country behind it. */
export function isPersonHere(
  sentence: Sentence,
  run: NameRun,
  context: { before: Mention | undefined; adjective: RegExp },
): boolean {
  const { items } = sentence;
  if (isQuoted(items, run) || /^«$/u.test(items[run.from - 1]?.text ?? '')) return false;
  if (run.initials) return true;
  if (isListed(items, run, context.before)) return true;
  if (run.words === 1) return tagOf(items[run.from], 'person') !== undefined || isApposed(items, run.to);
  if (context.adjective.test(items[run.from]?.text ?? '') || nounBehind(items, run.to)) return false;
  const capitals = items.slice(run.from, run.to).filter((item) => isCapital(item));
  if (sentence.kind !== 'body' && isTitleCase(sentence)) return false;
  return capitals.length >= 2 && !isPlaceNoun(items, run.from) ? true : isApposed(items, run.to);
}

function isQuoted(items: readonly Item[], run: NameRun): boolean {
  return items[run.from - 1]?.text === '«' && items[run.to]?.text === '»';
}

function isListed(items: readonly Item[], run: NameRun, before: Mention | undefined): boolean {
  if (before?.form !== 'name' || run.from - before.to > 2 || before.to >= run.from || run.words > 3) return false;
  const sign = items.slice(before.to, run.from);
  return sign.every((item) => item.text === ',' || hasTag(item, 'conj')) && run.words > 1;
}

/** A capitalised abbreviation or a number behind makes it a thing. */
function nounBehind(items: readonly Item[], at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(items[at]?.text ?? '') || items[at]?.kind === 'number';
}

function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.items.filter((item) => item.kind === 'word' && item.text.length > 3);
  return words.length > 3 && words.every((item) => isCapital(item));
}

/** "in the city of X Y", "the company X Y" */
function isPlaceNoun(items: readonly Item[], from: number): boolean {
  return hasTag(items[from - 1], 'city', 'capital') && !hasTag(items[from - 1], 'case');
}

function isApposed(items: readonly Item[], at: number): boolean {
  if (!/^[,(]$/u.test(items[at]?.text ?? '')) return false;
  return readHead(items, at + 1, ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'], NO_OWNERS).roles.length > 0;
}
