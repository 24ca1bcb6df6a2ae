// What stands before a name where words of case do: [the] [Russia's] [former] [foreign minister [of Russia]] [, another office] [Mr].
import type { Role } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCountryBeforeName } from './country-names';
import { rankInBrackets, readFiller, readKind } from './head-filler';
import {
  isTitled,
  morePortfolio,
  portfolioBefore,
  readDelegationHead,
  readOfficeHead,
  readPortfolio,
} from './portfolio';

export interface PhraseHead {
  from: number;
  /** After the last word that says something of the person. */
  to: number;
  country: string | null;
  organization: string | null;
  roles: Role[];
  title: string | null;
  rank: boolean;
  former: 'former' | 'then' | null;
  host: boolean;
  thatCountry: boolean;
  counterpart: boolean;
  leader: boolean;
  plural: boolean;
  /** "his", "her". */
  possessed: boolean;
  /** "the Iranian": a country's adjective without a noun. */
  article: boolean;
  /** The last word carries a genitive: what follows is owned by the person. */
  closed: boolean;
  /** The only country that has such an office. */
  onlyCountry: string | null;
}

const PORTFOLIO = 6;

/** The longest head at `from`; `to === from` when there is none. Behind a name a comma and a rank begin the next person. */
export function readPhraseHead(items: readonly Item[], from: number, behindName = false): PhraseHead {
  const head: PhraseHead = {
    from,
    to: from,
    country: null,
    organization: null,
    roles: [],
    title: null,
    rank: false,
    former: null,
    host: false,
    thatCountry: false,
    counterpart: false,
    leader: false,
    plural: false,
    possessed: false,
    article: false,
    closed: false,
    onlyCountry: null,
  };
  let titleStart: number | null = null;
  for (let at = from; at < items.length && !head.closed; ) {
    if (beginsName(items, at, head)) break;
    if (behindName && items[at]?.text === ',') break;
    const before = at;
    const next =
      readFiller(items, at, head) ??
      readOffice(items, at, head) ??
      readOwner(items, at, head) ??
      readKind(items, at, head);
    if (next === null) break;
    at = next;
    if (isOffice(items[before])) titleStart ??= before;
    if (!isFiller(items[before]) || isOffice(items[before]) || rankInBrackets(items, before) !== null) head.to = at;
    if (titleStart !== null && isOffice(items[before])) head.title = textOf(items, titleStart, officeEnd(items, at));
  }
  return head;
}

/** "delegation led by": whoever leads it stands behind. */
export const isTeamOf = (item: Item | undefined) =>
  item?.tags.some((tag) => tag.type === 'attend' && tag.team === true) ?? false;

/** A rank before a name; one spelled like a pronoun is written in capitals ("HE"). */
export function isRank(item: Item | undefined): boolean {
  return hasTag(item, 'rank') && (!hasTag(item, 'pronoun') || item?.text === item?.text.toUpperCase());
}

const isOffice = (item: Item | undefined) => hasTag(item, 'title', 'leader', 'counterpart');
const isFiller = (item: Item | undefined) =>
  hasTag(item, 'article', 'qualifier', 'conj', 'pronoun') || item?.kind === 'punct';

/** "Minister Sultan bin Saad": behind another office, or before a small word of names, some offices are given names. */
function beginsName(items: readonly Item[], at: number, head: PhraseHead): boolean {
  const title = tagOf(items[at], 'title');
  return title?.givenName === true && (head.roles.length > 0 || head.rank || hasTag(items[at + 1], 'name-particle'));
}

function officeEnd(items: readonly Item[], at: number): number {
  return items[at - 1]?.kind === 'punct' ? at - 1 : at;
}

function textOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item, index) => `${index > 0 && item.spaced ? ' ' : ''}${item.text}`)
    .join('');
}

