// The working state → the facts as the contract has them, with offsets of the file as read.
import type { ArticleInput } from '@/lib/contracts/article';
import type { ExtractedPerson, Extraction, ExtractionWarning, Span } from '@/lib/contracts/extraction';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Language } from '@/lib/contracts/vocabulary';
import type { Gathering, Meeting, Person, Sentence } from './document';
import { tagOf } from './document';
import { latinOf, scriptOfName, slugOf } from './name-sounds';
import { attendanceConfidence, gatheringConfidence, personConfidence } from './refiners/confidence';
import type { Attendance } from './refiners/find-attendance';
import type { PersonRegister } from './refiners/person-register';
import { someHave, tagMask } from './tag-masks';
import type { CleanText } from './text/clean-markup';
import type { Range } from './text/segment';

export interface Findings {
  article: ArticleInput;
  clean: CleanText;
  language: Language;
  title: string;
  published: PartialDate | null;
  sentences: readonly Sentence[];
  register: PersonRegister;
  gatherings: readonly Gathering[];
  meetings: readonly Meeting[];
  /** Of each meeting, the sentences that say what it was about. */
  topics: readonly Range[][];
  attendance: readonly Attendance[];
  warnings: readonly ExtractionWarning[];
}

/** Longest quotation that is handed out. */
const MAX_QUOTE = 1000;

/** Builds the extraction of an article from what the recognisers and refiners found. */
export function assemble(findings: Findings): Extraction {
  const spans = new SpanMaker(findings);
  const ids = nameIds(findings);
  const idOf = (key: string) => ids.get(key) ?? key;
  const eventIds = gatheringIds(findings.gatherings);
  const persons = findings.register.persons
    .filter((person) => person.mentions.length > 0)
    .map((person) => toPerson(person, { findings, spans, id: idOf(person.key) }));
  const known = new Set(persons.map((person) => person.id));
  return {
    lang: findings.language,
    title: findings.title,
    published: findings.published,
    persons,
    events: findings.gatherings.map((gathering) => ({
      series: gathering.series,
      kind: gathering.kind,
      ordinal: gathering.ordinal,
      start: gathering.start,
      end: gathering.end,
      city: gathering.city,
      country: gathering.country,
      status: gathering.status,
      id: eventIds.get(gathering.key) ?? gathering.key,
      evidence: spans.of(gathering.evidence),
      confidence: gatheringConfidence(gathering.start !== null),
    })),
    meetings: findings.meetings
      .map(({ participants, date, otherDate, city, status, confidence, doubts = [], event, evidence }, index) => ({
        participants: participants.map(idOf),
        date,
        otherDate,
        event: event === null ? null : (eventIds.get(event) ?? null),
        city,
        status,
        confidence,
        doubts: [...doubts],
        topics: (findings.topics[index] ?? []).map((range) => spans.of(range)),
        evidence: spans.of(evidence),
      }))
      .filter((meeting) => meeting.participants.every((id) => known.has(id)) && new Set(meeting.participants).size > 1),
    attendance: findings.attendance.flatMap((row) => {
      const event = eventIds.get(row.event);
      return event && known.has(idOf(row.person))
        ? [
            {
              person: idOf(row.person),
              event,
              status: row.status,
              ...(row.beside ? { beside: row.beside } : {}),
              evidence: spans.of(row.evidence),
              confidence: attendanceConfidence(row.guessed === true),
            },
          ]
        : [];
    }),
    countries: namedIds(findings.sentences, 'country'),
    organizations: namedIds(findings.sentences, 'organization'),
    warnings: [...findings.warnings],
  };
}

/** Quotations of the source by ranges of the clean text. */
export class SpanMaker {
  constructor(private readonly source: Pick<Findings, 'article' | 'clean'>) {}

  of(range: Range): Span {
    const { article, clean } = this.source;
    const { start, end } = clean.map.sourceRange(range.start, Math.max(range.end, range.start + 1));
    const last = Math.min(end, start + MAX_QUOTE);
    return { start, end: last, text: article.text.slice(start, last) };
  }
}

