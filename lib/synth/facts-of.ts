// What a perfect reader would find in a report: for loads where reading itself is not what is measured.
import type { ExtractedEvent, ExtractedPerson, Extraction } from '@/lib/contracts/extraction';
import { romanise, scriptOf, slugify } from '@/lib/names';
import { yearOf } from './days';
import { postOn, roleOf } from './people';
import type { Report } from './reports';
import type { WrittenReport } from './write-report';

const CONFIDENCE = 0.9;

/** The facts of a report, each with its quotation. Names are as spelled there, so that resolution has its whole work. */
export function factsOf(report: Report, written: WrittenReport): Extraction {
  const { episode, voice, published } = report;
  const { gathering, city } = episode;
  const [firstMeeting] = written.meetings;
  const persons = written.persons.map((told) => describePerson(report, told));
  const ids = new Map(written.persons.map(({ person }, at) => [person.id, persons[at]?.id ?? '']));
  const events: ExtractedEvent[] =
    gathering && firstMeeting
      ? [
          {
            ...{ id: gathering.id, series: gathering.series, kind: gathering.kind, ordinal: null },
            ...{ start: firstMeeting.date, end: null, city, country: gathering.country, status: firstMeeting.status },
            ...{ evidence: firstMeeting.evidence, confidence: CONFIDENCE },
          },
        ]
      : [];
  const meetings = written.meetings.map(({ meeting, status, date, evidence }) => ({
    participants: meeting.participants.map(({ id }) => ids.get(id) ?? ''),
    ...{ date, otherDate: null, event: events[0]?.id ?? null, city, status, confidence: CONFIDENCE, evidence },
  }));
  const told = { lang: voice.lang, title: written.title, published, persons, events, meetings };
  return { ...told, attendance: [], countries: [], organizations: [], warnings: [] };
}

function describePerson(
  { episode, voice }: Report,
  { person, name, mentions }: WrittenReport['persons'][number],
): ExtractedPerson {
  const longest = mentions.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) throw new RangeError('a person whom the report does not name');
  const post = postOn(person, yearOf(episode.date));
  const { lang } = voice;
  return {
    ...{ id: slugify(romanise(name)), name: romanise(name), known: false, mentions },
    ...{ country: person.country, organization: null, role: post ? roleOf(post) : null, title: null },
    ...{ evidence: longest, confidence: CONFIDENCE },
    names: [{ text: name, lang, script: scriptOf(name) ?? 'Latn', span: longest }],
  };
}
