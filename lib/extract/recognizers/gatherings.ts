// Gatherings in a sentence: [series] [ordinal] [ministers' | ministerial] summit, council, meeting; and bare "the conference" that points back.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { nextOne } from '../inflected/next-one';
import type { LanguagePack } from '../languages/pack';
import { recognizeGatheringsBefore } from '../order/gatherings';
import { someHave, tagMask } from '../tag-masks';
import { readNumber } from '../text/tokenize';
import { isAttendedAt } from './attended-at';
import { councilKind } from './council-kind';
import { gathersItself, isCouncilSession, isIndefinite } from './indefinite';

/** What makes a gathering; office-holders that gather need the verb. */
const GATHERING = tagMask('gathering', 'council', 'kind', 'gather-verb');
const REACH = 12;

/** Finds the gatherings of a sentence. A weak noun ("meeting") counts only with a series, a kind, or a use as a place of talks. */
export function recognizeGatherings(sentence: Sentence, pack: LanguagePack): GatheringRef[] {
  if (pack.caseWords === 'before') return nextOne(sentence) ?? recognizeGatheringsBefore(sentence, pack);
  const refs: GatheringRef[] = [];
  if (!someHave(sentence, GATHERING)) return refs;
  let from = 0;
  sentence.items.forEach((item, at) => {
    const ref = readGathering(sentence, { at, item, from }, pack);
    if (!ref) return;
    refs.push(ref);
    from = ref.to;
  });
  return refs;
}

interface Place {
  at: number;
  item: Item;
  from: number;
}

function readGathering(sentence: Sentence, place: Place, pack: LanguagePack): GatheringRef | null {
  const { items } = sentence;
  const { at } = place;
  const noun = tagOf(place.item, 'gathering');
  const council = hasTag(place.item, 'council') || tagOf(place.item, 'kind')?.kind !== undefined;
  const assembled = isAssembly(items, at);
  if (!noun && !council && !assembled) return null;
  if (isLongName(items, at)) return null;
  const details = readDetails(items, place, pack);
  const told = noun?.kind ?? details.kind ?? (assembled ? (tagOf(place.item, 'title')?.field ?? null) : null);
  const kind = councilKind(told, { series: details.series, council: details.council || council });
  const use = readUse(items, at);
  const named = details.series !== null || kind !== null || (details.council && details.relation === 'next');
  if (!noun) {
    // A council is a gathering by its kind, unless the noun of its session follows.
    const followed = items.slice(at + 1, at + 6).some((item) => hasTag(item, 'gathering'));
    // "during the council" points back.
    const bare = (use !== 'itself' && at === details.from && hasTag(place.item, 'council')) || gathersItself(items, at);
    if (followed || (!bare && (kind === null || (details.series === null && !isOfficeCouncil(items, at))))) return null;
  }
  const attended = isAttendedAt(sentence, at);
  const unsaid = !named && use === 'itself' && !attended && !isCouncilSession(items, at);
  if (noun?.strength === 'weak' && unsaid && !isSessionNoun(items, at)) return null;
  if (noun?.strength === 'weak' && !named && isIndefinite(items, details.from, at)) return null;
  if (noun && hasTag(place.item, 'meet') && isTalkOfPersons(sentence, details.from, at, use)) return null;
  return {
    from: details.from,
    to: at + 1,
    start: items[details.from]?.start ?? 0,
    end: place.item.stemEnd,
    series: details.series,
    kind,
    ordinal: details.ordinal,
    relation: details.relation,
    use,
    foreign: details.foreign,
    event: null,
  };
}

/** "the Conference on … (CICA)", "CICA (the Conference on …)": the organisation's own name. */
function isLongName(items: readonly Item[], at: number): boolean {
  const inBrackets = items[at + 1]?.text === '(' && items[at + 3]?.text === ')';
  if (inBrackets && tagOf(items[at + 2], 'organization')?.series) return true;
  if (items[at + 1]?.text !== ')') return false;
  const open = items.slice(0, at).findLastIndex((item) => item.text === '(');
  return open > 0 && at - open <= REACH && tagOf(items[open - 1], 'organization')?.series !== undefined;
}

