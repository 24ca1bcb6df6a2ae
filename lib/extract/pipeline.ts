// Text → blocks → sentences → items → recognisers → refiners → facts. Order matters where a step reads what an earlier one wrote.
import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction, ExtractionWarning } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import { assemble, SpanMaker } from './assemble';
import type { Sentence } from './document';
import { identify } from './identify';
import { withTakenPart } from './inflected/take-part';
import { type Learnt, LearntReader } from './learnt/learnt-reader';
import type { Lexer } from './lexer';
import { findSpeakersBehind } from './order/quote-speaker';
import { assignRoles } from './order/roles';
import { recognizeDates } from './recognizers/dates';
import { recognizeGatherings } from './recognizers/gatherings';
import { carryMonths } from './refiners/carry-months';
import { carryYears } from './refiners/carry-years';
import { splitClauses } from './refiners/clauses';
import { isAmongCompatriots } from './refiners/compatriots';
import { rateMeetings } from './refiners/confidence';
import { dateMonthlyGatherings } from './refiners/date-gatherings';
import { readDayEntries } from './refiners/day-entries';
import { Discourse } from './refiners/discourse';
import { findAttendance } from './refiners/find-attendance';
import { findTopics } from './refiners/find-topics';
import { finishPersons } from './refiners/finish-persons';
import { settleForeignSides } from './refiners/foreign-side';
import { forgetFoundingPlaces } from './refiners/founding-place';
import { GatheringBook } from './refiners/gathering-book';
import { takeGatheringDays } from './refiners/gathering-days';
import { findHomeCountry, homeFromText } from './refiners/home-country';
import { isInterview } from './refiners/interviews';
import { kindOfMany, kindOfPeople } from './refiners/kind-of-people';
import { knownGatheringDays } from './refiners/known-year';
import { mergeMeetings } from './refiners/merge-meetings';
import { takeBackPastDays } from './refiners/past-days';
import type { PersonIndex } from './refiners/person-index';
import { findQuoteSpeakers } from './refiners/quote-speaker';
import { isDateline, readDateline } from './refiners/read-dateline';
import { reportWeek } from './refiners/report-week';
import { findSpeakingTurns } from './refiners/speaking-turns';
import { tellStory } from './refiners/tell-story';
import { tellsOfLongAgo } from './refiners/tells-of-long-ago';
import { Timeline } from './refiners/timeline';
import { isHeadlineOfCall } from './refiners/told-as-call';
import { firstCity, visitedCity } from './refiners/visited-city';
import { collectWarnings } from './refiners/warnings';
import { maskOfItems } from './tag-masks';
import { isDay } from './text/calendar';
import { type CleanText, cleanMarkup } from './text/clean-markup';
import { splitBlocks, splitSentences } from './text/segment';

export interface Engine {
  lexer: Lexer;
  gazetteer: Gazetteer;
  persons: PersonIndex;
  /** Folded words by which a sentence says what people spoke about. */
  topics: ReadonlySet<string>;
  learnt: Learnt;
}

