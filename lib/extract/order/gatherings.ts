// Gatherings where words of case stand before their nouns: "on the sidelines of the 24th SCO summit", "the Council of Foreign Ministers of the SCO".
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isTalkOfSides } from '../inflected/session-or-talk';
import type { LanguagePack } from '../languages/pack';
import { councilKind } from '../recognizers/council-kind';
import { readOrdinal } from '../recognizers/read-ordinal';
import { isEveOf } from '../recognizers/session-day';
import type { Details as DetailsBefore } from '../recognizers/session-details';
import { someHave, tagMask } from '../tag-masks';
import { assemblyKind, gathersAlone, isVerb, isVerbBehind, takeAssemblers } from './assembly';
import { isAttributeOfOther } from './attribute-of';
import { nextSession } from './next-session';
import { isNamedAfterCity, isOfOtherTopic, isTime } from './other-topic';
import { isToldAgain } from './told-again';

const GATHERING = tagMask('gathering', 'council', 'kind', 'gather-verb');
/** "The foreign ministers of the SCO met in …" holds no noun for a gathering. */
const [ORGANIZATION, MEETING] = [tagMask('organization'), tagMask('meet')];
const REACH = 10;

interface Details extends DetailsBefore {
  to: number;
}

/** Finds the gatherings of a sentence. A weak noun ("meeting") counts only with a series, a kind, or as a place of talks. */
export function recognizeGatheringsBefore(sentence: Sentence, pack: LanguagePack): GatheringRef[] {
  const refs: GatheringRef[] = [];
  const assembles = someHave(sentence, ORGANIZATION) && someHave(sentence, MEETING);
  if (!assembles && !someHave(sentence, GATHERING)) return refs;
  let from = 0;
  for (let at = 0; at < sentence.items.length; at++) {
    if (at < from) continue;
    const ref = readGathering(sentence, { at, from }, pack);
    if (!ref) continue;
    refs.push(ref);
    // "the ministers of the SCO meet in …": the verb is no gathering of its own.
    from = hasTag(sentence.items[ref.to], 'bare') ? ref.to + 1 : ref.to;
  }
  return refs.filter((ref, index) => !isToldAgain(sentence, ref, refs[index + 1]));
}

function readGathering(
  sentence: Sentence,
  place: { at: number; from: number },
  pack: LanguagePack,
): GatheringRef | null {
  const { items } = sentence;
  const at = place.at;
  const next = nextSession(items, at);
  if (next) return next;
  const noun = tagOf(items[at], 'gathering');
  const council = hasTag(items[at], 'council', 'kind');
  const office = noun || council ? null : assemblyKind(items, at);
  if (!noun && !council && !office) return null;
  if (isVerbBehind(items, at) || isAttributeOfOther(items, at)) return null;
  const details = readDetails(sentence, place, pack);
  if (noun?.strength === 'weak') takeAssemblers(sentence, details);
  const told = councilKind(noun?.kind ?? office ?? details.kind, details);
  const kind = told === 'other' && details.series === null ? null : told;
  const use = readUse(sentence, details.from);
  const isCouncil = hasTag(items[at], 'council') && hasTag(items[at], 'kind');
  const isOwned = details.series !== null || isCouncil || (office !== null && gathersAlone(items, at));
  if (!noun && (kind === null || !isOwned || gatheringFollows(items, details.to))) return null;
  const named = details.series !== null || kind !== null;
  if (noun?.strength === 'weak') {
    const behind = sentence.order.inflected ? items.slice(details.to, details.to + 3) : [];
    const near = [...items.slice(Math.max(0, details.from - 3), details.from), ...behind];
    const eve = isEveOf(items[details.from - 1]);
    // "следующее совещание решено провести в Бишкеке"
    const next =
      sentence.order.inflected && details.relation === 'next' && tagOf(items[at], 'meet')?.strength === 'weak';
    const attended = eve || next || near.some((item) => hasTag(item, 'attend'));
    if (!named && use === 'itself' && !attended && hasTag(items[at], 'meet')) return null;
    if (hasTag(items[at], 'meet') && !eve && isTalk(sentence, details, named)) return null;
    if (hasTag(items[at], 'meet') && isTalkOfSides(sentence, { ...details, use, named, attended })) return null;
  }
  return {
    from: details.from,
    to: details.to,
    start: items[details.from]?.start ?? 0,
    end: items[details.to - 1]?.stemEnd ?? 0,
    series: details.series,
    kind,
    ordinal: details.ordinal,
    relation: details.relation,
    use,
    foreign: details.foreign,
    event: null,
  };
}

function gatheringFollows(items: readonly Item[], at: number): boolean {
  const near = items.slice(at, at + 3);
  const noun = near.findIndex((item, index) => hasTag(item, 'gathering') && !isVerb(items, at + index));
  // "filled the ministers' council with meetings"
  return noun >= 0 && !near.slice(0, noun).some((item) => tagOf(item, 'case')?.case === 'with');
}

