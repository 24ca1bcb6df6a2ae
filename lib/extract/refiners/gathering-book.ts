// The gatherings of an article: which of its phrases mean the same one, when and where it was, and whether it has been.
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Series, Status } from '@/lib/contracts/vocabulary';
import type { DateRef, Gathering, GatheringRef, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { addDays, isDay } from '../text/calendar';
import { isFiniteVerb, splitClauses } from './clauses';
import type { Timeline } from './timeline';

const KIND_OF_BARE_CONFERENCE = 'summit';

export class GatheringBook {
  readonly gatherings: Gathering[] = [];
  /** Key of the gathering that the article is about: the first one that is not over long ago. */
  main: string | null = null;
  private readonly capitals: ReadonlyMap<string, string>;
  private readonly countries: ReadonlyMap<string, string>;

  constructor(
    gazetteer: Gazetteer,
    private readonly context: { timeline: Timeline; datelineCity: string | null },
  ) {
    this.capitals = new Map(gazetteer.countries.map((country) => [country.id, country.capital]));
    this.countries = new Map(gazetteer.cities.map((city) => [city.id, city.country]));
  }

  get(key: string | null): Gathering | undefined {
    return this.gatherings.find((gathering) => gathering.key === key);
  }

  countryOf(city: string | null): string | null {
    return city === null ? null : (this.countries.get(city) ?? null);
  }

  /** Two cities of one country can be one place told precisely and roughly ("Gurugram", "New Delhi"). */
  isNear(a: string, b: string): boolean {
    return this.countryOf(a) !== null && this.countryOf(a) === this.countryOf(b);
  }

  /** Reads all phrases in the order of the text and fills `event` of each. */
  read(sentences: readonly Sentence[]): void {
    const body = sentences.filter((sentence) => sentence.kind === 'body');
    const titles = sentences.filter((sentence) => sentence.kind === 'title' || sentence.kind === 'heading');
    const states: ReadState = { current: null, series: null };
    for (const sentence of body) for (const ref of sentence.gatherings) this.place(sentence, ref, states);
    states.current = this.main;
    for (const sentence of titles) for (const ref of sentence.gatherings) this.place(sentence, ref, states);
    this.settle();
  }

  private place(sentence: Sentence, ref: GatheringRef, state: ReadState): void {
    if (ref.foreign && !ref.series) return;
    const details = this.details(sentence, ref);
    const found = this.find(ref, details, state);
    if (found) {
      this.merge(found, ref, details);
      ref.event = found.key;
      state.current = found.key;
      return;
    }
    const model = ref.relation === 'next' ? this.get(state.current) : undefined;
    const series = ref.series ?? (ref.kind !== null ? state.series : (model?.series ?? null));
    if (!series) return;
    const kind = ref.kind ?? model?.kind ?? (series === 'CICA' ? KIND_OF_BARE_CONFERENCE : null);
    if (!kind) return;
    const gathering: Gathering = {
      key: `e${this.gatherings.length + 1}`,
      series,
      kind,
      ordinal: ref.ordinal,
      start: details.start,
      end: details.end,
      city: details.city,
      country: details.country,
      status: details.status,
      evidence: { start: sentence.start, end: sentence.end },
      days: details.days,
      anchor: details.anchor,
    };
    this.gatherings.push(gathering);
    if (this.main === null && !details.past && details.status !== 'planned') this.main = gathering.key;
    ref.event = gathering.key;
    state.current = gathering.key;
    state.series = series;
  }

  /** The known gathering that a phrase means, or undefined for a new one. */
  private find(ref: GatheringRef, details: Details, state: ReadState): Gathering | undefined {
    const fits = (gathering: Gathering) =>
      (ref.series === null || gathering.series === ref.series) &&
      (ref.kind === null || gathering.kind === ref.kind) &&
      (ref.ordinal === null || gathering.ordinal === null || gathering.ordinal === ref.ordinal) &&
      !clash(gathering, details);
    if (ref.relation === 'next' && (ref.kind || ref.series || details.start)) {
      return this.gatherings.find((gathering) => gathering.status === 'planned' && fits(gathering));
    }
    const bare = ref.series === null && ref.kind === null;
    if (bare && ref.relation === 'next') return undefined;
    const current = this.get(state.current);
    if (bare && current && !clash(current, details)) return current;
    const candidates = this.gatherings.filter(fits);
    return (
      candidates.find((gathering) => gathering.key === state.current) ??
      candidates.find((gathering) => gathering.key === this.main) ??
      candidates.at(-1)
    );
  }

  private merge(gathering: Gathering, ref: GatheringRef, details: Details): void {
    gathering.ordinal ??= ref.ordinal;
    gathering.city ??= details.city;
    gathering.country ??= details.country;
    gathering.days ??= details.days;
    const better =
      (details.start?.length ?? 0) > (gathering.start?.length ?? 0) || (details.end !== null && gathering.end === null);
    if (better && details.start) {
      gathering.start = details.start;
      gathering.end = details.end;
      gathering.anchor = details.anchor;
    }
  }

  private details(sentence: Sentence, ref: GatheringRef): Details {
    const clause = splitClauses(sentence).find((part) => ref.from >= part.from && ref.from < part.to) ?? {
      from: 0,
      to: sentence.items.length,
    };
    const items = sentence.items.slice(clause.from, clause.to);
    const future = this.isFuture(sentence, ref, clause);
    const dates = this.datesOf(sentence, ref, clause);
    const span =
      ref.use === 'itself' || dates.some((date) => date.endValue)
        ? this.span(dates, items, future ? 'future' : 'past')
        : { start: null, end: null };
    const city = this.cityOf(sentence, ref, clause);
    const host = items.find((item) => hasTag(item, 'country') && isHost(sentence, sentence.items.indexOf(item)));
    const published = this.context.timeline.published;
    const past = Boolean(span.start && published && span.start.slice(0, 7) < published.slice(0, 7));
    const coming = Boolean(span.start && published && span.start > published && !published.startsWith(span.start));
    const status: Status =
      items.some((item) => hasTag(item, 'cancelled')) &&
      ref.use === 'itself' &&
      !items.some((item) => hasTag(item, 'meet'))
        ? 'cancelled'
        : coming || (future && !past)
          ? 'planned'
          : 'held';
    const days = items.map((item) => tagOf(item, 'days-long')?.days).find((value) => value !== undefined) ?? null;
    const anchor = items.some((item) => hasTag(item, 'end'))
      ? 'end'
      : items.some((item) => hasTag(item, 'begin'))
        ? 'begin'
        : null;
    return {
      ...span,
      days,
      anchor,
      city: city.city,
      country: city.country ?? (host ? (tagOf(host, 'country')?.id ?? null) : null),
      status,
      past,
    };
  }

  private isFuture(sentence: Sentence, ref: GatheringRef, clause: { from: number; to: number }): boolean {
    if (ref.relation === 'next') return true;
    const near = sentence.items.slice(Math.max(clause.from, ref.from - 4), ref.to);
    if (near.some((item) => hasTag(item, 'planned'))) return true;
    if (ref.use !== 'itself') return false;
    for (let at = ref.to; at < clause.to; at++) {
      if (hasTag(sentence.items[at], 'planned')) return true;
      if (isFiniteVerb(sentence.items, at))
        return (
          isFutureVerb(sentence.items[at]) &&
          !sentence.mentions.some(
            (mention) => mention.from >= clause.from && mention.from < clause.to && mention.form !== 'plural',
          )
        );
    }
    return false;
  }

  /** Dates that belong to the gathering: those right before it, else those of its clause. */
  private datesOf(sentence: Sentence, ref: GatheringRef, clause: { from: number; to: number }): DateRef[] {
    const inClause = sentence.dates.filter((date) => date.from >= clause.from && date.from < clause.to);
    const close = inClause.filter((date) => date.from < ref.to && ref.from - date.to <= 4);
    if (ref.use !== 'itself') return close.filter((date) => date.endValue !== null);
    if (sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'begin')) && inClause.length > 1)
      return inClause;
    if (inClause.length === 0)
      return sentence.dates.filter((date) => date.to <= clause.from && date.kind === 'absolute').slice(-1);
    return close.some((date) => date.endValue !== null || date.kind === 'absolute') ? close : inClause;
  }

  private span(
    dates: readonly DateRef[],
    items: Sentence['items'],
    tense: 'past' | 'future',
  ): { start: PartialDate | null; end: PartialDate | null } {
    const best = dates.find((date) => date.endValue) ?? dates.find((date) => isDay(date.value)) ?? dates[0];
    if (!best) return { start: null, end: null };
    const start = this.context.timeline.resolve(best, tense);
    if (best.endValue) return { start, end: best.endValue };
    const days = dates.map((date) => date.value).filter(isDay);
    const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
    const lasts = items.some((item) => hasTag(item, 'begin')) && first && last && first !== last;
    return lasts ? { start: first, end: last } : { start, end: null };
  }

  private cityOf(
    sentence: Sentence,
    ref: GatheringRef,
    clause: { from: number; to: number },
  ): { city: string | null; country: string | null } {
    const places = sentence.items.flatMap((item, at): Place[] => {
      if (at < clause.from || at >= clause.to || isOfficePart(sentence, at)) return [];
      const city = tagOf(item, 'city');
      const country = tagOf(item, 'country');
      const capital = country && capitalFollows(sentence, at) ? this.capitals.get(country.id) : null;
      if (city) return [{ at, city: city.id, country: city.country, within: at >= ref.from - 4 && at <= ref.to }];
      if (capital && country) return [{ at, city: capital, country: country.id, within: false }];
      const placed =
        country && !country.adjective && (item.case === 'in' || tagOf(sentence.items[at + 1], 'case')?.case === 'in');
      return country && placed ? [{ at, city: null, country: country.id, within: false }] : [];
    });
    const best = places.find((place) => place.city && place.within) ?? places.find((place) => place.city) ?? places[0];
    return { city: best?.city ?? null, country: best?.country ?? null };
  }

  /** What the phrases left open: the place of the dateline, the month of the day that the article tells of. */
  private settle(): void {
    for (const gathering of this.gatherings) {
      const { start, days, anchor } = gathering;
      if (isDay(start) && gathering.end === null && days && anchor === 'end') {
        gathering.start = addDays(start, 1 - days);
        gathering.end = start;
      } else if (isDay(start) && gathering.end === null && days && anchor === 'begin')
        gathering.end = addDays(start, days - 1);
      if (!gathering.city && gathering.key === this.main && !gathering.country)
        gathering.city = this.context.datelineCity;
      gathering.country ??= this.countryOf(gathering.city);
    }
    this.main ??=
      this.gatherings.find((gathering) => gathering.status === 'planned')?.key ?? this.gatherings[0]?.key ?? null;
  }
}