/** Reads one article in the language of the engine's pack. */
export function runPipeline(article: ArticleInput, engine: Engine): Extraction {
  const { lexer, gazetteer } = engine;
  const { language } = lexer.pack;
  const clean = cleanMarkup(article.text);
  const sentences = readSentences(clean, lexer);
  const knownDays = (city: string | null) => knownGatheringDays(sentences, lexer.pack, { gazetteer, city });
  const dateline = readDateline(sentences, { published: article.published ?? null, knownDays });
  const { published, written } = dateline;

  const register = identify(clean, sentences, { lexer, persons: engine.persons, published });
  const [onlyDay = null, ...otherDays] = knownDays(dateline.city);
  const anchor = written ?? firstFullDate(sentences) ?? (otherDays.length === 0 ? onlyDay : null);
  for (const sentence of sentences) {
    sentence.dates = recognizeDates(sentence, { published: anchor }).filter(
      (date) =>
        date.value === null || date.value !== written || sentence.kind !== 'body' || !isDateline(sentence, date.from),
    );
    sentence.gatherings =
      sentence.kind === 'furniture' || sentence.kind === 'credit' ? [] : recognizeGatherings(sentence, lexer.pack);
  }
  forgetFoundingPlaces(sentences);
  carryYears(sentences);
  carryMonths(sentences);
  for (const sentence of sentences) {
    if (sentence.order.caseWords === 'before') assignRoles(sentence, splitClauses(sentence));
    sentence.clauses = splitClauses(sentence);
    takeBackPastDays(sentence, published);
    if (sentence.order.inflected) sentence.isPast = tellsOfLongAgo(sentence, anchor);
  }
  const week = reportWeek(sentences, published);
  const entries = readDayEntries(sentences, { published, week });
  const timeline = new Timeline(written, week, entries);
  const outlet = gazetteer.cities.find(({ id }) => id === dateline.city)?.country;
  const homes = [lexer.pack.homeCountry, ...(lexer.pack.homeWords?.map(({ country }) => country) ?? [])];
  const fromHome = outlet !== undefined && homes.includes(outlet);
  const gatherings = new GatheringBook(gazetteer, {
    timeline,
    datelineCity: dateline.city,
    fromHome,
    assembly: kindOfPeople(register, published) ?? kindOfMany(sentences),
  });
  gatherings.read(sentences);
  const hostCountry = gatherings.get(gatherings.main)?.country ?? gatherings.countryOf(dateline.city);
  const datelineCountry = gatherings.countryOf(dateline.city);
  const homeCountry = lexer.pack.homeFromText
    ? homeFromText(sentences, { register, published, datelineCountry })
    : findHomeCountry(sentences, lexer.pack, datelineCountry);
  finishPersons(register, sentences, { hostCountry, homeCountry, published });
  const discourse = new Discourse({
    entries,
    persons: register.persons,
    homeCountry,
    hostCountry,
    namesOffices: lexer.pack.caseWords === 'before',
  });
  findSpeakingTurns(sentences, register.persons, lexer.pack.answers ?? []);
  findQuoteSpeakers(sentences);
  if (lexer.pack.caseWords === 'before' && !lexer.pack.inflection) findSpeakersBehind(sentences, register.persons);
  const learnt = new LearntReader(engine.learnt, register.persons);
  const visited = visitedCity(sentences);
  const tellings = tellStory(sentences, {
    discourse,
    timeline: new Timeline(written, week, entries, gatherings.get(gatherings.main)?.start ?? null),
    gatherings,
    datelineCity: dateline.city,
    reportCity: visited ?? firstCity(sentences),
    persons: register.persons,
    learnt,
  });
  const people = { sentences, persons: register.persons, learnt };
  const meetings = rateMeetings(mergeMeetings(tellings), { ...people, tellings }).filter(
    (meeting) =>
      !isInterview(meeting, people) &&
      !isAmongCompatriots(meeting, register.persons) &&
      !isHeadlineOfCall(meeting, sentences),
  );
  takeGatheringDays(meetings, gatherings.gatherings);
  settleForeignSides(meetings, register.persons, {
    visited,
    countryOf: (city) => gatherings.countryOf(city),
  });
  dateMonthlyGatherings(gatherings.gatherings, meetings, {
    published,
    main: gatherings.main,
    known: gazetteer.gatherings,
  });
  const attendance = findAttendance(sentences, gatherings, {
    talks: meetings,
    learnt,
    persons: register.persons,
  });
  const topics = findTopics(meetings, sentences, engine.topics);
  const spans = new SpanMaker({ article, clean });
  const warnings: ExtractionWarning[] = collectWarnings({ sentences, register, meetings, spans });
  const headline = sentences.findLast((sentence) => sentence.kind === 'title') ?? sentences[0];
  const title = article.title ?? clean.text.slice(sentences[0]?.start ?? 0, headline?.end ?? 0).trim();
  return assemble({
    article,
    clean,
    language,
    title,
    published,
    sentences,
    register,
    gatherings: gatherings.gatherings,
    meetings,
    topics,
    attendance,
    warnings,
  });
}

/** Without a day of publication, days without a year are measured by the first one that has it. */
function firstFullDate(sentences: readonly Sentence[]): PartialDate | null {
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture') continue;
    const date = recognizeDates(sentence, { published: null }).find(({ value }) => isDay(value));
    if (date) return date.value;
  }
  return null;
}

function readSentences(clean: CleanText, lexer: Lexer): Sentence[] {
  const sentences: Sentence[] = [];
  const order = { caseWords: lexer.pack.caseWords, inflected: lexer.pack.inflection !== undefined };
  splitBlocks(clean, lexer.pack).forEach((block, index) => {
    for (const range of splitSentences(clean.text, block, lexer.pack)) {
      const tokens = lexer.tokenize(clean.text, range.start, range.end);
      const read = lexer.readTokens(tokens, clean.text);
      const items = order.inflected ? withTakenPart(read) : read;
      sentences.push({
        start: range.start,
        end: range.end,
        index: sentences.length,
        block: index,
        kind: block.kind,
        order,
        tokens,
        items,
        mask: maskOfItems(items),
        mentions: [],
        dates: [],
        gatherings: [],
        clauses: [],
        quotedBy: undefined,
        isPast: undefined,
      });
    }
  });
  return sentences;
}
