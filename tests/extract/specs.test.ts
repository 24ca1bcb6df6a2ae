import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Extraction } from '@/lib/contracts/extraction';
import { extractionSchema } from '@/lib/contracts/extraction';
import { packs } from '@/lib/extract/languages';
import { extractor } from './extractor';

const specSchema = z.object({
  rule: z.string(),
  text: z.string(),
  meetings: z.array(
    z.object({
      with: z.array(z.string()),
      date: z.string().nullable(),
      status: z.string(),
      city: z.string().optional(),
      atEvent: z.boolean().optional(),
    }),
  ),
  events: z
    .array(z.object({ series: z.string(), kind: z.string(), start: z.string(), city: z.string(), status: z.string() }))
    .optional(),
  /** Who was where: `name: kind of the gathering`, all of it. */
  attendance: z.array(z.string()).optional(),
  /** Country by the name as spelled. */
  countries: z.record(z.string(), z.string().nullable()).optional(),
  warnings: z.array(z.string()).optional(),
});

const nfc = (text: string) => text.normalize('NFC');

/** The attested names of a meeting's participants, so that a spec reads like its sentence. */
function namesOf(extraction: Extraction, ids: readonly string[]): string[] {
  return ids
    .map((id) => nfc(extraction.persons.find((person) => person.id === id)?.mentions[0]?.text ?? id))
    .toSorted();
}

for (const { language } of packs) {
  const file = new URL(`../specs/${language}.json`, import.meta.url);
  const specs = z.array(specSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  describe(`sentences in ${language}`, () => {
    it.each(specs.map((spec) => [spec.rule, spec] as const))('%s', (_rule, spec) => {
      const text = `—\n\n${spec.text}`;
      const found = extractor.extract({ text });
      expect(extractionSchema.safeParse(found).error).toBeUndefined();
      const rows = found.meetings.map((meeting) => [
        namesOf(found, meeting.participants),
        meeting.date,
        meeting.status,
      ]);
      const wanted = spec.meetings.map((meeting) => [meeting.with.map(nfc).toSorted(), meeting.date, meeting.status]);
      expect(rows).toEqual(wanted);
      spec.meetings.forEach((meeting, index) => {
        if (meeting.city) expect(found.meetings[index]?.city).toBe(meeting.city);
        const event = meeting.atEvent ? found.events[0]?.id : null;
        if (meeting.atEvent !== undefined) expect(found.meetings[index]?.event).toBe(event);
      });
      for (const event of spec.events ?? []) expect(found.events).toContainEqual(expect.objectContaining(event));
      if (spec.attendance) {
        const inSession = found.attendance.filter(({ beside }) => !beside);
        const rows = inSession.map(({ person, event }) => {
          const [name] = namesOf(found, [person]);
          return `${name}: ${found.events.find(({ id }) => id === event)?.kind}`;
        });
        expect(rows).toEqual(spec.attendance.map(nfc));
      }
      for (const [name, country] of Object.entries(spec.countries ?? {})) {
        const person = found.persons.find(({ mentions }) => mentions.some(({ text }) => nfc(text) === nfc(name)));
        expect(person?.country).toBe(country);
      }
      expect(found.warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(spec.warnings ?? []));
    });
  });
}
