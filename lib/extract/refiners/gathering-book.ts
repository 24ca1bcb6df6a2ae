// The gatherings of an article: which of its phrases mean the same one, when and where it was, and whether it has been.
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { Gathering, GatheringRef, Sentence } from '../document';
import { isDay } from '../text/calendar';
import { clash } from './clash';
import { takeEntry } from './day-entries';
import { takeDayOfReport } from './day-of-report';
import { findGathering } from './find-gathering';
import { spreadDays } from './first-and-last-day';
import { withoutFounding } from './founding-day';
import { type Details, GatheringReader } from './gathering-details';
import { goesOnAbout } from './goes-on-about';
import { headlineDetails, namedAbove } from './headline-details';
import { knownCity, takeKnownDays } from './known-days';
import { placesOf } from './known-places';
import { likelyCity } from './likely-city';
import { mainOf, meanMain } from './main-gathering';
import { mergeDetails } from './merge-gathering';
import { newGathering } from './new-gathering';
import { otherEditions } from './next-edition';
import { isLongOver, isOfOtherYear } from './other-year';
import { readPastEditions, takeEdition } from './past-editions';
import { citiesIn } from './place-words';
import { beginReading, type Context, type ReadState } from './reading-gatherings';
import { Review } from './review';
import {
  isAnotherOne,
  isCouncil,
  isOfOthers,
  isOneOfSeries,
  KIND_OF_BARE_CONFERENCE,
  kindNow,
  onlySeries,
  pointsBack,
  seriesNamedIn,
  seriesNow,
} from './series-clues';
import { takeCountedDay } from './session-day';
import { isFlashback } from './told-before';
import { placeThere } from './told-there';
import { cityOfThen } from './when-clause';
import { whichOf, withWhich } from './which-clause';

export class GatheringBook {
  readonly gatherings: Gathering[] = [];
  /** Key of the gathering that the article is about: the first one that is not over long ago. */
  main: string | null = null;
  private fallback: GatheringKind | null = null;
  /** The past gatherings that the report goes through. */
  review = new Review(new Map(), this.gatherings);
  /** Cities in which the headlines put what they tell. */
  private headlines: readonly string[] = [];
  private readonly reader: GatheringReader;
  private readonly countries: ReadonlyMap<string, string>;
  /** English capital by country. */
  readonly capitals: ReadonlyMap<string, string>;

  constructor(
    readonly gazetteer: Gazetteer,
    readonly context: Context,
  ) {
    const places = placesOf(gazetteer);
    this.reader = new GatheringReader(context.timeline, places.capitals);
    this.countries = places.countries;
    this.capitals = places.capitals;
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
    const { published } = this.context.timeline;
    const editions = readPastEditions(sentences, { records: this.gazetteer.gatherings, published });
    this.review = new Review(editions, this.gatherings);
    const body = sentences.filter(({ kind }) => kind === 'body');
    const titles = sentences.filter(({ kind }) => kind === 'title' || kind === 'heading');
    this.headlines = titles.flatMap(citiesIn);
    const states = beginReading(body[0]?.block, onlySeries(sentences));
    for (const { sentence, ref } of namedAbove(titles, body)) this.place(sentence, ref, states);
    for (const sentence of body) {
      if (sentence.block !== states.before?.block) states.current = this.mainSoFar() ?? states.current;
      for (const ref of sentence.gatherings) this.place(sentence, ref, states);
      this.goOn(sentence, states);
      this.reader.note(sentence);
      states.before = sentence;
      states.named = seriesNamedIn(sentence, states.named);
    }
    this.placeWaiting(states);
    this.gatherings.push(...this.review.unnamed());
    states.current = this.main;
    for (const sentence of titles) for (const ref of sentence.gatherings) this.place(sentence, ref, states);
    if (this.gatherings.length === 0 && this.fallback === null) this.readAgain(sentences);
    else this.settle(body);
  }

  /** "the SCO conference" without a kind anywhere is the session of those who are told of, or the summit. */
  private readAgain(sentences: readonly Sentence[]): void {
    this.fallback = this.context.assembly ?? KIND_OF_BARE_CONFERENCE;
    this.read(sentences);
  }

  private detailsOf(sentence: Sentence, ref: GatheringRef, { before, lead }: ReadState): Details {
    const { published } = this.context.timeline;
    const which = whichOf(sentence, ref);
    const own = this.reader.read(sentence, ref);
    const read = which ? withWhich(own, this.reader.read(sentence, which)) : own;
    const there = placeThere(sentence, ref, { details: read, before, published });
    there.city ??= cityOfThen(sentence, ref);
    takeEntry(there, ref, { sentence, entry: this.context.timeline.entryOf(sentence), told: this.gatherings });
    if (sentence.block === lead) takeDayOfReport(there, ref, { sentence, published });
    takeEdition(there, ref, this.review.of(sentence));
    const details = this.gatherings.length > 0 ? withoutFounding(there, ref, { sentence, published }) : there;
    return sentence.kind === 'body' ? details : headlineDetails(details, ref, this.gatherings);
  }

  /** What the report is about, as far as it is read. */
  private mainSoFar(): string | null {
    return this.main ?? mainOf(this.gatherings, this.context.timeline.published)?.key ?? null;
  }

