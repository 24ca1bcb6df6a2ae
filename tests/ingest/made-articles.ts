// Articles whose facts are given outright: what the graph does with facts is tested apart from how they are read.
import type { ArticleInput } from '@/lib/contracts/article';
import type {
  ExtractedAttendance,
  ExtractedEvent,
  ExtractedMeeting,
  ExtractedPerson,
  Extraction,
  Span,
} from '@/lib/contracts/extraction';
import type { Language } from '@/lib/contracts/vocabulary';
import type { ArticleExtractor } from '@/lib/ingest/prepare-article';
import { romanise, scriptOf, slugify } from '@/lib/names';

export interface MadePerson extends Partial<Pick<ExtractedPerson, 'country' | 'organization' | 'role' | 'title'>> {
  /** The spelling in the text. */
  text: string;
  /** Gazetteer id. */
  known?: string;
}
export type MadeEvent = Partial<Omit<ExtractedEvent, 'evidence' | 'confidence'>> & Pick<ExtractedEvent, 'id' | 'kind'>;
export type MadeMeeting = Partial<Omit<ExtractedMeeting, 'participants' | 'evidence'>> & {
  /** Indexes into `persons`. */
  of: number[];
  /** The sentence that tells of it; made up when not given. */
  quote?: string;
};
export interface MadeFacts {
  title: string;
  lang?: Language;
  published?: string | null;
  url?: string | null;
  source?: string | null;
  persons: MadePerson[];
  events?: MadeEvent[];
  meetings?: MadeMeeting[];
  /** Pairs of indexes into `persons` and `events`. */
  attendance?: { of: number; event: number; status?: ExtractedAttendance['status'] }[];
}

/** An article and an extraction of it, every quotation of which stands in the text. */
export function makeArticle(facts: MadeFacts): { article: ArticleInput; extraction: Extraction } {
  const lines: string[] = [facts.title];
  const sentence = (text: string): Span => {
    const start = lines.join('\n').length + 1;
    lines.push(text);
    return { start, end: start + text.length, text };
  };
  const lang = facts.lang ?? 'en';
  const persons = facts.persons.map((person) => makePerson(person, lang, sentence));
  const events = (facts.events ?? []).map((event) => makeEvent(event, sentence));
  const attendance = (facts.attendance ?? []).map(({ of, event, status = 'held' }) => {
    const [person, at] = [persons[of]?.id ?? '', events[event]?.id ?? ''];
    return { person, event: at, status, evidence: sentence(`${person} attends ${at}: ${status}.`), confidence: 0.8 };
  });
  const meetings = (facts.meetings ?? []).map((meeting) => makeMeeting(meeting, persons, sentence));
  const published = facts.published ?? null;
  const article: ArticleInput = { title: facts.title, text: lines.join('\n'), published };
  if (facts.url) article.url = facts.url;
  if (facts.source) article.source = facts.source;
  const extraction = { lang, title: facts.title, published, persons, events, meetings, attendance };
  return { article, extraction: { ...extraction, countries: [], organizations: [], warnings: [] } };
}

function makePerson(made: MadePerson, lang: Language, sentence: (text: string) => Span): ExtractedPerson {
  const { text, known, country = null, organization = null, role = null, title = null } = made;
  const script = scriptOf(text) ?? 'Latn';
  const name = script === 'Latn' ? text : romanise(text, lang);
  const evidence = sentence(`${text} ${country} ${role}`);
  const span = { start: evidence.start, end: evidence.start + text.length, text };
  const base = { id: known ?? slugify(name), name, known: known !== undefined, country, organization, role, title };
  return { ...base, mentions: [span], evidence, confidence: 0.9, names: [{ text, lang, script, span }] };
}

function makeEvent(made: MadeEvent, sentence: (text: string) => Span): ExtractedEvent {
  const { id, kind, series = 'SCO', ordinal = null, start = null, end = null, ...rest } = made;
  const { city = null, country = null, status = 'held' } = rest;
  const evidence = sentence(`${id} ${start} ${city} ${status}.`);
  return { id, kind, series, ordinal, start, end, city, country, status, evidence, confidence: 0.85 };
}

function makeMeeting(
  made: MadeMeeting,
  persons: ExtractedPerson[],
  sentence: (text: string) => Span,
): ExtractedMeeting {
  const {
    of,
    quote,
    date = null,
    otherDate = null,
    event = null,
    city = null,
    status = 'held',
    confidence = 0.7,
  } = made;
  const participants = of.map((at) => persons[at]?.id ?? '');
  const evidence = sentence(quote ?? `${participants.join(' met ')} on ${date} at ${event} in ${city}: ${status}.`);
  return { participants, date, otherDate, event, city, status, confidence, evidence };
}

/** An extractor that knows the given articles, by their text. */
export function extractorOf(
  made: { article: ArticleInput; extraction: Extraction }[],
  version = 'test',
): ArticleExtractor {
  const byText = new Map(made.map(({ article, extraction }) => [article.text, extraction]));
  return {
    version,
    languages: ['en', 'hi', 'bn', 'ru'],
    extract: ({ text, title, published }) => {
      const extraction = byText.get(text);
      if (!extraction) throw new Error('this article was not made here');
      return { ...extraction, title: title || extraction.title, published: published ?? extraction.published };
    },
  };
}
