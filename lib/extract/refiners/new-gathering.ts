// A gathering that the report has not told of before.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Gathering, GatheringRef, Sentence } from '../document';
import type { Details } from './gathering-details';

interface First {
  series: Series;
  kind: GatheringKind;
  ref: GatheringRef;
  details: Details;
  sentence: Sentence;
}

/** What the first phrase that names a gathering says of it. */
export function newGathering(key: string, { series, kind, ref, details, sentence }: First): Gathering {
  return {
    key,
    series,
    kind,
    ordinal: ref.ordinal,
    start: details.start,
    end: details.end,
    city: details.city,
    country: details.country,
    placed: details.placed,
    status: details.status,
    evidence: { start: sentence.start, end: sentence.end },
    days: details.days,
    anchor: details.anchor,
    recalled: details.recalled,
  };
}

/** Takes over what another phrase says of it besides its days. */
export function takeDetails(gathering: Gathering, ref: GatheringRef, details: Details): void {
  gathering.ordinal ??= ref.ordinal;
  gathering.city ??= details.city;
  gathering.placed ||= details.placed && gathering.city === details.city;
  gathering.country ??= details.country;
  gathering.days ??= details.days;
  gathering.recalled &&= details.recalled;
}