  /** Takes the days of a sentence that goes on about the gathering told of last. */
  private goOn(sentence: Sentence, { current, before }: ReadState): void {
    const gathering = this.get(current);
    if (gathering) takeCountedDay(sentence, gathering, this.context.timeline);
    const ref = gathering && goesOnAbout(sentence, before);
    if (!ref) return;
    const details = this.reader.goOn(sentence, ref, gathering);
    if (!clash(gathering, details)) this.merge(gathering, ref, details);
  }

  private place(sentence: Sentence, ref: GatheringRef, state: ReadState): void {
    if (ref.foreign && !ref.series) return;
    const details = this.detailsOf(sentence, ref, state);
    const match = findGathering(ref, details, {
      gatherings: this.gatherings,
      current: this.get(state.current),
      main: this.get(pointsBack(sentence, ref) ? state.current : this.main),
    });
    const isOther =
      match &&
      (isOfOtherYear(sentence, details, { match, book: this }) ||
        isLongOver(match, { sentence, ref, details, state, context: this.context }));
    const found = isOther ? undefined : match;
    if (found) {
      this.merge(found, ref, details);
      ref.event = found.key;
      if (!sentence.isPast) state.current = found.key;
      state.toldIn.set(found.key, sentence.block);
      return;
    }
    // A headline ("fifteen years of SCO meetings") adds none of which it says neither when nor where.
    if (sentence.kind !== 'body' && this.gatherings.length > 0 && !details.start && !details.city) return;
    // "The venue of the next summit has not been fixed"
    if (ref.relation === 'next' && this.gatherings.length > 0 && !details.start && !details.city && !details.country)
      return;
    const past = sentence.isPast === true && details.start !== null;
    const model =
      ref.relation === 'next' || past || isAnotherOne(sentence, ref, details) ? this.get(state.current) : undefined;
    const like = model ?? (isOneOfSeries(sentence, ref) ? this.get(state.current ?? this.main) : undefined);
    const series =
      ref.series ??
      ((ref.kind !== null && ref.kind !== 'other') || isCouncil(sentence, ref)
        ? seriesNow(sentence, ref, state)
        : (like?.series ?? null));
    if (!series) {
      ref.foreign ||= isOfOthers(sentence, details, this.gatherings);
      return;
    }
    const kind = kindNow(sentence, ref, { series, like, assembly: this.context.assembly, fallback: this.fallback });
    if (!kind) {
      state.waiting.push({ ref, details, sentence });
      return;
    }
    const gathering = newGathering(`e${this.gatherings.length + 1}`, { series, kind, ref, details, sentence });
    this.gatherings.push(gathering);
    this.takeWaiting(gathering, state);
    if (this.main === null && !details.past && !isFlashback(sentence) && details.status !== 'planned')
      this.main = gathering.key;
    ref.event = gathering.key;
    if (!sentence.isPast) state.current = gathering.key;
    state.toldIn.set(gathering.key, sentence.block);
    state.series = series;
  }

  /** "The SCO gathering opened on Wednesday …", and only then what gathers. */
  private takeWaiting(gathering: Gathering, state: ReadState): void {
    for (const waiting of state.waiting) {
      const { ref, details } = waiting;
      const other = ref.foreign || !isDay(details.start) || (ref.series ?? gathering.series) !== gathering.series;
      if (other || clash({ ...gathering, status: details.status }, details)) {
        state.untold.push(waiting);
        continue;
      }
      if (details.status === 'held') gathering.status = 'held';
      this.merge(gathering, ref, details);
      ref.event = gathering.key;
    }
    state.waiting = [];
  }

  /** "the SCO gathering", without a kind anywhere: the session of those who are told of. */
  private placeWaiting(state: ReadState): void {
    const { assembly } = this.context;
    const waiting = assembly && this.gatherings.length > 0 ? [...state.untold, ...state.waiting] : [];
    for (const { ref, details, sentence } of waiting) {
      if (ref.event !== null || ref.foreign || details.status !== 'held') continue;
      ref.kind = assembly;
      this.place(sentence, ref, state);
    }
  }

  private merge(gathering: Gathering, ref: GatheringRef, details: Details): void {
    mergeDetails(gathering, ref, { details, published: this.context.timeline.published });
  }

  /** What the phrases left open: the place of the dateline, the month of the day that the article tells of. */
  private settle(body: readonly Sentence[]): void {
    const { published } = this.context.timeline;
    const named = [...this.headlines, ...body.flatMap(citiesIn)];
    const places = { ...this.context, headlines: this.headlines, countryOf: this.countryOf.bind(this) };
    for (const gathering of this.gatherings) {
      spreadDays(gathering);
      if (isDay(published) && isDay(gathering.start) && gathering.start > published && gathering.status === 'held')
        gathering.status = 'planned';
      if (gathering.key === this.mainSoFar()) {
        gathering.city ??= knownCity(gathering, this.gazetteer, { published, named });
        gathering.city ??= likelyCity(gathering, body, places);
      }
      gathering.country ??= this.countryOf(gathering.city);
    }
    takeKnownDays(this.gatherings, { gazetteer: this.gazetteer, published });
    this.main = this.mainSoFar();
    this.gatherings.push(...otherEditions(body, { gatherings: this.gatherings, main: this.get(this.main), published }));
    meanMain(body, this.get(this.main));
  }
}