function nameIds(findings: Findings): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const person of findings.register.persons) {
    const slug = person.gazetteerId ?? (slugOf(latinName(person, findings.language)) || `person-${person.key}`);
    const id = taken.has(slug) ? freeId(slug, person, taken) : slug;
    taken.add(id);
    ids.set(person.key, id);
  }
  return ids;
}

/** Of namesakes the later ones say their country, else their office, else their number. */
function freeId(slug: string, { key, country, role }: Person, taken: ReadonlySet<string>): string {
  const free = [country?.toLowerCase(), role?.replaceAll('_', '-'), key].flatMap((extra) =>
    extra ? [`${slug}-${extra}`] : [],
  );
  return free.find((candidate) => !taken.has(candidate)) ?? slug;
}

/** The first of the longest spellings. */
function longest({ spellings: [first = '', ...others] }: Person): string {
  return others.reduce((best, spelling) => (spelling.length > best.length ? spelling : best), first);
}

function latinName(person: Person, language: Language): string {
  const name = longest(person);
  return latinOf(name, language);
}

function toPerson(person: Person, made: { findings: Findings; spans: SpanMaker; id: string }): ExtractedPerson {
  const { findings, spans } = made;
  const record = findings.register.record(person.gazetteerId);
  const office = findings.register.officeOn(person.gazetteerId, findings.published);
  const mentions = person.mentions.map((mention) => spans.of({ start: mention.nameStart, end: mention.nameEnd }));
  const stated =
    person.mentions.find((mention) => mention.role !== null || mention.country !== null) ?? person.mentions[0];
  const sentence = findings.sentences[stated?.sentence ?? 0];
  const country = person.country ?? (person.organization ? null : (office?.country ?? null));
  return {
    id: made.id,
    name: record?.full.en[0] ?? latinName(person, findings.language),
    country,
    organization: country ? null : (person.organization ?? office?.organization ?? null),
    role:
      person.former || person.memorial
        ? person.role === null
          ? null
          : 'other'
        : (person.role ?? office?.role ?? null),
    title: person.title,
    known: record !== undefined,
    mentions,
    evidence: spans.of(sentence ?? { start: 0, end: 1 }),
    confidence: personConfidence(record !== undefined, person.role !== null),
    names: attestedNames(person, { findings, spans }),
  };
}

function attestedNames(person: Person, made: { findings: Findings; spans: SpanMaker }): ExtractedPerson['names'] {
  const byScript = new Map<string, ExtractedPerson['names'][number]>();
  for (const mention of person.mentions) {
    const script = scriptOfName(mention.name);
    if (!script) continue;
    const before = byScript.get(script);
    if (before && before.text.length >= mention.name.length) continue;
    const lang = script === 'Latn' ? 'en' : made.findings.language;
    byScript.set(script, {
      text: mention.name,
      lang,
      script,
      span: made.spans.of({ start: mention.nameStart, end: mention.nameEnd }),
    });
  }
  return [...byScript.values()];
}

function gatheringIds(gatherings: readonly Gathering[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const gathering of gatherings) {
    const parts = [gathering.series, gathering.kind, gathering.start?.slice(0, 7), gathering.city ?? gathering.country];
    const slug = slugOf(parts.filter(Boolean).join('-').replaceAll('_', '-'));
    const id = taken.has(slug) ? `${slug}-${gathering.ordinal ?? gathering.key}` : slug;
    taken.add(id);
    ids.set(gathering.key, id);
  }
  return ids;
}

const NAMED = { country: tagMask('country'), organization: tagMask('organization') };

function namedIds(sentences: readonly Sentence[], type: 'country' | 'organization'): string[] {
  const ids = new Set<string>();
  for (const sentence of sentences) {
    if (!someHave(sentence, NAMED[type])) continue;
    for (const item of sentence.items) {
      const id = tagOf(item, type)?.id;
      if (id) ids.add(id);
    }
  }
  return [...ids].toSorted();
}
