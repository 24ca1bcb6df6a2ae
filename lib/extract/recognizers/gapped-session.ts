// Two sessions with one noun: "रक्षा मंत्रियों की और … विदेश मंत्रियों की बैठक".
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { isOfficeGroup, type Place, REACH, readDetails } from './session-details';

/** "27-28 अप्रैल को दिल्ली में रक्षा मंत्रियों की और 4-5 मई को गोवा में विदेश मंत्रियों की बैठक": a session whose noun stands only behind the next one. */
export function readGapped({ items }: Sentence, { at, item, from }: Place, pack: LanguagePack): GatheringRef | null {
  if (!hasTag(item, 'conj')) return null;
  const office = items[at - 1]?.case === 'of' ? at - 1 : tagOf(items[at - 1], 'case')?.case === 'of' ? at - 2 : -1;
  if (office < from || !isSessionOwner(items, office)) return null;
  const next = items.findIndex((_, i) => i > at && i <= at + REACH && isSessionOwner(items, i));
  if (next < 0 || !items.slice(at + 1, next).some((other) => hasTag(other, 'city', 'month', 'weekday'))) return null;
  if (!items.slice(next + 1, next + 4).some((other) => hasTag(other, 'gathering'))) return null;
  const details = readDetails(items, { at: office + 1, item, from }, pack);
  const [start, end] = [items[details.from]?.start ?? 0, items[office]?.stemEnd ?? 0];
  const { series, kind, ordinal, relation, foreign } = details;
  return {
    from: details.from,
    to: at,
    start,
    end,
    series,
    kind,
    ordinal,
    relation,
    use: 'itself',
    foreign,
    event: null,
  };
}

/** Offices in the plural, which hold a session. */
const isSessionOwner = (items: readonly Item[], at: number) =>
  hasTag(items[at], 'title') && isOfficeGroup(items, at) && Boolean(tagOf(items[at], 'title')?.field);
