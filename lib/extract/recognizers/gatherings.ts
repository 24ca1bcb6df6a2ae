// Gatherings in a sentence: [series] [ordinal] [ministers' | ministerial] summit, council, meeting; and bare "the conference" that points back.
import { countriesOf } from '../country-list';
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { nextOne } from '../inflected/next-one';
import type { LanguagePack } from '../languages/pack';
import { recognizeGatheringsBefore } from '../order/gatherings';
import { someHave, tagMask } from '../tag-masks';
import { recognizeAssembled } from './assembled';
import { isAttendedAt } from './attended-at';
import { councilKind } from './council-kind';
import { readGapped } from './gapped-session';
import { gathersItself, isCouncilSession, isIndefinite, isNextSession } from './indefinite';
import { type Place, REACH, readDetails } from './session-details';

/** What makes a gathering; office-holders that gather need the verb. */
const GATHERING = tagMask('gathering', 'council', 'kind', 'gather-verb');

/** Finds the gatherings of a sentence. A weak noun ("meeting") counts only with a series, a kind, or a use as a place of talks. */
export function recognizeGatherings(sentence: Sentence, pack: LanguagePack): GatheringRef[] {
  return recognizeAssembled(sentence, recognizeNamed(sentence, pack));
}

function recognizeNamed(sentence: Sentence, pack: LanguagePack): GatheringRef[] {
  if (pack.caseWords === 'before') return nextOne(sentence) ?? recognizeGatheringsBefore(sentence, pack);
  const refs: GatheringRef[] = [];
  if (!someHave(sentence, GATHERING)) return refs;
  let from = 0;
  sentence.items.forEach((item, at) => {
    const ref = readGapped(sentence, { at, item, from }, pack) ?? readGathering(sentence, { at, item, from }, pack);
    if (!ref) return;
    refs.push(ref);
    from = ref.to;
  });
  return refs;
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
  const unsaid =
    !named && use === 'itself' && !attended && !isCouncilSession(items, at) && !isNextSession(items, details, at);
  if (noun?.strength === 'weak' && unsaid && !isSessionNoun(items, at)) return null;
  if (noun?.strength === 'weak' && !named && isIndefinite(items, details.from, at)) return null;
  if (noun && hasTag(place.item, 'meet')) {
    if (isTalkOfPersons(sentence, details.from, at, use)) return null;
    if (details.series === null && isTalkOfCountries(sentence, details.from, at)) return null;
  }
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

/** "the council of foreign ministers": tells by itself what gathers. */
function isOfficeCouncil(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return hasTag(items[at], 'council') && before?.plural === true && Boolean(tagOf(before, 'title')?.field);
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

/** "the meeting of the foreign ministers of A and B": those two talk, and no organisation meets. */
function isTalkOfCountries({ items, mentions }: Sentence, from: number, at: number): boolean {
  const office = mentions.findLast(
    (mention) => mention.form === 'plural' && mention.to <= at && mention.caseTo >= from,
  );
  return office !== undefined && office.role !== null && countriesOf(items, office).length > 1;
}