/** "the CICA's foreign ministers gathered": office-holders of an organisation with a verb of gathering. */
function isAssembly(items: readonly Item[], at: number): boolean {
  if (!tagOf(items[at], 'title')?.field || !items.some((item) => hasTag(item, 'gather-verb'))) return false;
  if (gathersItself(items, at)) return true;
  return items.slice(Math.max(0, at - 4), at).some((item) => tagOf(item, 'organization')?.series);
}

interface Details {
  from: number;
  series: Series | null;
  kind: GatheringKind | null;
  ordinal: number | null;
  relation: 'next' | 'last' | null;
  council: boolean;
  /** Of an organisation other than the series known here. */
  foreign: boolean;
}

/** Walks back from the noun over the words that qualify it. */
function readDetails(items: readonly Item[], place: Place, pack: LanguagePack): Details {
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
    } else if (details.series !== null && hasTag(items[at], 'conj')) break;
    else if (!takeDetail(items, at, details, pack)) break;
  }
  return details;
}

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
  if (hasTag(item, 'other-forum')) {
    details.foreign = true;
    details.from = at;
    return true;
  }
  if (organization) {
    details.series ??= organization.series;
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
function isOfficeGroup(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const title = tagOf(item, 'title');
  if (!item || !title) return false;
  if (title.plural || item.plural) return true;
  // "the Pakistani prime minister … in the conference": somebody of a country, and no kind of session.
  return hasTag(items[at + 1], 'council', 'gathering') && !tagOf(items[at - 1], 'country')?.adjective;
}

/** "the council of foreign ministers": tells by itself what gathers. */
function isOfficeCouncil(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return hasTag(items[at], 'council') && before?.plural === true && Boolean(tagOf(before, 'title')?.field);
}

/** A comma after a verb: what stands before it tells of something else. */
function endsClause(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && hasTag(items[at - 1], 'verb');
}

function isFiller(item: Item): boolean {
  if (item.kind === 'number' || /^[()'"‘’“”,-]$/u.test(item.text)) return true;
  if (item.kind === 'punct' || tagOf(item, 'meet')?.tense !== undefined) return false;
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

function readOrdinal(items: readonly Item[], at: number, pack: LanguagePack): number | null {
  const tag = tagOf(items[at], 'ordinal');
  if (tag) return tag.value;
  const number = items[at]?.kind === 'number' ? readNumber(items[at]?.text ?? '') : null;
  const next = items[at + 1];
  return number !== null && number < 200 && next && pack.ordinalEndings.includes(next.text) ? number : null;
}

function readUse(items: readonly Item[], at: number): GatheringRef['use'] {
  for (let i = at; i <= at + 4 && i < items.length; i++) {
    if (hasTag(items[i], 'sidelines')) return 'sidelines';
    if (hasTag(items[i], 'during') && i > at) return 'during';
    if (i > at && !hasTag(items[i], 'case', 'particle', 'gathering')) return 'itself';
  }
  return 'itself';
}

/** A session by its own word, which talks between persons never have. */
function isSessionNoun(items: readonly Item[], at: number): boolean {
  return !hasTag(items[at], 'meet');
}

/** "X and Y's meeting" and "meeting with X" are conversations, whatever stands before them. */
function isTalkOfPersons(sentence: Sentence, from: number, at: number, use: GatheringRef['use']): boolean {
  if (use === 'sidelines') return false;
  const close = sentence.mentions.filter(
    (mention) => mention.form !== 'plural' && mention.to <= at && mention.caseTo >= from,
  );
  return close.some((mention) => ['with', 'between', 'of'].includes(mention.case) && at - mention.caseTo <= 4);
}