interface Place {
  at: number;
  city: string | null;
  country: string;
  within: boolean;
}

interface ReadState {
  current: string | null;
  series: Series | null;
}

interface Details {
  start: PartialDate | null;
  end: PartialDate | null;
  city: string | null;
  country: string | null;
  status: Status;
  days: number | null;
  anchor: 'begin' | 'end' | null;
  /** In a month before that of publication. */
  past: boolean;
}

/** Different years, months or far-off days, or cities of different countries. */
function clash(gathering: Gathering, details: Details): boolean {
  const { start } = details;
  if (start && gathering.start) {
    const length = Math.min(start.length, gathering.start.length, 7);
    if (start.slice(0, length) !== gathering.start.slice(0, length) && !bordering(start, gathering.start)) return true;
  }
  if (start && !gathering.start && details.past && gathering.status === 'held' && isDay(start) === false) return true;
  if (
    details.status === 'planned' &&
    gathering.status === 'held' &&
    start !== null &&
    gathering.start !== null &&
    start !== gathering.start
  )
    return true;
  return Boolean(details.country && gathering.country && details.country !== gathering.country);
}

/** A range over the end of a month. */
function bordering(a: PartialDate, b: PartialDate): boolean {
  return isDay(a) && isDay(b) && Math.abs(Date.parse(a) - Date.parse(b)) <= 4 * 86_400_000;
}

function isOfficePart(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some((mention) => mention.from <= at && at < mention.to);
}

function capitalFollows(sentence: Sentence, at: number): boolean {
  return sentence.items.slice(at + 1, at + 3).some((item) => hasTag(item, 'capital'));
}

/** "hosted by Pakistan" */
function isHost(sentence: Sentence, at: number): boolean {
  return sentence.items.slice(at + 1, at + 4).some((item) => hasTag(item, 'host-verb'));
}
