// Days that the text leaves out, where the gazetteer knows which gathering it tells of: "on the sidelines of the summit in Dushanbe".
import type { GatheringRecord, Gazetteer } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Days that a report may be written after its gathering, before its end, and before one still to come. */
const WRITTEN = { after: 30, early: 2, ahead: 120 };

/** Fills days and places that are not told, and both ends where the text tells how long it lasts and one of its days. */
export function takeKnownDays(
  gatherings: readonly Gathering[],
  { gazetteer, published }: { gazetteer: Gazetteer; published: PartialDate | null },
): void {
  for (const gathering of gatherings) {
    const same = gathering.placed ? undefined : onlyThen(gathering, gazetteer);
    if (same?.city) [gathering.city, gathering.country] = [same.city, same.country];
    const records = gazetteer.gatherings.filter((record) => isAlike(record, gathering));
    const fitting =
      gathering.start === null
        ? records.filter((record) => isOfTheTime(record, gathering, published))
        : records.filter((record) => holdsDay(record, gathering) || isOfItsMonth(record, gathering));
    const [record] = fitting;
    if (!record || fitting.length > 1) continue;
    gathering.city ??= record.city;
    gathering.country ??= record.country;
    if (holdsDay(record, gathering)) gathering.knownEnd = record.end ?? record.start;
    if (gathering.start !== null && (!isDay(gathering.start) || !isPartOf(record, gathering))) continue;
    // Which days it had is not told, only which gathering it is: its month is as much as the text says.
    gathering.start = gathering.start === null ? record.start.slice(0, 7) : record.start;
    gathering.end = isDay(gathering.start) ? record.end : laterMonth(record);
  }
}

interface Report {
  published: PartialDate | null;
  /** The cities in which it tells of something. */
  named: readonly string[];
}

/** The known gathering of that number, "the third summit", unless the text tells another time. */
function ofThatNumber(
  { series, kind, ordinal, start }: Gathering,
  { gatherings }: Gazetteer,
): GatheringRecord | undefined {
  if (ordinal === null) return undefined;
  const record = gatherings.find((one) => one.series === series && one.kind === kind && one.ordinal === ordinal);
  const isThen = start === null || (isDay(start) ? record && isOn(record, start) : record?.start.startsWith(start));
  return isThen ? record : undefined;
}

/** The known gathering on the very same days, or else the only one of the month told, whatever other place the sentence names by the way. */
function onlyThen(gathering: Gathering, { gatherings }: Gazetteer): GatheringRecord | undefined {
  const { series, kind, start } = gathering;
  const itself = gatherings.find((record) => hasItsDays(record, gathering));
  if (itself || start === null || start.length < 7) return itself;
  const then = gatherings.filter(
    (record) => record.series === series && record.kind === kind && record.start.slice(0, 7) === start.slice(0, 7),
  );
  const [record] = then;
  const isDayOfIt = !isDay(start) || (record !== undefined && holdsDay(record, gathering));
  return then.length === 1 && isDayOfIt ? record : undefined;
}

/** The city of the known gathering of that number, or else of the only one on that day, where the text names none. */
export function knownCity(gathering: Gathering, gazetteer: Gazetteer, report: Report): string | null {
  const { series, kind, start } = gathering;
  const numbered = ofThatNumber(gathering, gazetteer);
  if (numbered) return numbered.city;
  if (start === null) return cityOfTheTime(gathering, gazetteer, report);
  if (!isDay(start)) return null;
  const then = gazetteer.gatherings.filter(
    (record) => record.series === series && record.kind === kind && isOn(record, start),
  );
  return then.length === 1 ? (then[0]?.city ?? null) : null;
}

/** The city of the only known gathering about the time of the report, where the report names it, whatever others it names; or null. */
function cityOfTheTime(gathering: Gathering, { gatherings }: Gazetteer, { published, named }: Report): string | null {
  if (gathering.ordinal !== null || !isDay(published)) return null;
  const then = gatherings.filter((record) => isAlike(record, gathering) && isOfTheTime(record, gathering, published));
  const [record] = then;
  const isThere = record !== undefined && (named.length === 0 || (record.city !== null && named.includes(record.city)));
  return then.length === 1 && isThere ? record.city : null;
}

/** The month in which a gathering ends, where it is not the one in which it begins: 31 August to 1 September. */
function laterMonth({ start, end }: GatheringRecord): PartialDate | null {
  const month = end?.slice(0, 7) ?? null;
  return month === start.slice(0, 7) ? null : month;
}

/** One series and kind on the very same days is the known gathering. */
function hasItsDays({ series, kind, start, end }: GatheringRecord, gathering: Gathering): boolean {
  return (
    series === gathering.series &&
    kind === gathering.kind &&
    start === gathering.start &&
    end !== null &&
    end === gathering.end
  );
}

function isAlike(record: GatheringRecord, { series, kind, ordinal, city, country }: Gathering): boolean {
  if (record.series !== series || record.kind !== kind) return false;
  if (ordinal !== null && record.ordinal !== null && record.ordinal !== ordinal) return false;
  return (city === null || record.city === city) && (country === null || record.country === country);
}

/** Told by its number, or written about then; without a day of publication the city alone must tell. */
function isOfTheTime(
  record: GatheringRecord,
  { ordinal, city, status }: Gathering,
  published: PartialDate | null,
): boolean {
  if (ordinal !== null && ordinal === record.ordinal) return true;
  if (!isDay(published)) return status === 'held' && city !== null;
  const end = record.end ?? record.start;
  return status === 'planned'
    ? end >= published && record.start <= addDays(published, WRITTEN.ahead)
    : record.start <= addDays(published, WRITTEN.early) && end >= addDays(published, -WRITTEN.after);
}

/** Whether the day that the text tells is one of the known gathering's. */
function holdsDay(record: GatheringRecord, { start }: Gathering): boolean {
  return isDay(start) && isOn(record, start);
}

/** Whether a day is one of a known gathering's. */
export const isOn = ({ start, end }: GatheringRecord, day: PartialDate) => start <= day && day <= (end ?? start);

/** Told by its month or its year alone. */
function isOfItsMonth({ start }: GatheringRecord, gathering: Gathering): boolean {
  return gathering.start !== null && !isDay(gathering.start) && start.startsWith(gathering.start);
}

/** "the two-day session", of which one day is told. */
function isPartOf({ end }: GatheringRecord, gathering: Gathering): boolean {
  return gathering.end === null && (gathering.days ?? 1) >= 2 && end !== null;
}
