// An article's extraction as claims: flat statements, each with its quote.
import type { Claim } from '@/lib/contracts/claim';
import type { ExtractedPerson, Extraction, Span } from '@/lib/contracts/extraction';
import { scriptOf } from '@/lib/names';
import type { GazetteerIndex } from './gazetteer-index';
import { shortHash } from './short-hash';

type Values = Claim extends infer C
  ? C extends Claim
    ? Omit<C, 'id' | 'articleId' | 'quote' | 'start' | 'end'>
    : never
  : never;

export interface ClaimSource {
  id: string;
  text: string;
}

/**
 * The claims of one article, equal for equal input, each id once.
 * Throws when a quotation is not what the text says at its offsets: a claim without its quote must not reach the graph.
 */
export function claimsOf(article: ClaimSource, extraction: Extraction, index: GazetteerIndex): Claim[] {
  const subjects = new Map(extraction.persons.map((person) => [person.id, subjectOf(person, index)]));
  const subject = (id: string): string => subjects.get(id) ?? id;
  const claims = [
    ...extraction.persons.flatMap((person) => personClaims(article, person, extraction, subject(person.id))),
    ...gatheringClaims(article, extraction),
    // Who was only beside a session is told by the claim of the meeting.
    ...extraction.attendance
      .filter(({ beside }) => !beside)
      .map(({ person, event, status, confidence, evidence }) =>
        claim(article, evidence, { kind: 'attendance', subject: subject(person), event, status, confidence }),
      ),
    ...extraction.meetings.map(({ participants, evidence, doubts = [], topics = [], ...meeting }) => ({
      ...claim(article, evidence, {
        kind: 'meeting',
        participants: [...new Set(participants.map(subject))].sort(),
        event: meeting.event,
        date: meeting.date,
        otherDate: meeting.otherDate,
        city: meeting.city,
        status: meeting.status,
        confidence: meeting.confidence,
      }),
      doubts,
      topics: topics.map(({ text }) => text),
    })),
  ];
  return [...new Map(claims.map((item) => [item.id, item])).values()];
}

/** A namesake keeps out of the way of the gazetteer's person: the subject alone tells later who is known. */
function subjectOf(person: ExtractedPerson, index: GazetteerIndex): string {
  if (person.known || !index.persons.has(person.id)) return person.id;
  return `${person.id}-${(person.country ?? person.organization ?? person.role ?? 'namesake').toLowerCase()}`;
}

function personClaims(article: ClaimSource, person: ExtractedPerson, extraction: Extraction, subject: string): Claim[] {
  const { name, confidence } = person;
  const names = spellingsOf(person, extraction).map(({ text, lang, script, span }) =>
    claim(article, span, { kind: 'name', subject, name, text, lang, script, confidence }),
  );
  const { role, title, country, organization } = person;
  if (role === null && title === null && country === null && organization === null) return names;
  const date = extraction.published;
  return [
    ...names,
    claim(article, person.evidence, { kind: 'office', subject, role, title, country, organization, date, confidence }),
  ];
}

/** Every person has at least one name claim: it says which block they belong to. */
function spellingsOf(person: ExtractedPerson, extraction: Extraction): ExtractedPerson['names'] {
  const span = person.mentions[0] ?? person.evidence;
  const attested = { text: span.text, lang: extraction.lang ?? 'en', script: scriptOf(span.text) ?? 'Latn', span };
  return person.names.length > 0 ? person.names : [attested];
}

function gatheringClaims(article: ClaimSource, extraction: Extraction): Claim[] {
  return extraction.events.map((event) =>
    claim(article, event.evidence, {
      kind: 'gathering',
      event: event.id,
      series: event.series,
      eventKind: event.kind,
      ordinal: event.ordinal,
      date: event.start,
      endDate: event.end,
      city: event.city,
      country: event.country,
      status: event.status,
      confidence: event.confidence,
    }),
  );
}

function claim(article: ClaimSource, span: Span, values: Values): Claim {
  const { start, end, text: quote } = span;
  if (quote === '' || article.text.slice(start, end) !== quote) {
    throw new Error(`the quotation at ${start}-${end} of article ${article.id} is not what the text says there`);
  }
  const id = shortHash(JSON.stringify([article.id, start, end, ...Object.entries(values).sort()]));
  return { ...values, id, articleId: article.id, quote, start, end };
}
