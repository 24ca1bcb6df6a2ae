// "Ufa was the high point. On 10 July 2015 …": a report that looks back tells by city and month which gathering of the list it means.
import type { GatheringRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Series } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { addDays, isDay } from '../text/calendar';
import type { Details } from './gathering-details';
import { isOn } from './known-days';
import { RECENT } from './main-gathering';
import { citiesOf } from './place-words';

const ORGANIZATION = tagMask('organization');

export interface PastEdition {
  record: GatheringRecord;
  /** What the text says of its time. */
  start: PartialDate;
  /** The sentence that names its city. */
  sentence: Sentence;
  /** A word of its sentences says that somebody gathered. */
  isTold: boolean;
}

interface Sources {
  records: readonly GatheringRecord[];
  published: PartialDate | null;
}

/** Which past gathering each sentence is about, by its number, where its paragraph has named the city and the month of one. */
export function readPastEditions(
  sentences: readonly Sentence[],
  { records, published }: Sources,
): ReadonlyMap<number, PastEdition> {
  const editions = new Map<number, PastEdition>();
  // Without a day of its own a report may be about any of them.
  if (!isDay(published)) return editions;
  const series = seriesIn(sentences);
  const until = addDays(published, -RECENT);
  const past = records.filter((record) => series.has(record.series) && (record.end ?? record.start) < until);
  let block: Sentence[] = [];
  let edition: PastEdition | null = null;
  /** The last city of the paragraph so far. */
  let before: { sentence: Sentence; city: string } | null = null;
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue;
    if (sentence.block !== block[0]?.block) [block, edition, before] = [[], null, null];
    const own = citiesNamed(sentence);
    const here = findEdition(sentence, own, past);
    const found = here ?? (own.length === 0 && before ? findEdition(sentence, [before.city], past) : null);
    if (found && found.record !== edition?.record) {
      const since = here === null && before ? before.sentence : sentence;
      edition = { ...found, sentence: since, isTold: false };
      for (const told of block) if (told.index >= since.index) editions.set(told.index, edition);
    }
    block.push(sentence);
    const city = own.at(-1);
    if (city !== undefined) before = { sentence, city };
    if (edition) editions.set(sentence.index, edition);
  }
  for (const sentence of sentences) {
    const told = editions.get(sentence.index);
    if (told) told.isTold ||= sentence.items.some((item) => hasTag(item, 'gathering', 'council', 'gather-verb'));
  }
  return editions;
}

/** The series whose organisations a report names. */
const seriesIn = (sentences: readonly Sentence[]): ReadonlySet<Series> =>
  new Set(
    sentences
      .filter((sentence) => someHave(sentence, ORGANIZATION))
      .flatMap(({ items }) => items.flatMap((item) => tagOf(item, 'organization')?.series ?? [])),
  );

/** The cities in which, or of which, a sentence tells: "the Mumbai attack" is in none. */
const citiesNamed = (sentence: Sentence) =>
  citiesOf(sentence, { from: 0, to: sentence.items.length }).flatMap((at) =>
    hasTag(sentence.items[at + 1], 'topic') ? [] : (tagOf(sentence.items[at], 'city')?.id ?? []),
  );

/** The one gathering of the list in one of the cities at a time that the sentence tells. */
function findEdition(
  { dates, gatherings }: Sentence,
  cities: readonly string[],
  past: readonly GatheringRecord[],
): Pick<PastEdition, 'record' | 'start'> | null {
  for (const { value, kind } of dates) {
    if (kind !== 'absolute' || value === null || value.length < 7) continue;
    const then = past.filter(
      (record) => record.city !== null && cities.includes(record.city) && isOfMonth(record, value),
    );
    const kinds = new Set(gatherings.map((ref) => ref.kind));
    const told = then.length > 1 ? then.filter((record) => kinds.has(record.kind)) : then;
    const [record] = told;
    if (!record || told.length > 1) continue;
    return { record, start: isDay(value) && value !== record.start ? value.slice(0, 7) : value };
  }
  return null;
}

/** A month, or a day in it, of the first or the last day. */
export function isOfMonth({ start, end }: GatheringRecord, value: PartialDate): boolean {
  const month = value.slice(0, 7);
  return start.startsWith(month) || (end?.startsWith(month) ?? false);
}

/** What a phrase leaves open of the gathering that its sentence is about. */
export function takeEdition(details: Details, ref: GatheringRef, edition: PastEdition | undefined): void {
  if (!edition || ref.relation === 'next') return;
  const { record, start } = edition;
  if ((ref.series ?? record.series) !== record.series || (ref.kind ?? record.kind) !== record.kind) return;
  if (details.city !== null && details.city !== record.city) return;
  if (details.start !== null && !isOfMonth(record, details.start)) return;
  [ref.series, ref.kind, ref.foreign] = [record.series, record.kind, false];
  details.city ??= record.city;
  if (details.start === null || !isWithin(record, details.start)) details.start = start;
  [details.past, details.status] = [true, 'held'];
}

/** A month, or a day of its own: "two days before the summit" is none. */
export const isWithin = (record: GatheringRecord, day: PartialDate) => !isDay(day) || isOn(record, day);
