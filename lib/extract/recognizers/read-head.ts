// What stands before a name: country, organisation, offices, rank, "former", "host", "counterpart".
import type { Role } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import { behindGloss } from './behind-gloss';

const PERSON = tagMask('person');
const TITLE = tagMask('title');
const OFFICE = tagMask('title', 'leader', 'counterpart');
const COUNTERPART = tagMask('counterpart');
const RANK = tagMask('rank');
const HOST = tagMask('host');
const THAT_COUNTRY = tagMask('that-country');

export interface Head {
  from: number;
  to: number;
  country: string | null;
  organization: string | null;
  titles: { role: Role }[];
  titleText: string | null;
  rank: boolean;
  former: 'former' | 'then' | null;
  host: boolean;
  thatCountry: boolean;
  counterpart: boolean;
  leader: boolean;
  plural: boolean;
  /** The last word carries a case ending: no name can follow. */
  closed: boolean;
}

/** Reads the longest head at `from`; an empty one (`to === from`) when there is none. */
export function readHead(items: readonly Item[], from: number): Head {
  const head: Head = {
    from,
    to: from,
    country: null,
    organization: null,
    titles: [],
    titleText: null,
    rank: false,
    former: null,
    host: false,
    thatCountry: false,
    counterpart: false,
    leader: false,
    plural: false,
    closed: false,
  };
  let titleStart: number | null = null;
  for (let at = from; at < items.length && !head.closed && !head.plural; ) {
    const next = readPart(items, at, head);
    if (next === null) break;
    const office = hasAny(items[at], OFFICE) || hasAny(items[next - 1], TITLE);
    if (office) titleStart ??= at;
    at = next;
    head.to = at;
    if (titleStart !== null && office)
      head.titleText = items
        .slice(titleStart, at)
        .map((item) => item.text.slice(0, item.stemEnd - item.start))
        .join(' ');
  }
  return head;
}

/** Takes one part of a head in; the index after it, or null. */
function readPart(items: readonly Item[], at: number, head: Head): number | null {
  const item = items[at];
  if (!item || hasAny(item, PERSON)) return null;
  if (item.tags.length === 0) return readJoint(items, at, head) ?? readPortfolio(items, at, head);
  const title = tagOf(item, 'title');
  if (title?.givenName && head.titles.length > 0 && items[at + 1]?.tags.length === 0) return null;
  if (title) {
    head.titles.push({ role: title.role });
    head.plural = title.plural === true || item.plural;
    return afterOffice(items, at, head);
  }
  const leader = tagOf(item, 'leader');
  // "the minister" beside "the following persons": two who stand side by side.
  if (leader?.plural && head.titles.length > 0 && !head.plural) return null;
  if (hasAny(item, COUNTERPART) || leader) {
    head.counterpart ||= hasAny(item, COUNTERPART);
    head.leader ||= leader !== undefined;
    head.plural = leader?.plural === true || item.plural || tagOf(item, 'counterpart')?.plural === true;
    return afterOffice(items, at, head);
  }
  if (isPossessive(items, at, head)) return at + 1;
  const number = tagOf(item, 'number');
  if (number && number.value > 1 && hasTag(items[at + 1], 'leader', 'title') && !hasTag(items[at + 1], 'person')) {
    head.plural = true;
    head.leader = true;
    head.closed = items[at + 1]?.case != null;
    return at + 2;
  }
  if (hasAny(item, RANK)) {
    head.rank = true;
    return afterRetired(items, items[at + 1]?.text === '.' ? at + 2 : at + 1);
  }
  const former = tagOf(item, 'former');
  if (former) {
    head.former = former.atThatTime ? 'then' : 'former';
    return at + 1;
  }
  if (hasAny(item, HOST)) {
    // "the foreign secretary [called on] the host country's foreign minister": two who stand side by side.
    if (head.titles.length > 0) return null;
    head.host = true;
    return afterGenitive(items, at) ?? at + 1;
  }
  if (hasAny(item, THAT_COUNTRY) && afterGenitive(items, at) !== null) {
    head.thatCountry = true;
    return afterGenitive(items, at);
  }
  return readOwner(items, at, head) ?? readJoint(items, at, head) ?? readPortfolio(items, at, head);
}

