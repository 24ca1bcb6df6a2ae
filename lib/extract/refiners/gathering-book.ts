// The gatherings of an article: which of its phrases mean the same one, when and where it was, and whether it has been.
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { Series } from '@/lib/contracts/vocabulary';
import type { Gathering, GatheringRef, Sentence } from '../document';
import { hasTag } from '../document';
import { addDays, isDay } from '../text/calendar';
import { clash } from './clash';
import { type Details, GatheringReader } from './gathering-details';
import { takeKnownDays } from './known-days';
import { citiesIn } from './place-words';
import { isAnotherOne, isOneOfSeries, isStrong, onlySeries } from './series-clues';
import type { Timeline } from './timeline';
import { isFlashback } from './told-before';
import { placeThere } from './told-there';

const KIND_OF_BARE_CONFERENCE = 'summit';

export class GatheringBook {
  readonly gatherings: Gathering[] = [];
  /** Key of the gathering that the article is about: the first one that is not over long ago. */
  main: string | null = null;
  private fallback: typeof KIND_OF_BARE_CONFERENCE | null = null;
  /** Cities in which the headlines put what they tell. */
  private headlines: readonly string[] = [];
  private readonly reader: GatheringReader;
  private readonly countries: ReadonlyMap<string, string>;

  constructor(
    private readonly gazetteer: Gazetteer,
    readonly context: { timeline: Timeline; datelineCity: string | null; fromHome: boolean },
  ) {
    const places = placesOf(gazetteer);
    this.reader = new GatheringReader(context.timeline, places.capitals);
    this.countries = places.countries;
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
    this.headlines = titles.flatMap(citiesIn);
    const states: ReadState = { current: null, series: onlySeries(sentences) };
    for (const sentence of body) {
      for (const ref of sentence.gatherings) this.place(sentence, ref, states);
      states.before = sentence;
    }
    states.current = this.main;
    for (const sentence of titles) for (const ref of sentence.gatherings) this.place(sentence, ref, states);
    if (this.gatherings.length === 0 && this.fallback === null) this.readAgain(sentences);
    else this.settle(body);
  }

  /** "the SCO conference" without a kind anywhere is the summit. */
  private readAgain(sentences: readonly Sentence[]): void {
    this.fallback = KIND_OF_BARE_CONFERENCE;
    this.read(sentences);
  }

  /** Running reports tell the last first: a bare "the conference" before the one that names it means the main one. */
  private lookAhead(body: readonly Sentence[]): void {
    const series = this.get(this.main)?.series ?? null;
    for (const ref of body.flatMap((sentence) => sentence.gatherings)) {
      const bare = (ref.series === null || ref.series === series) && ref.kind === null && ref.relation === null;
      if (bare && !ref.foreign && ref.event === null) ref.event = this.main;
    }
  }

  /** Where the article is: the first city that it is told to be in, in the gathering's country; else that of the dateline. */
  private likelyCity(gathering: Gathering, body: readonly Sentence[]): string | null {
    const fits = (city: string) => gathering.country === null || this.countryOf(city) === gathering.country;
    const told = body.flatMap((sentence) => citiesIn(sentence)).find(fits);
    const { datelineCity } = this.context;
    const abroad = body.flatMap((sentence) => citiesIn(sentence)).find((city) => fits(city) && city !== datelineCity);
    if (this.context.fromHome && abroad) return abroad;
    if (told && told !== datelineCity && gathering.country !== null) return told;
    if (datelineCity && fits(datelineCity) && gathering.status === 'held') return datelineCity;
    return this.headlines.find(fits) ?? told ?? null;
  }

  /** "The Conference was established on 5 October 1992": a day of years ago is no day of the gathering told of. */
  private withoutFounding(details: Details, ref: GatheringRef, { order, items }: Sentence): Details {
    const { published } = this.context.timeline;
    const tells = order.caseWords === 'before' && !order.inflected && !items.some((item) => hasTag(item, 'meet'));
    const bare = tells && ref.kind === null && ref.ordinal === null && ref.use === 'itself';
    const old = Number(published?.slice(0, 4)) - Number(details.start?.slice(0, 4)) > 1;
    return bare && old && this.gatherings.length > 0 ? { ...details, start: null, end: null, past: false } : details;
  }