function readOffice(items: readonly Item[], at: number, head: PhraseHead): number | null {
  const item = items[at];
  if (!item || hasTag(item, 'person')) return null;
  if (hasTag(item, 'host') && hasTag(items[at - 1], 'verb', 'planned')) return null;
  const title = tagOf(item, 'title');
  const leader = tagOf(item, 'leader');
  const counterpart = tagOf(item, 'counterpart');
  if (title || leader || counterpart) {
    if (title) head.roles.push(title.role);
    head.onlyCountry ??= title?.country ?? null;
    head.leader ||= leader !== undefined && !title;
    head.counterpart ||= counterpart !== undefined;
    head.plural ||= title?.plural === true || leader?.plural === true || counterpart?.plural === true || item.plural;
    head.closed = item.case === 'of' && item.stemEnd < item.end;
    if (head.closed) return at + 1;
    const portfolio =
      leader && !title && !leader.plural
        ? readPortfolio(items, at + 1)
        : title && !title.plural
          ? morePortfolio(items, at + 1)
          : null;
    if (portfolio && leader) head.roles.push('other');
    const end = portfolio ?? at + 1;
    return readOwnerBehind(items, end, head) ?? end;
  }
  const delegation = readDelegationHead(items, at);
  if (delegation) {
    head.leader = true;
    head.country ??= delegation.country;
    return delegation.to;
  }
  const officeHead = readOfficeHead(items, at);
  if (officeHead) {
    head.roles.push(officeHead.role);
    head.country ??= officeHead.country;
    return officeHead.to;
  }
  const behindPortfolio = portfolioBefore(items, at);
  if (behindPortfolio !== null) {
    head.roles.push('other');
    return behindPortfolio;
  }
  if (isRank(item)) {
    head.rank = true;
    return items[at + 1]?.text === '.' ? at + 2 : at + 1;
  }
  const former = tagOf(item, 'former');
  if (former) {
    head.former = former.atThatTime ? 'then' : 'former';
    return at + 1;
  }
  if (hasTag(item, 'host')) {
    head.host = true;
    head.closed = item.case === 'of' && !hasTag(items[at + 1], 'title', 'leader', 'counterpart');
    return at + 1;
  }
  return null;
}

/** "of Russia", "for External Affairs of India", a genitive directly behind. */
function readOwnerBehind(items: readonly Item[], at: number, head: PhraseHead): number | null {
  let next = at;
  while (items[next]?.text === '(' && items[next + 2]?.text === ')') next += 3;
  const marked = isOfPlace(items[next], head);
  if (marked) next++;
  while (hasTag(items[next], 'article')) next++;
  if (marked && isOwnedBy(items, next, head)) return readOwnerBehind(items, next + 1, head);
  if (marked && hasTag(items[next], 'city') && items[next]?.case !== 'of') return next + 1;
  const item = items[next];
  const country = tagOf(item, 'country');
  const organization = tagOf(item, 'organization');
  if ((!country && !organization) || (!marked && item?.case !== 'of') || country?.adjective) return null;
  if (!marked && hasTag(items[next + 1], 'title', 'leader')) return null;
  if (country) head.country ??= country.id;
  else head.organization ??= organization?.id ?? null;
  head.closed = marked && item?.case === 'of';
  if (
    !head.closed &&
    items[next + 1]?.text === '(' &&
    hasTag(items[next + 2], 'organization', 'country') &&
    items[next + 3]?.text === ')'
  )
    return next + 4;
  const posted =
    tagOf(items[next + 1], 'case')?.case === 'to' && tagOf(items[next + 2], 'country')?.adjective === false;
  return posted && country && !head.closed && isTitled(items, next + 3) ? next + 3 : next + 1;
}

/** "of", or "from" behind a counterpart. */
function isOfPlace(item: Item | undefined, head: PhraseHead): boolean {
  const tag = tagOf(item, 'case');
  return tag?.case === 'of' || (tag?.origin === true && head.counterpart);
}

/** "envoy of the president [of X]": whose envoy it is says no office of his own. */
function isOwnedBy(items: readonly Item[], at: number, head: PhraseHead): boolean {
  const title = tagOf(items[at], 'title');
  return (
    title !== undefined && !title.plural && head.roles.at(-1) === 'other' && tagOf(items[at + 1], 'case')?.case === 'of'
  );
}

/** "Russia's", "Russian", "the SCO's"; "India PM" where an office follows directly. */
function readOwner(items: readonly Item[], at: number, head: PhraseHead): number | null {
  const item = items[at];
  const country = tagOf(item, 'country');
  const organization = tagOf(item, 'organization');
  const city = item?.case === 'of' && officeFollows(items, at + 1) ? tagOf(item, 'city') : undefined;
  if (city && head.roles.length === 0 && !head.rank) {
    head.country ??= city.country;
    return at + 1;
  }
  if ((!country && !organization) || head.roles.length > 0 || head.rank) return null;
  const office = officeFollows(items, at + 1);
  if (!country?.adjective && item?.case !== 'of' && !office && !isCountryBeforeName(items, at)) return null;
  if (country) head.country = country.id;
  else head.organization = organization?.id ?? null;
  return at + 1;
}

/** Whether an office follows within a few words of its portfolio. */
function officeFollows(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + PORTFOLIO; i++) {
    if (hasTag(items[i], 'title', 'leader', 'counterpart', 'rank')) return true;
    if (!hasTag(items[i], 'qualifier', 'former', 'host', 'portfolio', 'conj')) return false;
  }
  return false;
}
