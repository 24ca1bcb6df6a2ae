// "Tianjin is next, in 2025", "В следующий раз лидеры соберутся в Тяньцзине", "পরের বৈঠক চীনে": another session of the series, told of without a noun of its own.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, Item, Mention, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import type { Timeline } from './timeline';

const PLACE = tagMask('city', 'country');
const NO_SESSION = tagMask('visit', 'negation', 'hoped', 'organization', 'cancelled', 'phone');

/** What a sentence tells of another session of the same series and kind. */
export interface Edition {
  start: PartialDate;
  city: string | null;
  country: string | null;
  isAhead: boolean;
}

/** The session before or after the one that a report is about, in a sentence that names nobody and no gathering; or null. */
export function readEdition(sentence: Sentence, told: Gathering, timeline: Timeline): Edition | null {
  const { items, mentions, gatherings } = sentence;
  if (gatherings.length > 0 || !someHave(sentence, PLACE) || someHave(sentence, NO_SESSION)) return null;
  if (mentions.some((mention) => !isGroup(items, mention))) return null;
  const { published } = timeline;
  const start =
    sentence.dates.map((date) => (date.kind === 'absolute' ? date.value : null)).find((date) => date !== null) ?? null;
  if (start === null || told.start === null || isSameTime(start, told.start)) return null;
  const isAhead = published !== null && start > published.slice(0, start.length);
  if (isAhead !== items.some((item) => isFutureVerb(item) || hasTag(item, 'next', 'planned', 'turn'))) return null;
  if (!isOfSeries(sentence, told)) return null;
  const place =
    items.find((item) => hasTag(item, 'city')) ??
    items.find((item) => hasTag(item, 'country') && !tagOf(item, 'country')?.adjective);
  const city = tagOf(place, 'city');
  const country = tagOf(place, 'country');
  if (!city && !country) return null;
  return { start, city: city?.id ?? null, country: city?.country ?? country?.id ?? null, isAhead };
}

const isSameTime = (one: PartialDate, other: PartialDate) => {
  const length = Math.min(one.length, other.length, 7);
  return one.slice(0, length) === other.slice(0, length);
};

/** "the leaders", "the ministers": nobody of their own. */
const isGroup = (items: readonly Item[], { form, from, to }: Mention) =>
  form === 'plural' || items.slice(from, to).some((item) => hasTag(item, 'leader'));

/** Words that only a series of sessions has: who meets at them, "next time", "the sixth", whose turn it is to be host. */
function isOfSeries({ items, mentions }: Sentence, { kind }: Gathering): boolean {
  const isThem = items.some((item) => isOffice(item, kind));
  const gathers = items.some((item) => hasTag(item, 'gather-verb', 'meet', 'attend', 'host-verb'));
  if (mentions.length > 0) return isThem && gathers;
  return items.some(
    (item, at) =>
      (hasTag(item, 'next', 'last', 'turn') && !hasTag(items[at + 1], 'year', 'month', 'month-word')) ||
      hasTag(item, 'host-verb', 'host'),
  );
}

/** "leaders", "ministers" of the kind of session that is told of. */
const isOffice = (item: Item, kind: Gathering['kind']) =>
  item.tags.some(
    (tag) =>
      (tag.type === 'title' && tag.field === kind) || (tag.type === 'leader' && (tag.field ?? 'summit') === kind),
  );

/** Whether a gathering is that session. */
export const isEdition = (other: Gathering, { series, kind }: Gathering, { start }: Edition) =>
  other.series === series && other.kind === kind && other.start !== null && isSameTime(start, other.start);

/** Such a session as a gathering of its own. */
export const editionOf = (
  key: string,
  { series, kind }: Gathering,
  { start, city, country, isAhead, sentence }: Edition & { sentence: Sentence },
): Gathering => ({
  key,
  series,
  kind,
  ordinal: null,
  start,
  end: null,
  city,
  country,
  placed: city !== null,
  status: isAhead ? 'planned' : 'held',
  evidence: { start: sentence.start, end: sentence.end },
  days: null,
  anchor: null,
});