  private place(sentence: Sentence, ref: GatheringRef, state: ReadState): void {
    if (ref.foreign && !ref.series) return;
    const details = this.withoutFounding(
      placeThere(sentence, ref, {
        details: this.reader.read(sentence, ref),
        before: state.before,
        published: this.context.timeline.published,
      }),
      ref,
      sentence,
    );
    const found = this.find(ref, details, state);
    if (found) {
      this.merge(found, ref, details);
      ref.event = found.key;
      if (!sentence.isPast) state.current = found.key;
      return;
    }
    const past = sentence.isPast === true && details.start !== null;
    const model =
      ref.relation === 'next' || past || isAnotherOne(sentence, ref, details) ? this.get(state.current) : undefined;
    const like = model ?? (isOneOfSeries(sentence, ref) ? this.get(state.current ?? this.main) : undefined);
    const series = ref.series ?? (ref.kind !== null ? state.series : (like?.series ?? null));
    if (!series) {
      // "the conference in Samarkand in May": at another time or place than the one told of, so somebody else's.
      const told = details.start !== null || details.named !== null;
      const placed = sentence.order.caseWords === 'after' && told && this.gatherings.length > 0;
      if (placed && this.gatherings.every((other) => clash(other, details))) ref.foreign = true;
      return;
    }
    const kind =
      ref.kind ??
      like?.kind ??
      (series === 'CICA' ? KIND_OF_BARE_CONFERENCE : isStrong(sentence, ref) ? this.fallback : null);
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
    if (this.main === null && !details.past && !isFlashback(sentence) && details.status !== 'planned')
      this.main = gathering.key;
    ref.event = gathering.key;
    if (!sentence.isPast) state.current = gathering.key;
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
    // "the Goa meeting": its city tells which. "On the sidelines of the session he met …": what has happened belongs to the gathering under way, not to the one just announced.
    const there = bare && details.named ? this.gatherings.find(({ city }) => city === details.named) : undefined;
    if (there && !clash(there, details)) return there;
    const announced = current?.status === 'planned' && details.status === 'held' ? this.get(this.main) : undefined;
    if (bare && announced && !clash(announced, details)) return announced;
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

  /** What the phrases left open: the place of the dateline, the month of the day that the article tells of. */
  private settle(body: readonly Sentence[]): void {
    for (const gathering of this.gatherings) {
      const { start, days, anchor } = gathering;
      if (isDay(start) && gathering.end === null && days && anchor === 'end') {
        gathering.start = addDays(start, 1 - days);
        gathering.end = start;
      } else if (isDay(start) && gathering.end === null && days && anchor === 'begin')
        gathering.end = addDays(start, days - 1);
      const { published } = this.context.timeline;
      if (isDay(published) && isDay(gathering.start) && gathering.start > published && gathering.status === 'held')
        gathering.status = 'planned';
      if (!gathering.city && gathering.key === this.main) gathering.city = this.likelyCity(gathering, body);
      gathering.country ??= this.countryOf(gathering.city);
    }
    takeKnownDays(this.gatherings, { gazetteer: this.gazetteer, published: this.context.timeline.published });
    this.main ??=
      this.gatherings.find((gathering) => gathering.status === 'planned')?.key ?? this.gatherings[0]?.key ?? null;
    this.lookAhead(body);
  }
}

interface Places {
  /** English capital by country. */
  capitals: ReadonlyMap<string, string>;
  /** Country by city. */
  countries: ReadonlyMap<string, string>;
}

const places = new WeakMap<Gazetteer, Places>();

function placesOf(gazetteer: Gazetteer): Places {
  const known = places.get(gazetteer) ?? {
    capitals: new Map(gazetteer.countries.map((country) => [country.id, country.capital])),
    countries: new Map(gazetteer.cities.map((city) => [city.id, city.country])),
  };
  places.set(gazetteer, known);
  return known;
}

interface ReadState {
  current: string | null;
  series: Series | null;
  /** The sentence before. */
  before?: Sentence;
}