function readDetails(sentence: Sentence, place: { at: number; from: number }, pack: LanguagePack): Details {
  const { items } = sentence;
  const details: Details = {
    from: place.at,
    to: place.at + 1,
    series: tagOf(items[place.at], 'organization')?.series ?? null,
    kind: tagOf(items[place.at], 'kind')?.kind ?? null,
    ordinal: null,
    relation: null,
    council: hasTag(items[place.at], 'council'),
    foreign: false,
  };
  for (let at = place.at - 1; at >= place.from && at > place.at - REACH; at--) {
    if (!isBefore(items, at) || insideName(sentence, at)) break;
    take(items, at, details, pack);
    details.from = at;
    if (hasTag(items[at], 'article')) break;
  }
  readForward(sentence, details, pack);
  details.foreign ||=
    details.series === null && (isOfOtherTopic(items, place.at, details.to) || isNamedAfterCity(items, place.at));
  return details;
}

/** "of the Council of Heads of State of the SCO member states (SCO)" */
function readForward(sentence: Sentence, details: Details, pack: LanguagePack): void {
  const { items } = sentence;
  for (let at = details.to; at < items.length && at < details.to + REACH; at++) {
    const item = items[at];
    if (!item || insideName(sentence, at) || isVerb(items, at)) return;
    const says = take(items, at, details, pack) || hasTag(item, 'gathering');
    details.kind ??= tagOf(item, 'gathering')?.kind ?? null;
    if (says) details.to = at + 1;
    const leads =
      hasTag(item, 'article', 'conj', 'delegation', 'year', 'number') ||
      tagOf(item, 'case')?.case === 'of' ||
      (hasTag(item, 'case') && items.slice(at + 1, at + 3).some((next) => hasTag(next, 'organization'))) ||
      /^[()"'’“”]$/u.test(item.text) ||
      (/^[–—]$/u.test(item.text) && hasTag(items[at - 1], 'delegation') && hasTag(items[at + 1], 'delegation'));
    if (!says && !leads && !(item.tags.length === 0 && tagOf(items[at - 1], 'case')?.case === 'of')) return;
  }
}

/** A name is no detail; an office in the plural is. */
function insideName(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some(
    (mention) => mention.form !== 'plural' && mention.form !== 'role' && mention.from <= at && at < mention.to,
  );
}

function take(items: readonly Item[], at: number, details: Details, pack: LanguagePack): boolean {
  const item = items[at];
  if (!item) return false;
  const organization = tagOf(item, 'organization');
  const title = tagOf(item, 'title');
  const leaders = at === details.from - 1 && hasTag(items[at + 1], 'gathering') ? tagOf(item, 'leader')?.field : null;
  const kind = tagOf(item, 'kind')?.kind ?? (title?.plural || item.plural ? title?.field : null) ?? leaders ?? null;
  const ordinal = readOrdinal(items, at, pack);
  if (hasTag(item, 'other-forum')) details.foreign = true;
  else if (organization) {
    details.series ??= organization.series;
    details.foreign ||= organization.series === null;
  } else if (kind) details.kind ??= kind;
  else if (ordinal !== null) details.ordinal ??= ordinal;
  else if (hasTag(item, 'council')) details.council = true;
  else if (hasTag(item, 'next') && !isTime(items[at + 1])) details.relation ??= 'next';
  else if (hasTag(item, 'last') && !isTime(items[at + 1])) details.relation ??= 'last';
  else return hasTag(item, 'city', 'country') && at < details.from;
  return true;
}

/** What may stand between an article and the noun. */
function isBefore(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.kind === 'number' || /^['’"“”()–-]$/u.test(item.text)) return !/^[–-]$/u.test(item.text) || !item.spaced;
  if (item.kind === 'punct') return false;
  if (hasTag(item, 'person', 'verb', 'clause', 'pronoun', 'sidelines', 'attend', 'case', 'conj', 'during'))
    return false;
  return (
    item.tags.length === 0 ||
    hasTag(
      item,
      'article',
      'qualifier',
      'organization',
      'kind',
      'ordinal',
      'council',
      'next',
      'last',
      'city',
      'of-city',
      'country',
      'title',
      'other-forum',
      'word',
      'days-long',
      'online',
      'number',
      'this',
      'planned',
      'month',
      'leader',
      'adverb',
      'host',
      'year',
      'weekday',
      'daypart',
      'day-ending',
    )
  );
}

/** "on the sidelines of", "during", "at": what stands before the phrase. */
function readUse(sentence: Sentence, from: number): GatheringRef['use'] {
  const { items } = sentence;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (hasTag(items[at], 'sidelines')) return 'sidelines';
    // "on the second day of the summit"
    const ofSession = !sentence.order.inflected && tagOf(items[at], 'carried-day')?.session !== undefined;
    if (hasTag(items[at], 'during') || ofSession) return 'during';
    if (!hasTag(items[at], 'case', 'article', 'this')) return 'itself';
  }
  return 'itself';
}

/** "his meeting with X", "X's meeting", "a meeting between X and Y" are conversations. */
function isTalk(sentence: Sentence, details: Details, named: boolean): boolean {
  const near = sentence.mentions.filter((mention) => mention.form !== 'plural');
  const partner = near.some(
    (mention) =>
      ['with', 'between'].includes(mention.case) && mention.from >= details.to && mention.from - details.to <= 4,
  );
  if (partner && details.kind === null) return true;
  return (
    !named &&
    near.some(
      (mention) =>
        mention.case === 'of' &&
        (mention.to === details.from || (mention.from >= details.to && mention.from - details.to <= 3)),
    )
  );
}
