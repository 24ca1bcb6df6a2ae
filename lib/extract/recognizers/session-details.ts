// What stands before the noun of a gathering: whose it is, which kind, the how-manieth, next or last.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { readOrdinal } from './read-ordinal';

/** How far back from the noun. */
export const REACH = 12;

/** A word that may be the noun of a gathering, and where the gathering before it ends. */
export interface Place {
  at: number;
  item: Item;
  from: number;
}

export interface Details {
  from: number;
  series: Series | null;
  kind: GatheringKind | null;
  ordinal: number | null;
  relation: 'next' | 'last' | null;
  council: boolean;
  /** Of an organisation other than the series known here. */
  foreign: boolean;
  /** "annual": of the series that stands before it, or of somebody else. */
  annual?: boolean;
}

/** Walks back from the noun over the words that qualify it. */
export function readDetails(items: readonly Item[], place: Place, pack: LanguagePack): Details {
  const details: Details = {
    from: place.at,
    series: null,
    kind: null,
    ordinal: null,
    relation: null,
    council: false,
    foreign: false,
  };
  const own = tagOf(place.item, 'kind');
  if (own) details.kind = own.kind;
  let left = REACH;
  for (let at = place.at - 1; at >= place.from && left > 0; at--, left--) {
    const open = items[at]?.text === ')' ? openingOf(items, at) : null;
    if (open !== null) {
      for (let inside = at - 1; inside > open; inside--)
        if (hasTag(items[inside], 'organization')) takeDetail(items, inside, details, pack);
      at = open;
    } else if (hasTag(items[at], 'conj') && (details.series !== null || beginsAnother(items, place, at))) break;
    else if (!takeDetail(items, at, details, pack)) break;
  }
  return details;
}

/** "the session of A on 27 April in Delhi and that of B": where the place of an earlier gathering stands before the "and". */
const beginsAnother = (items: readonly Item[], place: Place, at: number) =>
  place.from > 0 &&
  (items[at - 1]?.case === 'in' ? hasTag(items[at - 1], 'city') : hasTag(items[at - 2], 'city') && isIn(items[at - 1]));

const isIn = (item: Item | undefined) => tagOf(item, 'case')?.case === 'in';

/** Where the brackets open that close at `at`: what they hold besides an organisation is a gloss. */
function openingOf(items: readonly Item[], at: number): number | null {
  for (let open = at - 1; open >= 0 && open > at - REACH; open--) if (items[open]?.text === '(') return open;
  return null;
}

function takeDetail(items: readonly Item[], at: number, details: Details, pack: LanguagePack): boolean {
  const item = items[at];
  if (!item) return false;
  const organization = tagOf(item, 'organization');
  const kind = tagOf(item, 'kind')?.kind ?? (isOfficeGroup(items, at) ? tagOf(item, 'title')?.field : null);
  const ordinal = readOrdinal(items, at, pack);
  const other = tagOf(item, 'other-forum');
  if (other) {
    // "the SCO's annual session" is its own; an annual one of nobody is not.
    details.foreign ||= !other.annual || details.series === null;
    details.annual ||= other.annual === true;
    details.from = at;
    return true;
  }
  if (organization) {
    details.series ??= organization.series;
    if (details.annual && organization.series !== null) details.foreign = false;
    details.foreign ||= organization.series === null;
  } else if (kind) details.kind ??= kind;
  else if (ordinal !== null) details.ordinal ??= ordinal;
  else if (hasTag(item, 'council')) details.council = true;
  else if (hasTag(item, 'next', 'last') && isTime(items[at + 1])) return true;
  else if (hasTag(item, 'next')) details.relation ??= 'next';
  else if (hasTag(item, 'last')) details.relation ??= 'last';
  else if (!isFiller(item) || endsClause(items, at)) return false;
  if (organization || kind || ordinal !== null || hasTag(item, 'next', 'last', 'council', 'city', 'country'))
    details.from = at;
  return true;
}

/** "next Sunday's …": the word belongs to the day, not to the gathering. */
function isTime(item: Item | undefined): boolean {
  return hasTag(item, 'weekday', 'month', 'month-word', 'year', 'day') || item?.kind === 'number';
}

/** An office before "council" or in the plural names a kind of session. */
export function isOfficeGroup(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const title = tagOf(item, 'title');
  if (!item || !title) return false;
  if (title.plural || item.plural) return true;
  // "the Pakistani prime minister … in the conference": somebody of a country, and no kind of session.
  return hasTag(items[at + 1], 'council', 'gathering') && !tagOf(items[at - 1], 'country')?.adjective;
}

/** A comma after a verb: what stands before it tells of something else. */
function endsClause(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && hasTag(items[at - 1], 'verb');
}

function isFiller(item: Item): boolean {
  if (item.kind === 'number' || /^[()'"‘’“”,-]$/u.test(item.text)) return true;
  if (item.kind === 'punct' || tagOf(item, 'meet')?.tense !== undefined || hasTag(item, 'in-it')) return false;
  if (hasTag(item, 'person', 'verb', 'clause', 'pronoun', 'sidelines', 'attend')) return hasTag(item, 'case');
  return (
    item.tags.length === 0 ||
    hasTag(
      item,
      'case',
      'council',
      'city',
      'country',
      'word',
      'days-long',
      'number',
      'conj',
      'this',
      'planned',
      'online',
      'month',
      'year',
      'title',
      'meet',
      'weekday',
      'capital',
      'daypart',
      'host',
    )
  );
}