/** "মেজর জেনারেল (অব.) …", "लेफ्टिनेंट जनरल (से.नि.) …": the index behind what stands in brackets after a rank. */
function afterRetired(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  const closes = items.slice(at + 1, at + 4).findIndex(({ text }) => text === ')');
  return closes > 0 ? at + closes + 2 : at;
}

/** "and his [Omani] counterpart": whose counterpart it is, the list before it tells. */
function isPossessive(items: readonly Item[], at: number, head: Head): boolean {
  const pronoun = tagOf(items[at], 'pronoun');
  if (head.to !== head.from || pronoun?.person !== 3 || pronoun.case !== 'of') return false;
  return items.slice(at + 1, at + 4).some((item) => hasTag(item, 'counterpart')) && !hasTag(items[at + 1], 'meet');
}

const PORTFOLIO = 5;

/** "[Kazakhstan's] trade and integration [deputy minister]": words of any kind between the owner and the office. */
function readPortfolio(items: readonly Item[], at: number, head: Head): number | null {
  const owned = head.country !== null || head.organization !== null || head.host || head.thatCountry;
  if (!owned || head.titles.length > 0 || head.rank) return null;
  for (let i = at; i < at + PORTFOLIO; i++) {
    const item = items[i];
    if (hasTag(item, 'title') && i > at && !tagOf(item, 'title')?.plural && !item?.plural) return i;
    if (
      item?.kind !== 'word' ||
      hasTag(item, 'person', 'verb', 'clause', 'pronoun', 'meet', 'gathering', 'country', 'city', 'attend')
    )
      return null;
    // "रूसी राजधानी में शुक्रवार को मंत्री X"
    if (item.case === 'in' || hasTag(item, 'capital', 'weekday', 'day', 'carried-day', 'month', 'daypart')) return null;
    if (hasTag(item, 'case') && tagOf(item, 'case')?.case !== 'of') return null;
  }
  return null;
}

/** "Russia's", "Russian", "the SCO's"; "Tashkent's envoy": a city stands for its country before an office. */
function readOwner(items: readonly Item[], at: number, head: Head): number | null {
  const city = tagOf(items[at], 'city');
  const country = tagOf(items[at], 'country')?.id;
  const organization = tagOf(items[at], 'organization');
  if (!country && !organization && !city) return null;
  // "his Iranian counterpart [met] Russia's X": the country of another one.
  if (head.titles.length > 0 || (head.country !== null && (head.counterpart || head.leader))) return null;
  const next = afterGenitive(items, at) ?? (items[at]?.case ? null : at + 1);
  if (next === null) return null;
  if (city && !country && !organization) {
    if (next === at + 1 && items[at]?.case !== 'of') return null;
    if (!hasTag(items[next], 'title', 'leader')) return null;
    head.country ??= city.country;
    return next;
  }
  if (country) head.country = country;
  if (organization) head.organization = organization.id;
  return next;
}

function afterGenitive(items: readonly Item[], at: number): number | null {
  if (items[at]?.case === 'of') return at + 1;
  const next = behindGloss(items, at + 1);
  return tagOf(items[next], 'case')?.case === 'of' ? next + 1 : null;
}

/** "and" or a comma between two offices, a gloss in brackets after an office. */
function readJoint(items: readonly Item[], at: number, head: Head): number | null {
  if (head.titles.length === 0) return null;
  const item = items[at];
  if (item?.text === '(') {
    const close = items.slice(at, at + 6).findIndex((other) => other.text === ')');
    return close > 0 ? at + close + 1 : null;
  }
  if (item?.text === ')') return at + 1;
  if (!item || (!hasTag(item, 'conj') && item.text !== ',')) return null;
  const allowed = item.text === ',' ? hasTag(items[at + 1], 'rank') : hasTag(items[at + 1], 'title');
  return allowed && !tagOf(items[at + 1], 'title')?.plural ? at + 1 : null;
}

/** An office with an ending of case closes the phrase. */
function afterOffice(items: readonly Item[], at: number, head: Head): number {
  const item = items[at];
  head.closed = item?.case !== null && item?.case !== undefined;
  return at + 1;
}
