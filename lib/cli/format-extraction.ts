import type { ExtractedMeeting, Extraction } from '@/lib/contracts/extraction';

/** What was found in one article, for a person to read. */
export function formatExtraction(file: string, extraction: Extraction): string {
  const nameOf = new Map(extraction.persons.map((person) => [person.id, person.name]));
  const eventOf = new Map(extraction.events.map((event) => [event.id, `${event.series ?? ''} ${event.kind}`.trim()]));

  const describeMeeting = (meeting: ExtractedMeeting) =>
    details([
      meeting.participants.map((id) => nameOf.get(id) ?? id).join(' and '),
      meeting.status,
      meeting.date,
      meeting.city,
      meeting.event === null ? null : `at ${eventOf.get(meeting.event) ?? meeting.event}`,
    ]);
  return [
    `${file}: ${extraction.title} [${extraction.lang ?? 'unknown language'}]`,
    ...section(
      'People',
      extraction.persons.map((person) =>
        details([person.name, person.title ?? person.role, person.country ?? person.organization]),
      ),
    ),
    ...section(
      'Gatherings',
      extraction.events.map((event) =>
        details([eventOf.get(event.id) ?? event.id, event.status, event.start, event.city]),
      ),
    ),
    ...section(
      'Meetings',
      extraction.meetings.map((meeting) => `${describeMeeting(meeting)}\n      “${oneLine(meeting.evidence.text)}”`),
    ),
    ...section(
      'Attendance',
      extraction.attendance.map((row) =>
        details([
          nameOf.get(row.person) ?? row.person,
          `${row.beside ? 'beside' : 'at'} ${eventOf.get(row.event) ?? row.event}`,
          row.status,
        ]),
      ),
    ),
    ...section(
      'Warnings',
      extraction.warnings.map((warning) => warning.message),
    ),
    '',
  ].join('\n');
}

function section(title: string, rows: string[]): string[] {
  return rows.length === 0 ? [] : [`  ${title}`, ...rows.map((row) => `    ${row}`)];
}

function details(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
