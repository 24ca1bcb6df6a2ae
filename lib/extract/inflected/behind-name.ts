// What stands behind a name in an inflected language: "X (Russia)", "X from Kazakhstan", "X, secretary of the council,".
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { GrammarCase } from '../text/inflect';
import { type Head, readHead } from './head';
import type { OwnerEndings } from './institutions';
import { isCapital } from './item-cases';

/** Takes in what the phrase behind a name says of the person; the index after it. */
export function readBehind(
  items: readonly Item[],
  at: number,
  found: { head: Head; cases: readonly GrammarCase[]; owns: OwnerEndings },
): number {
  const { head } = found;
  const country = tagOf(items[at + 1], 'country');
  if (items[at]?.text === '(') {
    const close = items.slice(at, at + 10).findIndex((item) => item.text === ')');
    if (country && close === 2) head.country ??= country.id;
    else if (close > 0) takeOffice(items, at + 1, found);
    return close > 0 && (close === 2 || head.roles.length > 0) ? at + close + 1 : at;
  }
  if (tagOf(items[at], 'case')?.case === 'of' && country && !country.adjective) {
    head.country ??= country.id;
    return at + 2;
  }
  if (!/^[,–—]$/u.test(items[at]?.text ?? '')) return at;
  const end = takeOffice(items, at + 1, found);
  return end ?? at;
}

/** An office set off by a second sign, in the case of the name. */
function takeOffice(
  items: readonly Item[],
  at: number,
  found: { head: Head; cases: readonly GrammarCase[]; owns: OwnerEndings },
): number | null {
  const behind = readHead(items, at, found.cases, found.owns);
  const next = items[behind.to];
  if (behind.roles.length === 0 || behind.plural || hasTag(next, 'person')) return null;
  if (isCapital(next) && next?.tags.length === 0) return null;
  if (next && !/^[,.;:)!?»—–]$/u.test(next.text)) return null;
  const { head } = found;
  head.roles.push(...behind.roles);
  head.title ??= behind.title;
  head.country ??= behind.country;
  head.organization ??= behind.organization;
  head.former ??= behind.former;
  head.cases = behind.cases;
  return behind.to;
}
